import type { Sample } from "#harness/core/sample.ts";

/** The optional columns that mean something, by the name they have in a file; every other column is metadata. */
const keyColumns = {
  problem_id: "problemId",
  form: "form",
  template: "template",
  stratum: "stratum",
  cluster: "cluster",
} as const;

const keyEntries = Object.entries(keyColumns);

type Keys = Pick<Sample, (typeof keyColumns)[keyof typeof keyColumns]>;

/** Whether a column is part of the sample itself. */
export function isSampleColumn(column: string): boolean {
  return (
    Object.hasOwn(keyColumns, column) ||
    ["id", "input", "target", "tools", "weight"].includes(column) ||
    /^target_\d+$/.test(column)
  );
}

/** The keys that a row has; an empty value is absent. */
export function optionalKeys(cellOf: (column: string) => string | undefined): Keys {
  const keys: { -readonly [Key in keyof Keys]: Keys[Key] } = {};
  for (const [column, key] of keyEntries) {
    const value = cellOf(column)?.trim();
    if (value !== undefined && value !== "") keys[key] = value;
  }
  return keys;
}

/** The value that a column of the file had, as text: empty where the sample has none. */
export function cellOfSample(sample: Partial<Omit<Sample, "target">>, column: string): string {
  if (column === "id" || column === "weight") return String(sample[column] ?? "");
  if (column === "input") return typeof sample.input === "string" ? sample.input : "";
  const key = keyEntries.find(([name]) => name === column)?.[1];
  if (key !== undefined) return sample[key] ?? "";
  const metadata = sample.metadata ?? {};
  return Object.hasOwn(metadata, column) ? String(metadata[column]) : "";
}

/** A weight as a file has it; undefined for what is none. */
export function toWeight(value: string | number): number | undefined {
  const weight = typeof value === "number" ? value : value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(weight) && weight > 0 ? weight : undefined;
}
