import { spreadsheetCell } from "./spreadsheet-cell.ts";

/** A line of CSV (RFC 4180) that people may open in a spreadsheet: text is made harmless, what is absent is empty. */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(toCell).join(",")}\r\n`;
}

function toCell(cell: string | number | undefined): string {
  if (cell === undefined || (typeof cell === "number" && Number.isNaN(cell))) return "";
  return typeof cell === "number" ? String(cell) : spreadsheetCell(cell);
}
