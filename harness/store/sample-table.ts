import { HarnessError } from "../core/error.ts";
import { type KeyName, keyNames, type PackedKeys } from "../core/packed-columns.ts";
import type { FoldSample } from "./fold-event.ts";
import { createGrowable } from "./growable.ts";
import { createNarrowColumn, type NarrowColumn } from "./narrow-column.ts";
import { packedKeys } from "./packed-keys.ts";
import type { PackedList } from "./packed-texts.ts";
import { createTextTable } from "./text-table.ts";
import { withoutSource } from "./without-source.ts";

/** The samples of a log, one row each, in log order; what the record keeps of them, in columns. */
export interface SampleTable {
  /** A sample logged again, as after a kill, keeps its row. */
  add(sample: FoldSample): void;
  /** @throws HarnessError `data` for a sample that was not logged before. */
  rowOf(id: string): number;
  weightOf(row: number): number | undefined;
  /** Any sample has a weight. */
  readonly isWeighted: boolean;
  /** The ids of these rows, of which none is copied: they stay with the table. */
  idsAt(rows: Uint32Array): PackedList;
  /** What these rows say of a key; `undefined` where no sample has it. */
  keysAt(rows: Uint32Array, name: KeyName): PackedKeys | undefined;
  /** The rows in the order of their ids' code units. */
  sortedRows(): Uint32Array;
  readonly count: number;
  /** Gives back what samples are found by: none can be added or looked up by its id after that. */
  close(): void;
}

/** `expected`: how many samples there will be, as far as is known. */
export function createSampleTable(expected?: number): SampleTable {
  const ids = createTextTable(expected);
  // a key that no sample has costs nothing
  const keys = new Map<KeyName, NarrowColumn>();
  const texts: string[] = [];
  const places = new Map<string, number>();
  const weights = createGrowable((length) => new Float64Array(length), { fill: Number.NaN });
  let isWeighted = false;

  const weightOf = (row: number): number | undefined => {
    const weight = weights.cells[row] ?? Number.NaN;
    return Number.isNaN(weight) ? undefined : weight;
  };
  const keyOf = (row: number, name: KeyName): string | undefined =>
    texts[keys.get(name)?.get(row) ?? Number.NaN];
  const addKey = (row: number, name: KeyName, key: string | undefined): void => {
    if (key === undefined) return;
    const column = keys.get(name) ?? createNarrowColumn(expected);
    if (!keys.has(name)) keys.set(name, column);
    column.set(row, placeOf(key, texts, places));
  };
  const requireSame = (row: number, sample: FoldSample): void => {
    const differing = keyNames.find((name) => keyOf(row, name) !== sample[name]);
    if (differing === undefined && weightOf(row) === sample.weight) return;
    throw new HarnessError(
      "data",
      `sample "${sample.id}" is logged twice with a different ${differing ?? "weight"}`,
    );
  };

  return {
    get count() {
      return ids.count;
    },
    get isWeighted() {
      return isWeighted;
    },
    add(sample) {
      const { count } = ids;
      const row = ids.add(sample.id);
      if (row < count) return requireSame(row, sample);
      addKey(row, "problemId", sample.problemId);
      addKey(row, "form", sample.form);
      addKey(row, "template", sample.template);
      addKey(row, "stratum", sample.stratum);
      addKey(row, "cluster", sample.cluster);
      if (sample.weight === undefined) return;
      isWeighted = true;
      weights.room(row)[row] = sample.weight;
    },
    rowOf(id) {
      const row = ids.rowOf(id);
      if (row !== undefined) return row;
      throw new HarnessError("data", `a trial of sample "${id}" comes before the sample itself`);
    },
    weightOf,
    idsAt: ids.inOrder,
    keysAt(rows, name) {
      const column = keys.get(name);
      return column === undefined ? undefined : keysIn(column, texts, rows);
    },
    sortedRows: ids.sortedRows,
    close() {
      ids.close();
      places.clear();
    },
  };
}

/** Many samples share few keys: each text is kept once, in the place given for it. */
function placeOf(text: string, texts: string[], places: Map<string, number>): number {
  const known = places.get(text);
  if (known !== undefined) return known;
  const own = withoutSource(text);
  places.set(own, texts.length);
  return texts.push(own) - 1;
}

/** They outlive the table: nothing else of it is held by them. */
function keysIn(column: NarrowColumn, texts: readonly string[], rows: Uint32Array): PackedKeys {
  return packedKeys(rows.length, (index) => texts[column.get(rows[index] ?? Number.NaN)]);
}
