import type { HarnessError } from "../core/error.ts";
import { dataError } from "./data-error.ts";

/** As much of the parser's error as is needed here. */
interface ParseFailure {
  readonly code: string;
  readonly column?: unknown;
}

/** A row with more or fewer fields than the header. */
export function wrongLength(path: string, line: number, found: number, wanted: number): HarnessError {
  const fields = `the row has ${found} ${found === 1 ? "field" : "fields"}, the header ${wanted}`;
  const wayOut = "put fields that hold the delimiter or a line break in double quotes";
  return dataError(path, { line, column: Math.min(found, wanted) + 1 }, `${fields}; ${wayOut}`);
}

/** What the parser found wrong, in our words. It counts columns from 0. */
export function malformedRow(path: string, line: number, error: ParseFailure): HarnessError {
  const column = typeof error.column === "number" ? error.column + 1 : 1;
  return dataError(path, { line, column }, messageFor(error.code), { cause: error });
}

function messageFor(code: string): string {
  switch (code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "a double quote opens and is never closed; close it";
    case "CSV_INVALID_CLOSING_QUOTE":
      return 'text follows a closing double quote; write a quote within a quoted field as ""';
    case "CSV_MAX_RECORD_SIZE":
      return "the row is longer than 64 MiB; split it or close its quote";
    case "INVALID_OPENING_QUOTE":
      return 'a double quote within an unquoted field; put the field in quotes and write the quote as ""';
    default:
      return `is no CSV (${code}); repair the row`;
  }
}
