import { type CsvRow, columnNumber } from "../datasets/csv.ts";
import { dataError, excerpt } from "../datasets/data-error.ts";

/** A cell with where it stands, for messages. */
export interface Cell {
  readonly path: string;
  readonly row: CsvRow;
  readonly column: string;
}

/** The text of a cell, without spaces around it. */
export function textOf({ row, column }: Cell): string {
  return (row.row[column] ?? "").trim();
}

/** The number in a cell; `undefined` where it is empty. @throws HarnessError `data` for any other text. */
export function numberOf(
  cell: Cell,
  wayOut = "write one with a point, or leave the cell empty",
): number | undefined {
  const text = textOf(cell);
  if (text === "") return undefined;
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text)))
    return Number(text);
  throw cellError(cell, `${excerpt(text)} is no number; ${wayOut}`);
}

export function cellError({ path, row, column }: Cell, message: string): Error {
  const position = { line: row.line, column: columnNumber(row.columns, column) };
  return dataError(path, position, `column "${column}": ${message}`);
}

/** @throws HarnessError `data` for the first of the columns that the header does not have. */
export function requireColumns(
  path: string,
  columns: readonly string[],
  wanted: readonly string[],
  mapPath: string,
): void {
  const missing = wanted.find((column) => !columns.includes(column));
  if (missing === undefined) return;
  const known = columns.map((column) => `"${column}"`).join(", ");
  throw dataError(
    path,
    { line: 1, column: 1 },
    `has no column "${missing}", which ${mapPath} names; it has ${known}`,
  );
}
