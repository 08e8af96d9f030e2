import { clusterRobustMean } from "./cluster-robust-mean.ts";
import { type Estimate, estimate, pointEstimate, undetermined } from "./estimate.ts";
import { tInterval, tName } from "./t-interval.ts";

/** Scores of all models on one suite: a row per model, the samples in one order, none missing. */
export interface CrossedSide {
  readonly scores: readonly Float64Array[];
  readonly clusters?: Int32Array;
  /** 1 to add the side's mean, -1 to take it off. */
  readonly sign: 1 | -1;
}

/**
 * Mean over models of a score, or of a gap between suites, with models and samples both drawn (crossed random
 * effects): the interval answers for other models and other samples like these. Give one side for a mean or a
 * paired gap (scores are then per-sample differences), two for an unpaired gap. The variance is that of the
 * models' means, s² / m, plus for each side the CR2 variance of the samples' means over models, less the part
 * of it that is each model's own noise and counted already. In a balanced table with one side this is the
 * two-way analysis of variance, (MS_models + MS_samples - MS_rest) / (m n) (Searle, Casella and McCulloch,
 * Variance Components, section 4.3), with Satterthwaite degrees of freedom (https://doi.org/10.2307/3002019).
 * No part is taken below 0. Assumes independent models: with families, give one row per family. `n` counts
 * models.
 */
export function crossedMean(options: {
  readonly sides: readonly CrossedSide[];
  readonly level: number;
}): Estimate {
  const { sides, level } = options;
  const models = sides[0]?.scores.length ?? 0;
  if (sides.some(({ scores }) => scores.length !== models))
    throw new RangeError("all sides need the same models in the same order");
  if (models === 0 || sides.some(({ scores }) => scores[0]?.length === 0))
    return undetermined("no scores", models);
  const figures = Float64Array.from({ length: models }, (_, model) =>
    sides.reduce((sum, { scores, sign }) => sum + sign * meanOf(scores[model] ?? new Float64Array()), 0),
  );
  const overModels = clusterRobustMean({ values: figures });
  if (models < 2) return pointEstimate(overModels.mean, "one model shows no spread over models", models);
  const parts = [{ variance: overModels.variance, degrees: models - 1 }, ...sides.map(samplePart)];
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  if (variance === 0) return pointEstimate(overModels.mean, "neither models nor samples differ", models);
  if (!Number.isFinite(variance))
    return undetermined("one cluster holds a whole side; the interval needs several", models);
  const degrees = variance ** 2 / parts.reduce((sum, part) => sum + part.variance ** 2 / part.degrees, 0);
  if (degrees < 2)
    return undetermined(
      `models and clusters are ${degrees.toFixed(1)} degrees of freedom, an interval needs 2`,
      models,
    );
  const bounds = tInterval({ value: overModels.mean, variance, degrees, level });
  const method = `crossed random effects, ${tName(degrees)}`;
  const warning = degrees < 4 ? { warning: "few models or clusters" } : {};
  return estimate(
    overModels.mean,
    { ...bounds, level, method, covers: "models and samples like these", weights: "model", ...warning },
    models,
  );
}

/** Variance that the choice of samples adds to a mean over models. */
function samplePart({ scores, clusters }: CrossedSide): {
  readonly variance: number;
  readonly degrees: number;
} {
  const models = scores.length;
  const codes = clusters === undefined ? {} : { clusters };
  const columns = (scores[0] ?? new Float64Array()).map((_, sample) =>
    scores.reduce((sum, row) => sum + (row[sample] ?? Number.NaN) / models, 0),
  );
  const all = clusterRobustMean({ values: columns, ...codes });
  const grand = all.mean;
  let own = 0;
  for (const row of scores) {
    const mean = meanOf(row);
    const rest = row.map((value, sample) => value - mean - (columns[sample] ?? 0) + grand);
    own += clusterRobustMean({ values: rest, ...codes }).variance;
  }
  const noise = own / (models * (models - 1));
  return { variance: Math.max(0, all.variance - noise), degrees: Math.max(1, all.degrees) };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
