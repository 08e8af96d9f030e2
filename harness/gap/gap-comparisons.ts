import type { Estimate } from "../stats/estimate.ts";
import { gapOfGaps } from "../stats/gap-of-gaps.ts";
import type { GapComparison, SuitePair } from "./across-findings.ts";
import { equivalenceFamily, zeroFamily } from "./equivalence.ts";
import { scaleObstacle } from "./raw-gap.ts";
import { coversOf, sampleSide, unitSide } from "./sample-side.ts";
import type { RowSides } from "./scored-models.ts";

/** Of so many models all pairs are compared; of more, those of as many best on the benchmark. */
const mostCompared = 5;

/** A row whose model may be compared: no run of it looks failed, and its samples are those most models ran. */
export interface ComparedRow {
  readonly model: string;
  readonly score: Estimate;
  readonly sides: RowSides;
}

/**
 * Gap of gaps of two models from per-sample differences over the samples both have a score on: what makes a sample
 * hard for both cancels. The comparisons of one pair of suites are a family: Holm over p by the intervals
 * printed, which holds with few clusters too, where resampled signs find too much. Published means have no samples, and nothing is compared.
 */
export function gapComparisons(options: {
  readonly pair: SuitePair;
  readonly rows: readonly ComparedRow[];
  readonly level: number;
  readonly margin?: number;
}): readonly GapComparison[] {
  const { pair, level, margin } = options;
  const contrasts = pairsOf(best(options.rows)).map(([first, second]) => contrastOf(first, second));
  const estimates = contrasts.map(({ estimateAt }) => estimateAt);
  const zero = zeroFamily(estimates, "gap of gaps");
  const within = margin === undefined ? [] : equivalenceFamily(estimates, { figure: "gap of gaps", margin });
  return contrasts.map(({ models, estimateAt }, place) => ({
    ...pair,
    models,
    difference: estimateAt(level),
    tests: [zero[place], within[place]].filter((test) => test !== undefined),
  }));
}

interface Contrast {
  readonly models: readonly [first: string, second: string];
  readonly estimateAt: (level: number) => Estimate;
}

/** Best on the benchmark first. */
function best(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  const known = rows.flatMap((row) =>
    row.score.kind === "estimate" && isOfSamples(row.sides) ? [{ row, score: row.score.value }] : [],
  );
  return known
    .sort((left, right) => right.score - left.score)
    .slice(0, mostCompared)
    .map(({ row }) => row);
}

function isOfSamples({ benchmark, counterpart }: RowSides): boolean {
  return (
    benchmark.mean !== undefined &&
    counterpart.mean !== undefined &&
    scaleObstacle(benchmark.suite, counterpart.suite) === undefined
  );
}

function pairsOf(rows: readonly ComparedRow[]): readonly (readonly [ComparedRow, ComparedRow])[] {
  return rows.flatMap((first, place) => rows.slice(place + 1).map((second) => [first, second] as const));
}

function contrastOf(first: ComparedRow, second: ComparedRow): Contrast {
  const { benchmark, counterpart, units } = first.sides;
  const left = benchmark.panel;
  const right = counterpart.panel;
  const ofBenchmark = differencesOf(benchmark.mean, second.sides.benchmark.mean);
  const ofCounterpart = differencesOf(counterpart.mean, second.sides.counterpart.mean);
  const sides =
    units === undefined
      ? {
          left: sampleSide(left, ofBenchmark, left.cluster),
          right: sampleSide(right, ofCounterpart, right.cluster),
        }
      : { left: unitSide(left, ofBenchmark, units.left), right: unitSide(right, ofCounterpart, units.right) };
  const covers = coversOf(left, right);
  return {
    models: [first.model, second.model],
    estimateAt: (level) => gapOfGaps({ ...sides, areShared: units !== undefined, level, covers }),
  };
}

/** By row of a panel that both runs are of; NaN where one has no score. */
function differencesOf(ours: Float64Array | undefined, theirs: Float64Array | undefined): Float64Array {
  if (ours === undefined || theirs === undefined || ours.length !== theirs.length) return new Float64Array();
  return ours.map((value, row) => value - (theirs[row] ?? Number.NaN));
}
