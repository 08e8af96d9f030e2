import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RunEvent } from "../core/event.ts";
import type { RunHead, RunRecord } from "../core/run.ts";
import { createFold } from "../store/fold.ts";
import { importerRegistry } from "./registries.ts";
import { harnessVersion } from "./version.ts";

const mapExtension = ".map.yaml";

/** The tables that come with the harness. */
export const publishedFolder = fileURLToPath(new URL("results/published", import.meta.resolve("#package")));

/**
 * The records of a folder's tables of published scores: `<stem>.csv` beside `<stem>.map.yaml`. They are read as they
 * stand each time, so that the table in git is the one truth; each run ends when its table was published.
 */
export async function publishedRecords(folder: string): Promise<readonly RunRecord[]> {
  const maps = mapsIn(folder);
  if (maps.length === 0) return [];
  const importer = (await importerRegistry()).get("score-table");
  const records: RunRecord[] = [];
  for (const name of maps) {
    const stem = name.slice(0, -mapExtension.length);
    const messages = importer.messages({
      paths: [join(folder, `${stem}.csv`)],
      mapPath: join(folder, name),
      now: undatedAt,
      harness: harnessVersion,
      seed: 1,
      signal: new AbortController().signal,
    });
    const events: RunEvent[] = [];
    for await (const { event } of messages) {
      events.push(event);
      if (event.kind === "run-end") records.push(recordOf(events.splice(0)));
    }
  }
  return records;
}

/** Where a map has no date: the same at each reading. */
const undatedAt = "1970-01-01T00:00:00.000Z";

function mapsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(mapExtension))
      .sort();
  } catch {
    return [];
  }
}

function recordOf(events: readonly RunEvent[]): RunRecord {
  const fold = createFold();
  let head: RunHead | undefined;
  for (const event of events) {
    if (event.kind === "run-start") head = event.head;
    fold.add(event.kind === "run-end" && head !== undefined ? { ...event, endedAt: head.startedAt } : event);
  }
  return fold.end();
}
