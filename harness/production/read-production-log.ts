import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { HarnessError } from "../core/error.ts";
import type { JsonValue } from "../core/json.ts";
import { readCsv } from "../datasets/csv.ts";
import { readJsonFile } from "../datasets/json-file.ts";
import { isJsonArray } from "../datasets/json-shape.ts";
import { parseJsonText } from "../datasets/json-text.ts";
import { readLines } from "../datasets/lines.ts";
import { entriesOfRow } from "./entries-of-row.ts";
import { type LogEntry, leftOut } from "./logged-call.ts";

const readable = /\.(jsonl|ndjson|json|csv)(\.gz)?$/i;

/**
 * The log files that paths name, folders searched through, each once, in the order of their names.
 *
 * @throws HarnessError `disk` for a path where nothing is, `data` for a folder without a log.
 */
export function findLogFiles(paths: readonly string[]): readonly string[] {
  const found = paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) throw new HarnessError("disk", `${path}: no such file or folder; check --from`);
    if (!stats.isDirectory()) return [path];
    const names = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) =>
      readable.test(name),
    );
    if (names.length === 0)
      throw new HarnessError(
        "data",
        `${path}: holds no .jsonl, .ndjson, .json or .csv file; name the log itself`,
      );
    return names.sort().map((name) => join(path, name));
  });
  return [...new Set(found)];
}

/**
 * What a production log holds, one entry at a time; `.gz` is unpacked on the way. A line of a JSONL file that is no JSON
 * is left out with its place, since logs are cut off; memory is bounded by the longest line, for `.json` by the file.
 *
 * @throws HarnessError `data` for a `.json` or `.csv` file that cannot be read, `disk` where there is none.
 */
export async function* readProductionLog(
  path: string,
  options: { readonly signal?: AbortSignal } = {},
): AsyncGenerator<LogEntry, void, undefined> {
  const [, kind = ""] = readable.exec(path) ?? [];
  switch (kind.toLowerCase()) {
    case "csv":
      for await (const { row } of readCsv(path, options)) yield* entriesOfRow(row);
      return;
    case "json": {
      const document = await readJsonFile(path, options);
      for (const value of isJsonArray(document) ? document : [document]) yield* entriesOfRow(value);
      return;
    }
    case "jsonl":
    case "ndjson":
      for await (const { line, text } of readLines(path, options)) {
        if (text.trim() === "") continue;
        const value = parsedLine(path, line, text);
        if (value === undefined) yield leftOut("a line that is no JSON");
        else yield* entriesOfRow(value);
      }
      return;
    default:
      throw new HarnessError(
        "usage",
        `${path}: a log is a .jsonl, .ndjson, .json or .csv file, .gz or not; rename it`,
      );
  }
}

function parsedLine(path: string, line: number, text: string): JsonValue | undefined {
  try {
    return parseJsonText(path, text, { line, column: 1 });
  } catch (error) {
    if (error instanceof HarnessError) return undefined;
    throw error;
  }
}
