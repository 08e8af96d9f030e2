import { extname } from "node:path";
import { HarnessError } from "#harness/core/error.ts";
import type { JsonValue } from "#harness/core/json.ts";
import { columnNumber, readCsv } from "#harness/datasets/csv.ts";
import { dataError, excerpt } from "#harness/datasets/data-error.ts";
import { readJsonLines } from "#harness/datasets/jsonl.ts";

/** One row of a file of recorded outputs, CSV or JSONL, with what a message needs to name a place in it. */
export interface RecordedRow {
  readonly line: number;
  /** An empty cell of a CSV is `""`; JSON's `null` and a missing key are absent. */
  readonly value: (column: string) => Exclude<JsonValue, null> | undefined;
  readonly fail: (column: string, message: string) => HarnessError;
}

/** @throws HarnessError `usage` for another kind of file, `data` naming line and column of what cannot be read. */
export function readRecordedRows(path: string): AsyncGenerator<RecordedRow, void, undefined> {
  const extension = extname(path).toLowerCase();
  switch (extension) {
    case ".csv":
    case ".tsv":
      return csvRows(path);
    case ".jsonl":
    case ".ndjson":
      return jsonRows(path);
    default:
      throw new HarnessError(
        "usage",
        `replay reads .jsonl and .csv files, and "${path}" is neither; rename or convert it`,
      );
  }
}

async function* csvRows(path: string): AsyncGenerator<RecordedRow, void, undefined> {
  for await (const { line, row, columns } of readCsv(path)) {
    yield {
      line,
      value: (column) => (Object.hasOwn(row, column) ? row[column] : undefined),
      fail: (column, message) =>
        dataError(path, { line, column: Math.max(1, columnNumber(columns, column)) }, message),
    };
  }
}

async function* jsonRows(path: string): AsyncGenerator<RecordedRow, void, undefined> {
  for await (const { line, value: row } of readJsonLines(path)) {
    if (typeof row !== "object" || row === null || !isObject(row)) {
      const message = `a row is a JSON object, not ${excerpt(JSON.stringify(row))}; write {"sample_id": …, "output": …}`;
      throw dataError(path, { line, column: 1 }, message);
    }
    yield {
      line,
      value: (column) => (Object.hasOwn(row, column) ? (row[column] ?? undefined) : undefined),
      fail: (column, message) => dataError(path, { line, column: 1 }, `${column}: ${message}`),
    };
  }
}

function isObject<Value extends object>(value: Value): value is Exclude<Value, readonly unknown[]> {
  return !Array.isArray(value);
}
