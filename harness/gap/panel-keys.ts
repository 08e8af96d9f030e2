import { keysOf } from "../core/packed-columns.ts";
import type { SampleColumns } from "../core/run.ts";
import type { Interner } from "./interner.ts";
import type { Panel } from "./panel.ts";
import { createProblemCells } from "./problem-cells.ts";
import { weightingOf } from "./sample-weights.ts";

/** A run among those of a panel. */
interface AlignedRun {
  readonly samples: SampleColumns;
  /** The panel's row of each of its samples; absent where they are the same. */
  readonly rowsOfRun?: Int32Array | undefined;
}

/** What samples say of themselves, by row. */
interface Keys {
  readonly cluster: Int32Array;
  readonly problem: Int32Array;
  readonly form: Int32Array;
  /** Absent where no sample has one. */
  readonly weight?: Float64Array;
}

/** What the samples of these runs say of themselves, as a panel has it. */
export function panelKeys(
  rows: number,
  runs: readonly AlignedRun[],
  intern: Interner,
): Pick<Panel, "cluster" | "problem" | "hasTemplates" | "weighting" | "cells"> {
  const keys = emptyKeys(rows, runs);
  for (const run of runs) writeKeys(keys, run, intern);
  const { cluster, problem, form, weight } = keys;
  return {
    cluster,
    problem,
    hasTemplates: runs.some(({ samples }) => keysOf(samples, "template") !== undefined),
    weighting: weightingOf(weight),
    cells: createProblemCells(problem, form),
  };
}

/** Columns to write keys into; what no sample has is one column, and nobody writes into it. */
function emptyKeys(rows: number, runs: readonly AlignedRun[]): Keys {
  const has = (name: "problemId" | "form"): boolean =>
    runs.some(({ samples }) => keysOf(samples, name) !== undefined);
  const isWeighted = runs.some(({ samples }) => samples.weight !== undefined);
  const none = new Int32Array(rows).fill(-1);
  return {
    cluster: none.slice(),
    problem: has("problemId") ? none.slice() : none,
    form: has("form") ? none.slice() : none,
    ...(isWeighted ? { weight: new Float64Array(rows).fill(Number.NaN) } : {}),
  };
}

function writeKeys(keys: Keys, { samples, rowsOfRun }: AlignedRun, intern: Interner): void {
  const [problems, clusters, forms] = [
    keysOf(samples, "problemId"),
    keysOf(samples, "cluster"),
    keysOf(samples, "form"),
  ];
  for (let from = 0; from < samples.epochs.length; from += 1) {
    const row = rowsOfRun === undefined ? from : (rowsOfRun[from] ?? -1);
    const problem = problems?.at(from);
    const cluster = clusters?.at(from);
    const form = forms?.at(from);
    if (cluster !== undefined) keys.cluster[row] = intern(`cluster ${cluster}`);
    else if (problem !== undefined) keys.cluster[row] = intern(`problem ${problem}`);
    else if (keys.cluster[row] === -1) keys.cluster[row] = intern.fresh();
    if (problem !== undefined) keys.problem[row] = intern(`problem ${problem}`);
    if (form !== undefined) keys.form[row] = intern(`form ${form}`);
    if (keys.weight !== undefined) keys.weight[row] = samples.weight?.[from] ?? Number.NaN;
  }
}
