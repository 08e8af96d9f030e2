/** What a spreadsheet would run as a formula when a cell begins with it. */
const formula = /^[=+\-@\t\r]/;

/** A line of CSV (RFC 4180). Text that begins as a formula does gets an apostrophe before it; what is absent is empty. */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(toCell).join(",")}\r\n`;
}

function toCell(cell: string | number | undefined): string {
  if (cell === undefined || (typeof cell === "number" && Number.isNaN(cell))) return "";
  if (typeof cell === "number") return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
