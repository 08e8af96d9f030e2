import { type Estimate, pointEstimate, undetermined } from "../stats/estimate.ts";
import { pairedDetectable, unpairedDetectable } from "../stats/power.ts";
import { wilsonInterval } from "../stats/wilson-interval.ts";
import { covarianceOf, type SamplingError } from "./sampling-error.ts";
import type { ScoredModel } from "./scored-models.ts";

const power = 0.8;

/**
 * The smallest raw gap that runs of this size and design can be expected to show: seen with 80 % power at the
 * report's level, from the variance of the scores. The design effect says how much clusters (or shared
 * problems, below 1) change that variance. With shared problems the variance is that of what the problems
 * show of a gap: where nearly all show the same, it is taken to be that of as many as may show another unseen
 * (Wilson's upper bound for none), never nothing. Without shared problems it is undetermined where nearly all samples
 * of a suite score the same.
 */
export function detectableGap(model: ScoredModel | string, level: number): Estimate {
  if (typeof model === "string") return undetermined(model);
  const { error: ours } = model.benchmark;
  const { error: theirs } = model.counterpart;
  const n = Math.min(ours.n, theirs.n);
  const target = { alpha: 1 - level, power };
  const plain = ours.naiveVariance + theirs.naiveVariance;
  const shared = covarianceOf(ours, theirs);
  const seen = ours.variance + theirs.variance - 2 * shared;
  const unseen = leastDiscordance(ours, theirs, level);
  const isPaired = ours.units !== undefined && ours.units.space === theirs.units?.space;
  const isFloored = isPaired && seen < unseen.variance;
  const effect = (isFloored ? unseen.variance : seen) / plain;
  const isSparse = !isPaired && [ours, theirs].some(isNearlyUnanimous);
  if (isSparse)
    return undetermined(
      [ours, theirs].some(isUnanimous)
        ? "nearly all samples of a suite score the same, so what a gap would vary by was not seen"
        : "a few clusters hold most samples of a suite: what a gap would vary by was not seen",
      n,
    );
  const value =
    shared === 0 && !isFloored
      ? unpairedDetectable({ ...target, left: sideOf(ours), right: sideOf(theirs) })
      : pairedDetectable({ ...target, betweenSamples: plain, n: 1, designEffect: effect });
  const basis = isFloored
    ? `; problems show too nearly the same gap to tell, so ${(unseen.share * 100).toFixed(1)} % are taken to show another, as many as may unseen`
    : "";
  return pointEstimate(
    value,
    `of the design: seen with ${power * 100} % power at a two-sided ${Number(((1 - level) * 100).toFixed(2))} %, design effect ${effect.toFixed(2)}${basis}`,
    n,
  );
}

/** With fewer than five units right or wrong the variance seen says little of the one a gap would have. */
function isNearlyUnanimous({ mean, effectiveUnits }: SamplingError): boolean {
  return Math.min(mean, 1 - mean) * effectiveUnits < 5;
}

/** The same of the samples, each taken as independent. */
function isUnanimous({ mean, n }: SamplingError): boolean {
  return Math.min(mean, 1 - mean) * n < 5;
}

/** Variance of a gap in which no unit was seen to differ. */
function leastDiscordance(ours: SamplingError, theirs: SamplingError, level: number) {
  const units = Math.min(ours.effectiveUnits, theirs.effectiveUnits);
  const { high: share } = wilsonInterval({ successes: 0, n: units, level });
  return { share, variance: (share * (1 - share)) / units };
}

function sideOf({ naiveVariance, variance, n }: SamplingError) {
  return { variance: naiveVariance * n, n, designEffect: variance / naiveVariance };
}
