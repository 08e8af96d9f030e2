import { extname } from "node:path";
import { csvSampleRows } from "./csv-rows.ts";
import { jsonlSampleRows } from "./jsonl-rows.ts";
import type { ReadRows } from "./suite-of-rows.ts";

/** The reader for a file's extension; undefined where there is none. */
export function rowsOfFile(path: string): ReadRows | undefined {
  switch (extname(path).toLowerCase()) {
    case ".csv":
    case ".tsv":
      return csvSampleRows;
    case ".jsonl":
    case ".ndjson":
      return jsonlSampleRows;
    default:
      return undefined;
  }
}
