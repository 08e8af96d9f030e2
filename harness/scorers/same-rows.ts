import type { SqlValue } from "../sandbox/sql-engine.ts";

type Rows = readonly (readonly SqlValue[])[];

/**
 * Whether two results are one: as many rows, column for column the same values, in any order unless `isOrdered`. Equal
 * rows are counted. Whole and decimal numbers are one kind, and equal to nine digits; a number is never a text.
 */
export function isSameRows(left: Rows, right: Rows, { isOrdered }: { readonly isOrdered: boolean }): boolean {
  if (left.length !== right.length) return false;
  const [ours, theirs] = [left, right].map((rows) => {
    const keys = rows.map((row) => JSON.stringify(row.map(toKey)));
    return isOrdered ? keys : keys.sort();
  });
  return ours !== undefined && theirs !== undefined && ours.every((key, index) => key === theirs[index]);
}

function toKey(value: SqlValue): string | null {
  if (value === null) return null;
  if (typeof value === "string") return `text ${value}`;
  // Whole numbers are keys and counts, and have no rounding of their own.
  return `number ${Number.isSafeInteger(value) ? value + 0 : Number(value.toPrecision(9)) + 0}`;
}
