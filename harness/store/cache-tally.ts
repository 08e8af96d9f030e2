import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { errnoOf, onDisk } from "./disk.ts";

const count = z.int().min(0);
const tallySchema = z
  .object({
    at: z.string(),
    hits: count,
    misses: z.record(z.string(), count).readonly(),
    kept: count,
    notKept: count,
    bypassed: count,
  })
  .readonly();

/** What one run got from a cache and what it did not, by reason. */
export type StoredTally = z.infer<typeof tallySchema>;

/** Beside the replies: one line a run. */
export function tallyPath(folder: string): string {
  return join(folder, "tally.jsonl");
}

/** @throws HarnessError `disk`. */
export function appendTally(folder: string, tally: StoredTally): void {
  const path = tallyPath(folder);
  onDisk("write", path, () => appendFileSync(path, `${JSON.stringify(tally)}\n`));
}

/** A line that cannot be read is passed over: it counts, it decides nothing. */
export function readTallies(folder: string): readonly StoredTally[] {
  const path = tallyPath(folder);
  return onDisk("read", path, () => {
    try {
      return readFileSync(path, "utf8").split("\n").flatMap(parseTally);
    } catch (error) {
      if (errnoOf(error) === "ENOENT" || errnoOf(error) === "ENOTDIR") return [];
      throw error;
    }
  });
}

function parseTally(line: string): readonly StoredTally[] {
  try {
    return [tallySchema.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
