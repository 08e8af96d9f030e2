import type { Covers, Estimate } from "./estimate.ts";
import { undetermined } from "./estimate.ts";
import { oneSampleEstimate } from "./one-sample.ts";

/** One sample answered `trials` times, `successes` of them right. */
export interface TrialCount {
  readonly trials: number;
  readonly successes: number;
}

/**
 * Chance that at least one of k answers to a sample is right, from n >= k trials without bias: 1 - C(n-c, k)
 * / C(n, k) (Chen et al. 2021, https://arxiv.org/abs/2107.03374, eq. 1). 1 - (1 - c/n)^k would be too high.
 */
export function passAtK(options: TrialCount & { readonly k: number }): number {
  const { trials, successes, k } = options;
  requireTrials(options);
  return 1 - chooseRatio(trials - successes, trials, k);
}

/**
 * Chance that all of k answers to a sample are right, from n >= k trials without bias: C(c, k) / C(n, k) (Yao
 * et al. 2024, https://arxiv.org/abs/2406.12045): what a user meets who asks k times.
 */
export function passHatK(options: TrialCount & { readonly k: number }): number {
  const { trials, successes, k } = options;
  requireTrials(options);
  return chooseRatio(successes, trials, k);
}

/**
 * pass@k or pass^k averaged over samples, with the interval over samples of `meanEstimate`'s rules for graded
 * scores. Samples with fewer than k trials make it undetermined rather than be dropped: they would be missing
 * for a reason. `n` counts samples.
 */
export function passEstimate(options: {
  readonly counts: readonly TrialCount[];
  readonly k: number;
  readonly kind: "any" | "all";
  readonly clusters?: Int32Array;
  readonly level: number;
  readonly covers: Covers;
}): Estimate {
  const { counts, k, kind, ...rest } = options;
  const short = counts.filter(({ trials }) => trials < k).length;
  if (short > 0)
    return undetermined(`${short} of ${counts.length} samples have fewer than ${k} trials`, counts.length);
  const figure = kind === "any" ? passAtK : passHatK;
  const values = Float64Array.from(counts, (count) => figure({ ...count, k }));
  return oneSampleEstimate({ ...rest, values, weights: "sample", kind: "score" });
}

/** C(part, k) / C(whole, k) as a product, which neither overflows nor cancels. */
function chooseRatio(part: number, whole: number, k: number): number {
  let ratio = 1;
  for (let drawn = 0; drawn < k; drawn += 1) ratio *= Math.max(0, part - drawn) / (whole - drawn);
  return ratio;
}

function requireTrials({ trials, successes, k }: TrialCount & { readonly k: number }): void {
  if (Number.isInteger(k) && k >= 1 && k <= trials && successes >= 0 && successes <= trials) return;
  throw new RangeError(`pass@k needs 1 <= k <= trials, got k ${k} and ${successes} of ${trials} right`);
}
