import type { Estimate } from "./estimate.ts";
import { invertInterval } from "./invert-interval.ts";

/**
 * p for "the difference is `margin` or more in one direction or the other", by inverting the intervals a figure
 * is reported with: the smallest alpha for which the interval of level 1 - 2 alpha lies within ± `margin`
 * (Schuirmann 1987, https://doi.org/10.1007/BF01068419; with t intervals the two one-sided tests of
 * `equivalenceTest`). So a figure never passes while its own interval does not, whatever made the interval:
 * t, Newcombe, or Wilson's bound where all samples agree, which has no standard error to test by. The margin is declared
 * before looking, in the difference's own units. 1 where the estimate itself lies outside, never below 1e-6;
 * undefined where there is no interval.
 */
export function equivalenceByInterval(options: {
  readonly margin: number;
  readonly estimateAt: (level: number) => Estimate;
}): number | undefined {
  const { margin, estimateAt } = options;
  if (!(margin > 0)) throw new RangeError(`an equivalence test needs a margin above 0, got ${margin}`);
  const tail = invertInterval(estimateAt, ({ low, high }) => Math.max(high, -low) - margin);
  return tail === 0.5 ? 1 : tail;
}

/**
 * Two-sided p for "the difference is zero", by inverting the intervals a figure is reported with: one minus the level of the widest that
 * leaves zero out. It says found exactly where the interval does, also where clusters are few and resampled signs would
 * find more than t allows. 1 where the estimate is zero, never below 2e-6; undefined where there is no interval.
 */
export function zeroByInterval(estimateAt: (level: number) => Estimate): number | undefined {
  const tail = invertInterval(estimateAt, ({ low, high }) => Math.min(high, -low));
  return tail === undefined ? undefined : 2 * tail;
}
