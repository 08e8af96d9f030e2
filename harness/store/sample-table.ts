import { HarnessError } from "../core/error.ts";
import type { FoldSample } from "./fold-event.ts";
import { createGrowable } from "./growable.ts";

export const keyNames = ["problemId", "form", "template", "stratum", "cluster"] as const;
export type KeyName = (typeof keyNames)[number];

/** The samples of a log, one row each, in log order; what the record keeps of them, in columns. */
export interface SampleTable {
  /** A sample logged again, as after a kill, keeps its row. */
  add(sample: FoldSample): void;
  /** @throws HarnessError `data` for a sample that was not logged before. */
  rowOf(id: string): number;
  /** Any sample has it. */
  has(name: KeyName): boolean;
  keyOf(row: number, name: KeyName): string | undefined;
  weightOf(row: number): number | undefined;
  /** In the order of code units. */
  sortedIds(): readonly string[];
  readonly count: number;
}

export function createSampleTable(): SampleTable {
  const rows = new Map<string, number>();
  // a key that no sample has costs nothing
  const keys = new Map<KeyName, (string | undefined)[]>();
  const weights = createGrowable((length) => new Float64Array(length), { fill: Number.NaN });
  const intern = createIntern();

  const weightOf = (row: number): number | undefined => {
    const weight = weights.cells[row] ?? Number.NaN;
    return Number.isNaN(weight) ? undefined : weight;
  };
  const requireSame = (row: number, sample: FoldSample): void => {
    const differing = keyNames.find((name) => keys.get(name)?.[row] !== sample[name]);
    if (differing === undefined && weightOf(row) === sample.weight) return;
    throw new HarnessError(
      "data",
      `sample "${sample.id}" is logged twice with a different ${differing ?? "weight"}`,
    );
  };

  return {
    get count() {
      return rows.size;
    },
    add(sample) {
      const known = rows.get(sample.id);
      if (known !== undefined) return requireSame(known, sample);
      const row = rows.size;
      rows.set(withoutSource(sample.id), row);
      for (const name of keyNames) {
        const key = intern(sample[name]);
        if (key === undefined) continue;
        const column = keys.get(name) ?? [];
        keys.set(name, column);
        while (column.length < row) column.push(undefined);
        column.push(key);
      }
      if (sample.weight !== undefined) weights.room(row)[row] = sample.weight;
    },
    rowOf(id) {
      const row = rows.get(id);
      if (row !== undefined) return row;
      throw new HarnessError("data", `a trial of sample "${id}" comes before the sample itself`);
    },
    has: (name) => keys.has(name),
    keyOf: (row, name) => keys.get(name)?.[row],
    weightOf,
    sortedIds: () => [...rows.keys()].sort(),
  };
}

/** Many samples share few keys: each text is kept once. */
function createIntern(): (text: string | undefined) => string | undefined {
  const known = new Map<string, string>();
  return (text) => {
    if (text === undefined) return undefined;
    const first = known.get(text);
    if (first !== undefined) return first;
    const own = withoutSource(text);
    known.set(own, own);
    return own;
  };
}

/** A text cut out of a larger one keeps all of that alive: a copy does not. */
function withoutSource(text: string): string {
  // UTF-8 cannot hold half a surrogate pair
  const encoding = text.isWellFormed() ? "utf8" : "utf16le";
  return Buffer.from(text, encoding).toString(encoding);
}
