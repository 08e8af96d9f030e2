import { HarnessError } from "../core/error.ts";
import type { LoggedSample } from "../core/event.ts";

export const keyNames = ["problemId", "form", "template", "stratum", "cluster"] as const;
export type KeyName = (typeof keyNames)[number];

/** The samples of a log, one row each, in log order; what the record keeps of them, in columns. */
export interface SampleTable {
  /** A sample logged again, as after a kill, keeps its row. */
  add(sample: LoggedSample): void;
  /** @throws HarnessError `data` for a sample that was not logged before. */
  rowOf(id: string): number;
  keyOf(row: number, name: KeyName): string | undefined;
  weightOf(row: number): number | undefined;
  /** In the order of code units. */
  sortedIds(): readonly string[];
  readonly count: number;
}

export function createSampleTable(): SampleTable {
  const rows = new Map<string, number>();
  const keys: Record<KeyName, (string | undefined)[]> = {
    problemId: [],
    form: [],
    template: [],
    stratum: [],
    cluster: [],
  };
  const weights: (number | undefined)[] = [];
  const intern = createIntern();

  const requireSame = (row: number, sample: LoggedSample): void => {
    const differing = keyNames.find((name) => keys[name][row] !== sample[name]);
    if (differing === undefined && weights[row] === sample.weight) return;
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
      rows.set(sample.id, rows.size);
      for (const name of keyNames) keys[name].push(intern(sample[name]));
      weights.push(sample.weight);
    },
    rowOf(id) {
      const row = rows.get(id);
      if (row !== undefined) return row;
      throw new HarnessError("data", `a trial of sample "${id}" comes before the sample itself`);
    },
    keyOf: (row, name) => keys[name][row],
    weightOf: (row) => weights[row],
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
    known.set(text, text);
    return text;
  };
}
