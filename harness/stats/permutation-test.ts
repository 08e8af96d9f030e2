import type { RandomSource } from "./random.ts";
import { randomIndex } from "./random.ts";

export interface PermutationResult {
  /** The figure that was tested. */
  readonly observed: number;
  /** Two-sided. */
  readonly p: number;
  /** Rearrangements at least as far from zero, and all that were tried. */
  readonly count: number;
  readonly total: number;
  readonly exact: boolean;
}

/**
 * Two-sample permutation test of equal means: labels are shuffled `replicates` times, and p = (b + 1) / (B +
 * 1), which is never 0 (Phipson and Smyth 2010, https://arxiv.org/abs/1603.05766). Exact under
 * exchangeability: samples of both sides independent and alike under the null. Misleads with clusters, and
 * when the sides differ in spread but not in mean; not a test of gap = 0 between unlike suites, where that
 * null means nothing.
 */
export function permutationTest(options: {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly replicates: number;
  readonly random: RandomSource;
}): PermutationResult {
  const { left, right, replicates, random } = options;
  if (left.length === 0 || right.length === 0)
    throw new RangeError(
      `a permutation test needs two samples, got ${left.length} and ${right.length} values`,
    );
  const pooled = new Float64Array(left.length + right.length);
  pooled.set(left);
  pooled.set(right, left.length);
  let total = 0;
  for (const value of pooled) total += value;
  const difference = () => {
    let sum = 0;
    for (let row = 0; row < left.length; row += 1) sum += pooled[row] ?? 0;
    return sum / left.length - (total - sum) / right.length;
  };
  const observed = difference();
  const threshold = Math.abs(observed) - 1e-12;
  let count = 0;
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    shuffle(pooled, random);
    if (Math.abs(difference()) >= threshold) count += 1;
  }
  return { observed, p: (count + 1) / (replicates + 1), count, total: replicates, exact: false };
}

/** Fisher-Yates from the end, in place: the caller's own copy. */
function shuffle(values: Float64Array, random: RandomSource): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = randomIndex(random, last + 1);
    const kept = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = kept;
  }
}
