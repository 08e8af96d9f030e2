import { momentsOf } from "../line-fit.ts";
import { type CovarianceBlock, covarianceBlocks } from "./covariance-blocks.ts";
import { type Height, type InverseCurvature, minimise } from "./minimise.ts";
import { type LikelihoodKind, restrictedLikelihood } from "./restricted-likelihood.ts";
import { hasFamilies, panelSize, type ScorePanel } from "./score-panel.ts";
import { type SpreadPoint, slopeAtPoint, type TrueSpread, toSpread } from "./true-spread.ts";

/** The fitted core model of one pair of suites. */
export interface CoreModel {
  readonly kind: "fit";
  readonly n: number;
  readonly families: number;
  readonly spread: TrueSpread;
  readonly means: readonly [benchmark: number, counterpart: number];
  readonly logLikelihood: number;
  /** Settings in which the models do not differ by more than sampling noise: the likelihood is highest at no spread. */
  readonly flat: readonly ("benchmark" | "counterpart")[];
  readonly blocks: readonly CovarianceBlock[];
  /** Families of several models are told apart from single models. */
  readonly withFamilies: boolean;
  readonly likelihood: LikelihoodKind;
  /** Inverse curvature of the likelihood along the free numbers at its top. */
  readonly inverse: InverseCurvature;
}

export interface NoCoreModel {
  readonly kind: "undetermined";
  readonly reason: string;
  readonly n: number;
}

/**
 * The core model: observed scores are normal around the true ones with known sampling covariance across models; true scores are
 * bivariate normal, mean + family + model. Restricted maximum likelihood; van Houwelingen, Arends and Stijnen 2002
 * (https://doi.org/10.1002/sim.1040) is the same model for clinical trials. Scores on an unbounded scale; the order of the models
 * changes nothing. Undetermined below three models. A spread that would be negative is 0 and listed in `flat`.
 * What families share is fitted where some family has several models and there are several families; else every model
 * stands for itself. Assumes that models are a draw from a population; misleads when the
 * sampling covariance is wrong (shared samples given as independent make models look more alike than they are).
 */
export function fitCoreModel(
  panel: ScorePanel,
  { likelihood = "restricted" }: { readonly likelihood?: LikelihoodKind } = {},
): CoreModel | NoCoreModel {
  const n = panelSize(panel);
  if (n < 3)
    return { kind: "undetermined", reason: `the core model needs at least three models, got ${n}`, n };
  const blocks = covarianceBlocks(panel);
  const withFamilies = hasFamilies(panel);
  const found = fitSpread({ blocks, withFamilies, likelihood, start: startOf(panel) });
  if (found === undefined)
    return {
      kind: "undetermined",
      reason: "the sampling covariance of the scores is not positive definite",
      n,
    };
  const { spread, means, height, inverse } = found;
  const families = new Set(panel.families).size;
  const noise = noiseOf(panel);
  const flat = [
    ...(spread.benchmarkSd < 0.02 * noise.benchmark ? (["benchmark"] as const) : []),
    ...(spread.counterpartSd < 0.02 * noise.counterpart ? (["counterpart"] as const) : []),
  ];
  const fit = { kind: "fit", n, families, spread, means, logLikelihood: height } as const;
  return { ...fit, flat, blocks, withFamilies, likelihood, inverse };
}

/** The highest likelihood, with the correlation free or held at a value given as its atanh. */
export function fitSpread(options: {
  readonly blocks: readonly CovarianceBlock[];
  readonly withFamilies: boolean;
  readonly likelihood: LikelihoodKind;
  readonly start: SpreadPoint;
  readonly angle?: number;
  /** Of a search with the correlation free. */
  readonly inverse?: InverseCurvature;
}) {
  const { blocks, withFamilies, likelihood: kind, start, angle } = options;
  const free = [0, 1, ...(angle === undefined ? [2] : []), ...(withFamilies ? [3, 4] : [])];
  const pointOf = (values: readonly number[]): SpreadPoint => {
    const full: [number, number, number, number, number] = [start[0], start[1], angle ?? start[2], 0, 0];
    for (const [index, place] of free.entries()) full[place] = values[index] ?? 0;
    return full;
  };
  const heightAt = (values: readonly number[]): Height | undefined => {
    const point = pointOf(values);
    if (Math.abs(point[2]) > steepestAngle) return undefined;
    const spread = toSpread(point);
    const likelihood = restrictedLikelihood(blocks, spread, kind);
    if (likelihood === undefined || !Number.isFinite(likelihood.height)) return undefined;
    const slope = slopeAtPoint(point, spread, likelihood.slope);
    return { value: -likelihood.height, slope: free.map((place) => -(slope[place] ?? 0)) };
  };
  const models = blocks.reduce((sum, block) => sum + block.families.length, 0);
  const minimum = minimise({
    start: free.map((place) => start[place] ?? 0),
    heightAt,
    inverse:
      options.inverse === undefined
        ? roughInverse(free, models)
        : angle === undefined
          ? options.inverse
          : withoutAngle(options.inverse),
  });
  const point = pointOf(minimum.point);
  const spread = toSpread(point);
  const likelihood = restrictedLikelihood(blocks, spread, kind);
  return likelihood === undefined ? undefined : { point, spread, ...likelihood, inverse: minimum.inverse };
}

/** The likelihood of m models curves by about m along each free number; along shares, which start far from flat, by less. */
function roughInverse(free: readonly number[], models: number): InverseCurvature {
  return free.map((place, row) =>
    free.map((_, column) => (row === column ? (place > 2 ? 10 : 1) / models : 0)),
  );
}

/** Inverse curvature with the third number held: its own part is taken out. */
function withoutAngle(inverse: InverseCurvature): InverseCurvature {
  const kept = [...inverse.keys()].filter((place) => place !== 2);
  const at = (row: number, column: number) => inverse[row]?.[column] ?? 0;
  return kept.map((row) => kept.map((column) => at(row, column) - (at(row, 2) * at(2, column)) / at(2, 2)));
}

/** Beyond ±.9999 correlations are not told apart from ±1. */
export const steepestAngle = Math.atanh(0.9999);

/** Moments of the scores with the sampling noise taken off, kept inside the range. */
function startOf(panel: ScorePanel): SpreadPoint {
  const { n, xx, yy, xy } = momentsOf(panel.benchmark, panel.counterpart);
  const noise = noiseOf(panel);
  const sd = (squares: number, own: number) =>
    Math.sqrt(Math.max(squares / (n - 1) - own * own, 0.1 * (squares / (n - 1)), 1e-6));
  const correlation = xx * yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
  const angle = Math.atanh(Math.max(-0.95, Math.min(0.95, correlation)));
  const families = hasFamilies(panel) ? 0.5 : 0;
  return [Math.log(sd(xx, noise.benchmark)), Math.log(sd(yy, noise.counterpart)), angle, families, families];
}

/** Typical standard errors: the median, as one failed run may have a huge one. */
function noiseOf({ benchmark, covariance }: ScorePanel): {
  readonly benchmark: number;
  readonly counterpart: number;
} {
  const models = benchmark.length;
  const errors = Float64Array.from({ length: 2 * models }, (_, row) =>
    Math.sqrt(covariance[row * (2 * models + 1)] ?? 0),
  );
  const median = (values: Float64Array) => values.slice().sort()[Math.floor(models / 2)] ?? 0;
  return { benchmark: median(errors.subarray(0, models)), counterpart: median(errors.subarray(models)) };
}
