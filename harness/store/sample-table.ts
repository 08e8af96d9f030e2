import { HarnessError } from "../core/error.ts";
import type { LoggedSample } from "../core/event.ts";

/** What the record keeps of a sample. */
export type SampleKeys = Pick<
  LoggedSample,
  "id" | "problemId" | "form" | "template" | "stratum" | "cluster" | "weight"
>;

/** The samples of a log, one row each, in log order. */
export interface SampleTable {
  /** A sample logged again, as after a kill, keeps its row. */
  add(sample: LoggedSample): void;
  /** @throws HarnessError `data` for a sample that was not logged before. */
  rowOf(id: string): number;
  keysOf(row: number): SampleKeys;
  /** Rows in the order of their ids (code units). */
  sortedRows(): Uint32Array;
  readonly count: number;
}

export function createSampleTable(): SampleTable {
  const rows = new Map<string, number>();
  const samples: SampleKeys[] = [];
  const shared = new Map<string, string>();

  /** Few texts, many samples: keep each text once. */
  const once = (text: string): string => {
    const known = shared.get(text);
    if (known !== undefined) return known;
    shared.set(text, text);
    return text;
  };
  const toKeys = ({ id, problemId, form, template, stratum, cluster, weight }: LoggedSample): SampleKeys => ({
    id,
    ...(problemId === undefined ? {} : { problemId }),
    ...(form === undefined ? {} : { form: once(form) }),
    ...(template === undefined ? {} : { template: once(template) }),
    ...(stratum === undefined ? {} : { stratum: once(stratum) }),
    ...(cluster === undefined ? {} : { cluster: once(cluster) }),
    ...(weight === undefined ? {} : { weight }),
  });

  return {
    get count() {
      return samples.length;
    },
    add(sample) {
      const keys = toKeys(sample);
      const row = rows.get(sample.id);
      if (row === undefined) {
        rows.set(sample.id, samples.length);
        samples.push(keys);
      } else if (JSON.stringify(samples[row]) !== JSON.stringify(keys)) {
        throw new HarnessError("data", `sample "${sample.id}" is logged twice with different keys`);
      }
    },
    rowOf(id) {
      const row = rows.get(id);
      if (row !== undefined) return row;
      throw new HarnessError("data", `a trial of sample "${id}" comes before the sample itself`);
    },
    keysOf(row) {
      const keys = samples[row];
      if (keys === undefined) throw new RangeError(`there is no row ${row}`);
      return keys;
    },
    sortedRows() {
      const ids = samples.map((sample) => sample.id);
      return Uint32Array.from(ids.keys()).sort((left, right) => compare(ids[left], ids[right]));
    },
  };
}

function compare(left: string | undefined, right: string | undefined): number {
  if (left === right || left === undefined || right === undefined) return 0;
  return left < right ? -1 : 1;
}
