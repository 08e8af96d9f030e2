import { isCanaryLine } from "#harness/core/canary.ts";
import type { HarnessError } from "#harness/core/error.ts";
import { type Blocks, mapBlocks } from "#harness/datasets/blocks.ts";
import type { ReadingOptions } from "#harness/datasets/chunks.ts";
import { type CsvRow, columnNumber, readCsvBlocks } from "#harness/datasets/csv.ts";
import { dataError, excerpt } from "#harness/datasets/data-error.ts";
import { isSampleColumn, optionalKeys, toWeight } from "./optional-keys.ts";
import type { SampleRow } from "./sample-row.ts";

/** The samples of a CSV file, one a row. @throws HarnessError `data` for a missing column and a weight that is none. */
export function csvSampleRows(path: string, options: ReadingOptions): Blocks<SampleRow> {
  let layout: Layout | undefined;
  return mapBlocks(readCsvBlocks(path, options), function* (rows) {
    for (const row of rows) {
      layout ??= toLayout(path, row.columns);
      if (isCanaryLine(row.row["input"] ?? "")) continue;
      yield toRow(path, row, layout);
    }
  });
}

interface Layout {
  /** `target` alone, or `target_1`, `target_2` and so on. */
  readonly targets: readonly string[];
  readonly metadata: readonly string[];
}

function toLayout(path: string, columns: readonly string[]): Layout {
  const numbered = columns.filter((column) => /^target_\d+$/.test(column));
  const hasTarget = columns.includes("target");
  const found = `found: ${columns.join(", ")}`;
  const header = { line: 1, column: 1 };
  if (!columns.includes("input"))
    throw dataError(path, header, `no column "input" in the header; ${found}; rename one`);
  if (!hasTarget && numbered.length === 0)
    throw dataError(path, header, `no column "target" in the header; ${found}; rename one`);
  const [firstNumbered] = numbered;
  if (hasTarget && firstNumbered !== undefined) {
    const position = { line: 1, column: columnNumber(columns, firstNumbered) };
    throw dataError(path, position, `both "target" and "${firstNumbered}" in the header; keep one kind`);
  }
  const inOrder = numbered.sort((left, right) => numberOf(left) - numberOf(right));
  return {
    targets: hasTarget ? ["target"] : inOrder,
    metadata: columns.filter((column) => !isSampleColumn(column)),
  };
}

function numberOf(column: string): number {
  return Number(column.slice("target_".length));
}

function toRow(path: string, { line, row, columns }: CsvRow, { targets, metadata }: Layout): SampleRow {
  const fail = (column: string, message: string): HarnessError =>
    dataError(
      path,
      { line, column: Math.max(1, columnNumber(columns, column === "target" ? (targets[0] ?? "") : column)) },
      message,
    );
  const cellOf = (column: string): string | undefined =>
    Object.hasOwn(row, column) ? row[column] : undefined;
  const id = cellOf("id")?.trim() ?? "";
  const notes = metadata.map((column) => [column, row[column] ?? ""]).filter(([, value]) => value !== "");
  return {
    line,
    columns,
    fail,
    sample: {
      ...(id === "" ? {} : { id }),
      input: cellOf("input") ?? "",
      target: targets.flatMap((column) => answers(cellOf(column) ?? "", column)),
      ...optionalKeys(cellOf),
      ...weight(cellOf("weight") ?? "", fail),
      ...(notes.length === 0 ? {} : { metadata: Object.fromEntries(notes) }),
    },
  };
}

/** The lines of `target` are answers of their own; a numbered column holds one answer, of however many lines. */
function answers(cell: string, column: string): readonly string[] {
  const parts = column === "target" ? cell.split(/\r\n|\n|\r/) : [cell];
  return parts.filter((answer) => answer.trim() !== "");
}

function weight(cell: string, fail: SampleRow["fail"]): { readonly weight?: number } {
  if (cell.trim() === "") return {};
  const value = toWeight(cell);
  if (value === undefined) throw fail("weight", `the weight is ${excerpt(cell)}; give a number above 0`);
  return { weight: value };
}
