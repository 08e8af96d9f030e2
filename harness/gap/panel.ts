import { idsOf, type TextList } from "../core/packed-columns.ts";
import type { RunRecord, SampleColumns } from "../core/run.ts";
import type { Interner } from "./interner.ts";
import { panelKeys } from "./panel-keys.ts";
import type { KeptRun } from "./pool-runs.ts";
import type { ProblemCells } from "./problem-cells.ts";
import type { Weighting } from "./sample-weights.ts";

/**
 * One suite's samples as rows and runs as columns. Rows are sorted by id, so that the order in which answers
 * came in changes no sum. Codes of problems and of declared clusters are comparable between panels made with
 * one interner: one name in two suites is one thing. Ids are a suite's own.
 */
export interface Panel {
  readonly rows: number;
  readonly ids: readonly string[];
  /** What is not independent within the suite: the sample's cluster, else its problem, else itself. */
  readonly cluster: Int32Array;
  /** -1 where the sample has none. */
  readonly problem: Int32Array;
  /** Any sample names the template that its text was made by. */
  readonly hasTemplates: boolean;
  readonly weighting: Weighting;
  readonly cells: ProblemCells;
  readonly columns: ReadonlyMap<string, PanelColumn>;
}

/** One run. NaN where the run has no score for the row. */
export interface PanelColumn {
  /** How many epochs were scored or missed. */
  readonly epochs: Uint32Array;
  /** Over epochs, a miss counting 0. */
  readonly mean: Float64Array;
  /** Over epochs (n - 1); NaN below two; `undefined` where no row has two. */
  readonly variance: Float64Array | undefined;
  /** Over the epochs that were answered so that they could be judged. */
  readonly answeredMean: Float64Array;
}

type SamplesRecord = Extract<RunRecord, { backing: "samples" }>;

/** Runs of one suite with one digest: their samples have the same keys. */
export function createPanel(runs: readonly KeptRun[], intern: Interner): Panel {
  const sources = runs.flatMap(({ record }) => (record.backing === "samples" ? [record] : []));
  const [only, ...others] = sources;
  // a run alone has nothing to be aligned with: its rows are the panel's, and its ids need no list
  if (only !== undefined && others.length === 0 && isSorted(idsOf(only.samples)))
    return panelOfOne(only, intern);
  const ids = allIds(sources.map(({ samples }) => samples.id));
  const rows = ids.length;
  let rowsById: ReadonlyMap<string, number> | undefined;
  const rowOf = (id: string): number => {
    rowsById ??= new Map(ids.map((each, row) => [each, row]));
    return rowsById.get(id) ?? -1;
  };
  const aligned = sources.map(({ head, samples }) => ({
    head,
    samples,
    rowsOfRun: isSame(samples.id, ids) ? undefined : Int32Array.from(samples.id, rowOf),
  }));
  return {
    rows,
    ids,
    ...panelKeys(rows, aligned, intern),
    columns: new Map(
      aligned.map(({ head, samples, rowsOfRun }) => [
        head.runId,
        rowsOfRun === undefined ? samples : alignedColumn(samples, rowsOfRun, rows),
      ]),
    ),
  };
}

/** The column of a run that did not meet every row. */
function alignedColumn(samples: SampleColumns, rowsOfRun: Int32Array, rows: number): PanelColumn {
  const epochs = new Uint32Array(rows);
  const mean = new Float64Array(rows).fill(Number.NaN);
  const variance = samples.variance && new Float64Array(rows).fill(Number.NaN);
  const answeredMean = new Float64Array(rows).fill(Number.NaN);
  for (const [from, row] of rowsOfRun.entries()) {
    epochs[row] = samples.epochs[from] ?? 0;
    mean[row] = samples.mean[from] ?? Number.NaN;
    if (variance !== undefined) variance[row] = samples.variance?.[from] ?? Number.NaN;
    answeredMean[row] = samples.answeredMean[from] ?? Number.NaN;
  }
  return { epochs, mean, variance, answeredMean };
}

function panelOfOne({ head, samples }: SamplesRecord, intern: Interner): Panel {
  const rows = samples.epochs.length;
  return {
    rows,
    get ids() {
      return samples.id;
    },
    ...panelKeys(rows, [{ samples }], intern),
    columns: new Map([[head.runId, samples]]),
  };
}

/** The suites are kept apart by digest: what a run measured decides which panel it is in. */
export function panelKeyOf(record: RunRecord): string {
  return JSON.stringify([record.head.suite.id, record.head.suite.digest]);
}

/** The ids that any run met, sorted. Runs keep theirs sorted, and most often all met the same. */
function allIds(ofRuns: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = ofRuns;
  return isSorted(first) && others.every((ids) => isSame(ids, first))
    ? first
    : [...new Set(ofRuns.flat())].sort();
}

function isSorted(ids: TextList): boolean {
  let before: string | undefined;
  for (let row = 0; row < ids.length; row += 1) {
    const id = ids.at(row) ?? "";
    if (before !== undefined && before >= id) return false;
    before = id;
  }
  return true;
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left === right || (left.length === right.length && left.every((id, row) => id === right[row]));
}
