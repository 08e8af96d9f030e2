import type { ClusterRobustMean } from "./cluster-robust-mean.ts";
import { internClusters } from "./clusters.ts";
import { type Covers, type Estimate, type Interval, undetermined } from "./estimate.ts";
import { estimateFromSummary } from "./one-sample.ts";

/**
 * Weighted mean of per-sample scores in [0, 1], Σ w x / Σ w: traffic weights, or post-stratified ones
 * (`stratumWeights`). Interval as in `meanEstimate` with shares of weight in place of shares of samples:
 * variance Σ S² / (1 - f) over (Σ w)² for weighted residual sums S, and the degrees of freedom of those
 * shares, so that a few heavy clusters are few clusters (Kish 1965; Pustejovsky and Tipton 2018,
 * https://arxiv.org/abs/1601.01981). Samples of weight 0 are left out of `n`. Treats the weights as known.
 * What strata explain is not taken off, which errs on the wide side.
 */
export function weightedMeanEstimate(options: {
  readonly values: Float64Array;
  /** 0 or more, one per sample. */
  readonly sampleWeights: Float64Array;
  readonly clusters?: Int32Array;
  readonly level: number;
  readonly covers: Covers;
  readonly weights: Interval["weights"];
}): Estimate {
  const { sampleWeights, clusters } = options;
  for (const weight of sampleWeights) {
    if (!(weight >= 0 && Number.isFinite(weight)))
      throw new RangeError(`a weight is 0 or more, got ${weight}`);
  }
  const kept = [...sampleWeights.keys()].filter((row) => (sampleWeights[row] ?? 0) > 0);
  if (kept.length === 0) return undetermined("no samples of weight above 0", 0);
  const values = Float64Array.from(kept, (row) => options.values[row] ?? Number.NaN);
  const weights = Float64Array.from(kept, (row) => sampleWeights[row] ?? 0);
  const codes = Int32Array.from(kept, (row, index) =>
    clusters === undefined ? index : (clusters[row] ?? 0),
  );
  const summary = weightedMeanSummary({ values, sampleWeights: weights, clusters: codes });
  return estimateFromSummary({ ...options, values, summary, name: "weighted CR2", kind: "score" });
}

/**
 * Weights that give every stratum its share of the population, whatever its share of the samples; shares of
 * strata without samples are lost.
 */
export function stratumWeights(options: {
  readonly strata: Int32Array;
  readonly shareOf: ReadonlyMap<number, number>;
}): Float64Array {
  const { strata, shareOf } = options;
  const sizes = new Map<number, number>();
  for (const stratum of strata) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  for (const stratum of sizes.keys()) {
    if (!shareOf.has(stratum))
      throw new RangeError(`stratum ${stratum} has samples but no share of the population`);
  }
  return Float64Array.from(strata, (stratum) => (shareOf.get(stratum) ?? 0) / (sizes.get(stratum) ?? 1));
}

/** What weighting costs: the variance over that of equal weights, n Σ w² / (Σ w)² (Kish 1965). */
export function weightingDesignEffect(weights: Float64Array): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return (weights.length * weights.reduce((total, weight) => total + weight * weight, 0)) / (sum * sum);
}

/** The figures behind `weightedMeanEstimate`, for weights above 0; without clusters every sample is its own. */
export function weightedMeanSummary(options: {
  readonly values: Float64Array;
  readonly sampleWeights: Float64Array;
  readonly clusters?: Int32Array;
}): ClusterRobustMean {
  const { values, sampleWeights: weights } = options;
  const n = values.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const agree = values.every((value) => Math.abs(value - (values[0] ?? 0)) <= 1e-12);
  const weighted = values.reduce((sum, value, row) => sum + value * (weights[row] ?? 0), 0) / total;
  const mean = agree ? (values[0] ?? 0) : weighted;
  const residuals = values.map((value, row) => (weights[row] ?? 0) * (value - mean));
  const alone = Int32Array.from({ length: n }, (_, index) => index);
  const { row, count } = internClusters(options.clusters ?? alone);
  const clustered = robustVariance({ residuals, weights, total, row, count });
  const naive = robustVariance({ residuals, weights, total, row: alone, count: n });
  return {
    n,
    mean,
    clusters: count,
    independent: count === n,
    agree,
    ...clustered,
    naiveVariance: naive.variance,
  };
}

function robustVariance(options: {
  readonly residuals: Float64Array;
  readonly weights: Float64Array;
  readonly total: number;
  readonly row: Int32Array;
  readonly count: number;
}) {
  const { residuals, weights, total, row, count } = options;
  if (count === 1) return { variance: Number.POSITIVE_INFINITY, degrees: 0, effectiveClusters: 1 };
  const [sum, weight] = [new Float64Array(count), new Float64Array(count)];
  for (const [index, cluster] of row.entries()) {
    sum[cluster] = (sum[cluster] ?? 0) + (residuals[index] ?? 0);
    weight[cluster] = (weight[cluster] ?? 0) + (weights[index] ?? 0);
  }
  let [variance, shares, leverage, leverageSquares] = [0, 0, 0, 0];
  for (let cluster = 0; cluster < count; cluster += 1) {
    const share = (weight[cluster] ?? 0) / total;
    const b = (share * share) / (1 - share);
    variance += (sum[cluster] ?? 0) ** 2 / (1 - share) / (total * total);
    shares += share * share;
    leverage += b;
    leverageSquares += b * b;
  }
  return {
    variance,
    degrees: 1 / (shares + leverage * leverage - leverageSquares),
    effectiveClusters: 1 / shares,
  };
}
