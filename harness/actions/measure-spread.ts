import type { RunRecord } from "../core/run.ts";
import type { Interner } from "../gap/interner.ts";
import { createPanel, type Panel, panelKeyOf } from "../gap/panel.ts";
import type { KeptRun } from "../gap/pool-runs.ts";
import { meansByProblem } from "../gap/problem-cells.ts";
import { pickCodes, rowsWithValue } from "../gap/sample-side.ts";
import { sharedUnits, shareProblems } from "../gap/shared-units.ts";
import { clusterRobustMean } from "../stats/cluster-robust-mean.ts";
import { varianceComponents } from "../stats/variance-components.ts";

import type { Spread } from "./study-spread.ts";

/** One model on one suite; undefined where its scores cannot tell how much they vary. */
export function spreadOfScores(run: KeptRun, intern: Interner): Spread | undefined {
  const { record } = run;
  if (record.backing === "aggregate") return spreadOfAggregate(record);
  const panel = createPanel([run], intern);
  const mean = columnOf(panel, run);
  const spread = spreadOf(mean, panel.cluster, [repeatsOf(record)]);
  if (spread === undefined) return undefined;
  const { discordant: _, ...rest } = spread;
  return { ...rest, score: meanOf(mean) };
}

/** Each two models of one suite, on the samples that both have a score for. */
export function spreadsOfModels(runs: readonly KeptRun[], intern: Interner): readonly Spread[] {
  return [...Map.groupBy(runs, ({ record }) => panelKeyOf(record)).values()].flatMap((group) => {
    const panel = createPanel(group, intern);
    const sides = group.flatMap((run) =>
      run.record.backing === "samples"
        ? [{ mean: columnOf(panel, run), repeats: repeatsOf(run.record) }]
        : [],
    );
    return sides.flatMap((left, index) =>
      sides.slice(index + 1).flatMap((right) => {
        const differences = left.mean.map((score, row) => score - (right.mean[row] ?? Number.NaN));
        return spreadOf(differences, panel.cluster, [left.repeats, right.repeats]) ?? [];
      }),
    );
  });
}

/** A difference of two forms, and how many samples of either suite one problem takes. */
export interface FormSpread extends Spread {
  readonly trialsPerUnit: { readonly benchmark: number; readonly counterpart: number };
}

/** The two forms of the problems that both suites pose; undefined where they share none. */
export function spreadOfForms(
  benchmark: KeptRun,
  counterpart: KeptRun,
  intern: Interner,
): FormSpread | undefined {
  const [exam, working] = [createPanel([benchmark], intern), createPanel([counterpart], intern)];
  if (!shareProblems(exam, working)) return undefined;
  const units = sharedUnits(exam, working).left;
  const examMeans = meansByProblem(exam.cells, columnOf(exam, benchmark));
  const workingMeans = meansByProblem(working.cells, columnOf(working, counterpart));
  const differences: number[] = [];
  const codes: number[] = [];
  for (const [code, number] of exam.cells.numberOfCode) {
    const other = working.cells.numberOfCode.get(code);
    if (other === undefined) continue;
    differences.push((examMeans[number] ?? Number.NaN) - (workingMeans[other] ?? Number.NaN));
    codes.push(units[exam.cells.rowOfProblem[number] ?? -1] ?? -1);
  }
  const trialsPerUnit = { benchmark: samplesPerProblem(exam), counterpart: samplesPerProblem(working) };
  const spread = spreadOf(Float64Array.from(differences), Int32Array.from(codes), [
    shared(repeatsOf(benchmark.record), trialsPerUnit.benchmark),
    shared(repeatsOf(counterpart.record), trialsPerUnit.counterpart),
  ]);
  return spread === undefined ? undefined : { ...spread, trialsPerUnit };
}

/** What repeats leave to chance in a mean over several samples. */
function shared(repeats: Repeats | undefined, samples: number): Repeats | undefined {
  return repeats === undefined ? undefined : { ...repeats, within: repeats.within / samples };
}

function columnOf(panel: Panel, { record }: KeptRun): Float64Array {
  return panel.columns.get(record.head.runId)?.mean ?? new Float64Array(panel.rows).fill(Number.NaN);
}

function samplesPerProblem({ cells }: Panel): number {
  return cells.cellOfRow.filter((cell) => cell !== -1).length / cells.rowOfProblem.length;
}

/** Variance of one answer around its sample's true score, and how much of it is left in the mean over epochs. */
interface Repeats {
  readonly within: number;
  /** Mean of 1 / epochs. */
  readonly over: number;
}

function repeatsOf(record: RunRecord): Repeats | undefined {
  if (record.backing === "aggregate") return undefined;
  const { mean, variance, epochs } = record.samples;
  const components = varianceComponents({ means: mean, variances: variance ?? new Float64Array(), epochs });
  if (components.kind === "undetermined") return undefined;
  const scored = epochs.filter((count) => count > 0);
  return {
    within: components.within,
    over: scored.reduce((sum, count) => sum + 1 / count, 0) / scored.length,
  };
}

function spreadOf(
  values: Float64Array,
  codes: Int32Array,
  repeats: readonly (Repeats | undefined)[],
): Spread | undefined {
  const rows = rowsWithValue(values);
  if (rows.length < 2) return undefined;
  const known = Float64Array.from(rows, (row) => values[row] ?? Number.NaN);
  const robust = clusterRobustMean({ values: known, clusters: pickCodes(codes, rows) });
  const seen = robust.naiveVariance * robust.n;
  if (robust.agree || robust.clusters < 2) return undefined;
  // What fewer epochs would add: a sample with one epoch is as it is.
  const added = repeats.reduce(
    (sum, side) => sum + (side === undefined ? 0 : side.within * (1 - side.over)),
    0,
  );
  const repeat = repeats.reduce<number | undefined>(
    (sum, side) => (sum === undefined || side === undefined ? undefined : sum + side.within),
    0,
  );
  const isPlain = known.every((value) => Math.abs(value) === 1 || value === 0);
  return {
    once: { value: seen + added, source: "earlier runs" },
    ...(repeat === undefined
      ? {}
      : { repeat: { value: Math.min(repeat, seen + added), source: "earlier runs" } }),
    designEffect: {
      value: robust.independent ? 1 : Math.max(1, robust.variance / robust.naiveVariance),
      source: "earlier runs",
      ...(robust.independent ? {} : { clusters: robust.clusters }),
    },
    ...(isPlain ? { discordant: known.filter((value) => value !== 0).length / known.length } : {}),
    units: rows.length,
  };
}

/** A published accuracy over n samples varies as p (1 - p), if the samples are independent. */
function spreadOfAggregate({
  head,
  mean,
  n,
}: Extract<RunRecord, { backing: "aggregate" }>): Spread | undefined {
  if (head.suite.metric !== "accuracy" || mean <= 0 || mean >= 1) return undefined;
  return {
    once: { value: mean * (1 - mean), source: "earlier runs" },
    designEffect: { value: 1, source: "assumed" },
    score: mean,
    ...(n === undefined ? {} : { units: n }),
  };
}

function meanOf(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
