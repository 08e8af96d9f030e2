import { clusterSums, internClusters } from "./clusters.ts";

/** A mean with the two variances an interval may be built on. */
export interface ClusterRobustMean {
  readonly n: number;
  readonly mean: number;
  readonly clusters: number;
  /** No two samples share a cluster. */
  readonly independent: boolean;
  /** All values are the same (to 1e-12). */
  readonly agree: boolean;
  /** CR2 variance of the mean; infinite for one cluster. */
  readonly variance: number;
  /** Satterthwaite degrees of freedom of `variance`; 0 for one cluster. */
  readonly degrees: number;
  /** How many clusters of equal size would weigh alike: 1 / Σ f². */
  readonly effectiveClusters: number;
  /** Variance of the mean if samples were independent, on n - 1 degrees of freedom; infinite for one sample. */
  readonly naiveVariance: number;
}

/**
 * Mean of clustered samples with the bias-reduced cluster-robust variance CR2 (Bell and McCaffrey 2002;
 * Pustejovsky and Tipton 2018, https://arxiv.org/abs/1601.01981) and its Satterthwaite degrees of freedom,
 * for the regression on an intercept alone, where both have a closed form. With f the share of the samples in
 * a cluster and S the sum of its residuals, the variance is Σ S² / (n² (1 - f)); with b = f² / (1 - f), the
 * degrees of freedom are 1 / (Σ f² + (Σ b)² - Σ b²). Clusters of one sample each give the textbook s²/n on n
 * - 1. Assumes that clusters are independent of each other; misleads when one cluster holds most samples,
 * which the degrees of freedom show, and when next to all samples are right or wrong: see `isSparse`.
 */
export function clusterRobustMean(options: {
  readonly values: Float64Array;
  readonly clusters?: Int32Array;
}): ClusterRobustMean {
  const { values, clusters } = options;
  const n = values.length;
  const { mean, squares, agree } = spreadOf(values);
  const naiveVariance = n > 1 ? squares / (n - 1) / n : Number.POSITIVE_INFINITY;
  const { row, count } =
    clusters === undefined ? { row: new Int32Array(0), count: n } : internClusters(clusters);
  const shared = { n, mean, clusters: count, independent: count === n, agree, naiveVariance };
  if (count === n) return { ...shared, variance: naiveVariance, degrees: n - 1, effectiveClusters: n };
  if (count === 1) {
    return { ...shared, variance: Number.POSITIVE_INFINITY, degrees: 0, effectiveClusters: 1 };
  }
  const { size, sum } = clusterSums({ values, center: mean, row, count });
  let variance = 0;
  let shares = 0;
  let leverage = 0;
  let leverageSquares = 0;
  for (let cluster = 0; cluster < count; cluster += 1) {
    const share = (size[cluster] ?? 0) / n;
    const b = (share * share) / (1 - share);
    variance += (sum[cluster] ?? 0) ** 2 / (1 - share);
    shares += share * share;
    leverage += b;
    leverageSquares += b * b;
  }
  const degrees = 1 / (shares + leverage * leverage - leverageSquares);
  return { ...shared, variance: variance / (n * n), degrees, effectiveClusters: 1 / shares };
}

/**
 * Less than one cluster's worth of samples are wrong, or right: too few for the clusters seen to tell how
 * unlike the others may be. An interval built on their variance covers far less than it says (80 % for 95 %
 * with 15 large clusters).
 */
export function isSparse({ mean, clusters }: ClusterRobustMean): boolean {
  return clusters * Math.min(mean, 1 - mean) < 1;
}

function spreadOf(values: Float64Array): { mean: number; squares: number; agree: boolean } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const value of values) {
    sum += value;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const agree = high - low <= 1e-12;
  const mean = agree ? low : sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, squares, agree };
}
