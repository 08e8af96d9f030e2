import { idsOf, type TextList } from "../core/packed-ids.ts";
import type { RunRecord, SampleColumns } from "../core/run.ts";
import type { KeptRun } from "./pool-runs.ts";
import { createProblemCells, type ProblemCells } from "./problem-cells.ts";
import { type Weighting, weightingOf } from "./sample-weights.ts";

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

/** What samples say of themselves, by row. */
interface Keys {
  readonly cluster: Int32Array;
  readonly problem: Int32Array;
  readonly form: Int32Array;
  /** Absent where no sample has one. */
  readonly weight?: Float64Array;
}

type SamplesRecord = Extract<RunRecord, { backing: "samples" }>;

/** Gives each text a number, the same for the same text. */
export interface Interner {
  (text: string): number;
  /** A number that no text has. */
  readonly fresh: () => number;
}

export function createInterner(): Interner {
  const codes = new Map<string, number>();
  let given = 0;
  const fresh = (): number => {
    given += 1;
    return given - 1;
  };
  const intern = (text: string): number => {
    const known = codes.get(text);
    if (known !== undefined) return known;
    const code = fresh();
    codes.set(text, code);
    return code;
  };
  return Object.assign(intern, { fresh });
}

/** Runs of one suite with one digest: their samples have the same keys. */
export function createPanel(runs: readonly KeptRun[], intern: Interner): Panel {
  const sources = runs.flatMap(({ record }) => (record.backing === "samples" ? [record] : []));
  const [only, ...others] = sources;
  // a run alone has nothing to be aligned with: its rows are the panel's, and its ids need no list
  if (only !== undefined && others.length === 0 && isSorted(idsOf(only.samples)))
    return panelOfOne(only, intern);
  const ids = allIds(sources.map(({ samples }) => samples.id));
  const rows = ids.length;
  const keys = emptyKeys(rows, sources);
  const columns = new Map<string, PanelColumn>();
  for (const { head, samples } of sources) {
    const rowOf = isSame(samples.id, ids) ? undefined : rowFinder(ids);
    for (const [from, id] of samples.id.entries()) {
      const row = rowOf === undefined ? from : rowOf(id);
      if (row !== undefined) writeKeys(keys, row, samples, from, intern);
    }
    columns.set(head.runId, rowOf === undefined ? samples : alignedColumn(samples, rows, rowOf));
  }
  return { rows, ids, ...derived(keys, sources), columns };
}

/** A run that did not meet every row. */
function alignedColumn(
  samples: SampleColumns,
  rows: number,
  rowOf: (id: string) => number | undefined,
): PanelColumn {
  const epochs = new Uint32Array(rows);
  const mean = new Float64Array(rows).fill(Number.NaN);
  const variance = new Float64Array(rows).fill(Number.NaN);
  const answeredMean = new Float64Array(rows).fill(Number.NaN);
  for (const [from, id] of samples.id.entries()) {
    const row = rowOf(id);
    if (row === undefined) continue;
    epochs[row] = samples.epochs[from] ?? 0;
    mean[row] = samples.mean[from] ?? Number.NaN;
    variance[row] = samples.variance?.[from] ?? Number.NaN;
    answeredMean[row] = samples.answeredMean[from] ?? Number.NaN;
  }
  return { epochs, mean, variance, answeredMean };
}

function panelOfOne(record: SamplesRecord, intern: Interner): Panel {
  const { head, samples } = record;
  const rows = samples.epochs.length;
  const keys = emptyKeys(rows, [record]);
  for (let row = 0; row < rows; row += 1) writeKeys(keys, row, samples, row, intern);
  return {
    rows,
    get ids() {
      return samples.id;
    },
    ...derived(keys, [record]),
    columns: new Map([[head.runId, samples]]),
  };
}

/** Columns to write keys into; what no sample has is one column that nobody writes into. */
function emptyKeys(rows: number, sources: readonly SamplesRecord[]): Keys {
  const has = (key: "problemId" | "form" | "weight"): boolean =>
    sources.some(({ samples }) => samples[key] !== undefined);
  const none = new Int32Array(rows).fill(-1);
  return {
    cluster: new Int32Array(rows).fill(-1),
    problem: has("problemId") ? none.slice() : none,
    form: has("form") ? none.slice() : none,
    ...(has("weight") ? { weight: new Float64Array(rows).fill(Number.NaN) } : {}),
  };
}

function derived(
  { cluster, problem, form, weight }: Keys,
  sources: readonly SamplesRecord[],
): Pick<Panel, "cluster" | "problem" | "hasTemplates" | "weighting" | "cells"> {
  return {
    cluster,
    problem,
    hasTemplates: sources.some(({ samples }) => samples.template?.some((template) => template !== undefined)),
    weighting: weightingOf(weight),
    cells: createProblemCells(problem, form),
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

function rowFinder(ids: readonly string[]): (id: string) => number | undefined {
  const rows = new Map(ids.map((id, row) => [id, row]));
  return (id) => rows.get(id);
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left === right || (left.length === right.length && left.every((id, row) => id === right[row]));
}

function writeKeys(keys: Keys, row: number, samples: SampleColumns, from: number, intern: Interner): void {
  const problem = samples.problemId?.[from];
  const cluster = samples.cluster?.[from];
  const form = samples.form?.[from];
  if (cluster !== undefined) keys.cluster[row] = intern(`cluster ${cluster}`);
  else if (problem !== undefined) keys.cluster[row] = intern(`problem ${problem}`);
  else if (keys.cluster[row] === -1) keys.cluster[row] = intern.fresh();
  if (problem !== undefined) keys.problem[row] = intern(`problem ${problem}`);
  if (form !== undefined) keys.form[row] = intern(`form ${form}`);
  if (keys.weight !== undefined) keys.weight[row] = samples.weight?.[from] ?? Number.NaN;
}
