import { type Estimate, undetermined } from "../stats/estimate.ts";
import { kendallCorrelation } from "../stats/kendall-correlation.ts";
import { meanOverModels } from "../stats/mean-over-models.ts";
import { pearsonCorrelation } from "../stats/pearson-correlation.ts";
import { spearmanCorrelation } from "../stats/spearman-correlation.ts";
import type { CommonSamples } from "./common-samples.ts";
import type { Agreement, GapRow, MeanGap } from "./findings.ts";
import { isControl } from "./is-control.ts";
import type { PairedRuns } from "./pair-suites.ts";

/**
 * The rows whose models may be compared with each other: of the same suite versions, and without the control
 * panel, which is no sample of models, unless there is nothing else.
 */
export function comparableRows(
  rows: readonly GapRow[],
  { runs }: PairedRuns,
  common: CommonSamples,
): readonly GapRow[] {
  const alike = rows.filter((_, index) => {
    const pair = runs[index];
    return pair !== undefined && common.isCommon(pair);
  });
  const models = alike.filter((row) => !isControl(row.model));
  return models.length > 0 ? models : alike;
}

/**
 * Mean raw gap over models, each model counting once. The interval is over models: it covers another draw of
 * models like these on these same samples, not other samples.
 */
export function meanGap({ pair }: PairedRuns, rows: readonly GapRow[], level: number): MeanGap {
  const values = rows.flatMap(({ difference }) => (difference.kind === "estimate" ? [difference.value] : []));
  return {
    ...pair,
    modelCount: values.length,
    difference: meanOverModels({ values: Float64Array.from(values), level, range: { low: -1, high: 1 } }),
  };
}

/** Does the benchmark order models as the counterpart does? Over the models with a score in both settings. */
export function agreement({ pair }: PairedRuns, rows: readonly GapRow[], level: number): Agreement {
  const scores = rows.flatMap(({ model, benchmark, counterpart }) => {
    const [x, y] = [scoreOf(benchmark.score), scoreOf(counterpart.score)];
    return x === undefined || y === undefined ? [] : [{ model, x, y }];
  });
  const xs = scores.map(({ x }) => x);
  const ys = scores.map(({ y }) => y);
  const panel = { x: Float64Array.from(xs), y: Float64Array.from(ys), level };
  return {
    ...pair,
    models: scores.map(({ model }) => model),
    ...(scores.length === 0 ? {} : { range: { benchmark: rangeOf(xs), counterpart: rangeOf(ys) } }),
    coefficients: {
      pearson: pearsonCorrelation(panel),
      spearman: spearmanCorrelation(panel),
      "kendall-tau-b": kendallCorrelation(panel),
    },
    trueCorrelation: undetermined("not computed yet", scores.length),
    orderKept: [],
  };
}

function scoreOf(score: Estimate): number | undefined {
  return score.kind === "estimate" ? score.value : undefined;
}

function rangeOf(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = [...values].sort((left, right) => left - right);
  return [sorted.at(0) ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
}
