import { HarnessError } from "../core/error.ts";
import { type Blocks, itemsOf } from "./blocks.ts";
import { maximumLineBytes, type ReadingOptions } from "./chunks.ts";
import { csvDelimiter, type Delimiter } from "./csv-delimiter.ts";
import { malformedRow, wrongLength } from "./csv-error.ts";
import { guardFields } from "./csv-field-guard.ts";
import { dataError } from "./data-error.ts";
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
export function readCsv(path: string, options: CsvOptions = {}): AsyncGenerator<CsvRow, void, undefined> {
  return itemsOf(readCsvBlocks(path, options));
}

/** The same, those of a piece of the file together. */
export async function* readCsvBlocks(path: string, options: CsvOptions = {}): Blocks<CsvRow> {
  let columns: readonly string[] | undefined;
  for await (const some of records(path, options)) {
    const [first] = some;
    if (first === undefined) continue;
    if (columns !== undefined) {
      yield toRows(path, some, columns);
      continue;
    }
    columns = toColumns(path, first.line, first.fields);
    yield toRows(path, some.slice(1), columns);
  }
  if (columns === undefined)
    throw new HarnessError("data", `${path}:1:1: is empty; write a header line and one line per row`);
}

function* toRows(
  path: string,
  records: readonly CsvRecord[],
  columns: readonly string[],
): Generator<CsvRow, void, undefined> {
  for (const { line, fields } of records) {
    if (fields.length !== columns.length) throw wrongLength(path, line, fields.length, columns.length);
    const row = Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? ""]));
    yield { line, row, columns };
  }
}

/** The field's number of a column, for messages. */
export function columnNumber(columns: readonly string[], column: string): number {
  return columns.indexOf(column) + 1;
}

export type CsvOptions = ReadingOptions & { readonly delimiter?: Delimiter };

interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** The records of each piece of the file, blank lines left out. */
async function* records(
  path: string,
  options: CsvOptions,
): AsyncGenerator<readonly CsvRecord[], void, undefined> {
  const { CsvError, Parser } = await import("csv-parse");
  const chunks = readUtf8Chunks(path, options);
  const first = await chunks.next();
  if (first.done === true) return;
  const delimiter = options.delimiter ?? csvDelimiter(first.value);
  let found: CsvRecord[] = [];
  let line = 1;
  const parser = new Parser({
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    max_record_size: maximumLineBytes,
    // taken here: handed on through the stream they would cost a third more
    on_record: (fields: readonly string[]) => {
      const isBlank = fields.length === 1 && fields[0] === "";
      if (!isBlank) found.push({ line, fields });
      line += 1 + lineBreaks(fields);
      return null;
    },
  });
  // the write that failed rejects; a stream without a listener would throw as well
  parser.on("error", () => undefined);
  try {
    for await (const chunk of guardFields(path, first.value, chunks, delimiter)) {
      await new Promise<void>((resolve, reject) => parser.write(chunk, settle(resolve, reject)));
      yield found;
      found = [];
    }
    await new Promise<void>((resolve, reject) => parser.end(settle(resolve, reject)));
    yield found;
  } catch (error) {
    throw error instanceof CsvError ? malformedRow(path, line, error) : error;
  } finally {
    await chunks.return();
  }
}

function settle(resolve: () => void, reject: (error: Error) => void): (error?: Error | null) => void {
  return (error) => (error == null ? resolve() : reject(error));
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

function lineBreaks(fields: readonly string[]): number {
  let count = 0;
  for (const field of fields) {
    if (field.includes("\n") || field.includes("\r")) count += field.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return count;
}
