/** A cell of a CSV that people open in a spreadsheet: what it would run as a formula is led by an apostrophe. */
export function spreadsheetCell(text: string): string {
  const harmless = /^['\s]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The text that a cell was made of. */
export function textOfCell(cell: string): string {
  return /^'['\s]*[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
