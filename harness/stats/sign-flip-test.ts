import { clusterSums, internClusters } from "./clusters.ts";
import type { PermutationResult } from "./permutation-test.ts";
import type { RandomSource } from "./random.ts";
import { drawSigns, signedSums } from "./signed-sums.ts";

/** Units up to which all sign patterns are tried: 2^20, a few milliseconds. */
const exactUnits = 20;

/**
 * Sign-flip (paired permutation) test that differences are symmetric around zero: every unit's sum of
 * differences keeps or changes its sign. All 2^n patterns up to 20 units, else `replicates` random ones with
 * p = (b + 1) / (B + 1) (Fisher 1935, section 21; Phipson and Smyth 2010, https://arxiv.org/abs/1603.05766).
 * A unit is a sample, or a whole cluster where there are clusters. Two-sided; patterns that tie with the
 * observed sum count. With n units the smallest possible p is 2^(1-n): with fewer than six clusters nothing
 * can be found at .05. `observed` is the mean.
 */
export function signFlipTest(options: {
  readonly differences: Float64Array;
  readonly clusters?: Int32Array;
  readonly replicates: number;
  readonly random: RandomSource;
}): PermutationResult {
  const { differences, clusters, replicates, random } = options;
  const sums = clusters === undefined ? differences : sumsOf(differences, clusters);
  let [observed, magnitude] = [0, 0];
  for (const sum of sums) {
    observed += sum;
    magnitude += Math.abs(sum);
  }
  const threshold = Math.abs(observed) - 1e-12 * magnitude;
  const mean = observed / Math.max(1, differences.length);
  if (sums.length <= exactUnits) {
    const total = 2 ** sums.length;
    const count = countPatterns(sums, threshold);
    return { observed: mean, p: count / total, count, total, exact: true };
  }
  let count = 0;
  for (const signs of drawSigns({ units: sums.length, replicates, random }))
    for (const sum of signedSums(sums, signs)) if (Math.abs(sum) >= threshold) count += 1;
  return { observed: mean, p: (count + 1) / (replicates + 1), count, total: replicates, exact: false };
}

function sumsOf(values: Float64Array, clusters: Int32Array): Float64Array {
  const { row, count } = internClusters(clusters);
  return clusterSums({ values, center: 0, row, count }).sum;
}

function countPatterns(sums: Float64Array, threshold: number): number {
  const recurse = (index: number, sum: number): number => {
    const next = sums[index];
    if (next === undefined) return Math.abs(sum) >= threshold ? 1 : 0;
    return recurse(index + 1, sum + next) + recurse(index + 1, sum - next);
  };
  return recurse(0, 0);
}
