import { type Estimate, pointEstimate, undetermined } from "../stats/estimate.ts";
import { pairedDetectable, unpairedDetectable } from "../stats/power.ts";
import { covarianceOf, type SamplingError } from "./sampling-error.ts";
import type { ScoredModel } from "./scored-models.ts";

const power = 0.8;

/**
 * The smallest raw gap that runs of this size and design can be expected to show: seen with 80 % power at the report's level. It takes
 * the variance of the scores, never the gap found, so it is no power after the fact. The design effect says how much
 * clusters (or shared problems, below 1) change the variance.
 */
export function detectableGap(model: ScoredModel | string, level: number): Estimate {
  if (typeof model === "string") return undetermined(model);
  const { error: ours } = model.benchmark;
  const { error: theirs } = model.counterpart;
  const n = Math.min(ours.n, theirs.n);
  const target = { alpha: 1 - level, power };
  const plain = ours.naiveVariance + theirs.naiveVariance;
  const shared = covarianceOf(ours, theirs);
  const effect = (ours.variance + theirs.variance - 2 * shared) / plain;
  const value =
    shared === 0
      ? unpairedDetectable({ ...target, left: sideOf(ours), right: sideOf(theirs) })
      : pairedDetectable({ ...target, betweenSamples: plain, n: 1, designEffect: Math.max(0, effect) });
  return pointEstimate(
    value,
    `of the design: seen with ${power * 100} % power at a two-sided ${Number(((1 - level) * 100).toFixed(2))} %, design effect ${effect.toFixed(2)}`,
    n,
  );
}

function sideOf({ naiveVariance, variance, n }: SamplingError) {
  return { variance: naiveVariance * n, n, designEffect: variance / naiveVariance };
}
