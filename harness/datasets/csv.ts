import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, Parser } from "csv-parse";
import { HarnessError } from "../core/error.ts";
import { maximumLineBytes } from "./chunks.ts";
import { csvDelimiter, type Delimiter } from "./csv-delimiter.ts";
import { dataError } from "./data-error.ts";
import { readLines } from "./lines.ts";
import { readUtf8Chunks } from "./utf8.ts";

export interface CsvRow {
  /** The line on which the row begins; counts from 1. */
  readonly line: number;
  /** Every column of the header has a value, maybe an empty one. */
  readonly row: Readonly<Record<string, string>>;
  /** The header, in the file's order; one array for all rows. */
  readonly columns: readonly string[];
}

/**
 * The rows of a UTF-8 CSV file with a header, streaming. The delimiter is the one of `,` `;` and tab that the header
 * holds most often, unless given. Names in the header are trimmed, fields are left as they are, blank lines are passed
 * over. In messages the column is the field's number, as a spreadsheet counts.
 * @throws HarnessError `data` naming line and column of what cannot be read.
 */
export async function* readCsv(
  path: string,
  options: { readonly delimiter?: Delimiter; readonly signal?: AbortSignal } = {},
): AsyncGenerator<CsvRow, void, undefined> {
  let columns: readonly string[] | undefined;
  for await (const { line, fields } of records(path, options)) {
    if (columns === undefined) {
      columns = toColumns(path, line, fields);
      continue;
    }
    if (fields.length !== columns.length) throw wrongLength(path, line, fields.length, columns.length);
    const row = Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? ""]));
    yield { line, row, columns };
  }
  if (columns === undefined)
    throw new HarnessError("data", `${path}:1:1: is empty; write a header line and one line per row`);
}

/** The field's number of a column, for messages. */
export function columnNumber(columns: readonly string[], column: string): number {
  return columns.indexOf(column) + 1;
}

const maximumFields = 1_000_000;

interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

async function* records(
  path: string,
  options: { readonly delimiter?: Delimiter; readonly signal?: AbortSignal },
): AsyncGenerator<CsvRecord, void, undefined> {
  const chunks = readUtf8Chunks(path, options);
  const first = await chunks.next();
  if (first.done === true) return;
  const delimiter = options.delimiter ?? csvDelimiter(first.value);
  // Where the parser is, ahead of where the reader is: a malformed row may be met before earlier ones are handed on.
  let parsedLine = 1;
  const parser = new Parser({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    max_record_size: maximumLineBytes,
    on_record: (fields) => {
      parsedLine += 1 + lineBreaks(fields);
      return fields;
    },
  });
  const feeding = pipeline(Readable.from(guarded(path, first.value, chunks, delimiter)), parser);
  // The loop below meets the same error first; this only keeps it from being reported as unhandled.
  feeding.catch(() => undefined);
  const rows: AsyncIterable<readonly string[]> = parser;
  let line = 1;
  try {
    for await (const fields of rows) {
      const isBlank = fields.length === 1 && fields[0] === "";
      if (!isBlank) yield { line, fields };
      line += 1 + lineBreaks(fields);
    }
  } catch (error) {
    throw error instanceof CsvError ? malformed(path, parsedLine, error) : error;
  }
}

/** The parser bounds the bytes of a field; what it would still hold whole is a row of nothing but delimiters. */
async function* guarded(
  path: string,
  first: Buffer,
  rest: AsyncIterable<Buffer>,
  delimiter: Delimiter,
): AsyncGenerator<Buffer, void, undefined> {
  let delimiters = 0;
  yield first;
  for await (const chunk of rest) {
    const hasBreak = chunk.includes(0x0a) || chunk.includes(0x0d);
    delimiters = hasBreak ? 0 : delimiters + occurrences(chunk, delimiter.charCodeAt(0));
    if (delimiters > maximumFields) await refuseLongLine(path);
    yield chunk;
  }
}

function occurrences(bytes: Buffer, wanted: number): number {
  let count = 0;
  for (const byte of bytes) if (byte === wanted) count += 1;
  return count;
}

/** Reads the file again, for the number of the line. */
async function refuseLongLine(path: string): Promise<never> {
  let longest = { line: 1, length: 0 };
  for await (const { line, text } of readLines(path)) {
    if (text.length > longest.length) longest = { line, length: text.length };
  }
  const message = `the row has more than ${maximumFields} fields; split it or repair the file`;
  throw dataError(path, { line: longest.line, column: 1 }, message);
}

function toColumns(path: string, line: number, fields: readonly string[]): readonly string[] {
  const columns = fields.map((field) => field.trim());
  for (const [index, column] of columns.entries()) {
    const position = { line, column: index + 1 };
    if (column === "") throw dataError(path, position, "the column has no name; name it or remove it");
    if (columns.indexOf(column) < index) {
      const known = columns.indexOf(column) + 1;
      throw dataError(
        path,
        position,
        `column "${column}" is there twice, first as column ${known}; rename one`,
      );
    }
  }
  return columns;
}

function wrongLength(path: string, line: number, found: number, wanted: number): HarnessError {
  const fields = `the row has ${found} ${found === 1 ? "field" : "fields"}, the header ${wanted}`;
  const wayOut = "put fields that hold the delimiter or a line break in double quotes";
  return dataError(path, { line, column: Math.min(found, wanted) + 1 }, `${fields}; ${wayOut}`);
}

function lineBreaks(fields: readonly string[]): number {
  let count = 0;
  for (const field of fields) {
    if (field.includes("\n") || field.includes("\r")) count += field.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return count;
}

function malformed(path: string, line: number, error: CsvError): HarnessError {
  const column = typeof error["column"] === "number" ? error["column"] + 1 : 1;
  const position = { line, column };
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return dataError(path, position, "a double quote opens and is never closed; close it", {
        cause: error,
      });
    case "CSV_INVALID_CLOSING_QUOTE":
      return dataError(
        path,
        position,
        'text follows a closing double quote; write a quote within a quoted field as ""',
        { cause: error },
      );
    case "CSV_MAX_RECORD_SIZE":
      return dataError(path, position, "the row is longer than 64 MiB; split it or close its quote", {
        cause: error,
      });
    default:
      return dataError(
        path,
        position,
        'a double quote within an unquoted field; put the field in quotes and write the quote as ""',
        { cause: error },
      );
  }
}
