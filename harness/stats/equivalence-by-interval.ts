import { normalQuantile, normalUpperTail } from "./distributions/normal.ts";
import type { Estimate } from "./estimate.ts";

/** Below this p is of no use, and intervals of such levels reach beyond what their methods know. */
const leastP = 1e-6;
const mostSteps = 40;
/** Where the search begins: half-way between an estimate and an end of its interval nobody would ask for. */
const nearZero = 0.01;

/**
 * p for "the difference is `margin` or more in one direction or the other", by inverting the intervals a figure
 * is reported with: the smallest alpha for which the interval of level 1 - 2 alpha lies within ± `margin`
 * (Schuirmann 1987, https://doi.org/10.1007/BF01068419; with t intervals the two one-sided tests of
 * `equivalenceTest`). So a figure never passes while its own interval does not, whatever made the interval:
 * t, Newcombe, or Wilson's bound where all samples agree, which has no standard error to test by. The margin is declared
 * before looking, in the difference's own units. 1 where the estimate itself lies outside, never below 1e-6;
 * undefined where there is no interval. Takes for granted that intervals of a lower level lie within those of a higher one.
 */
export function equivalenceByInterval(options: {
  readonly margin: number;
  readonly estimateAt: (level: number) => Estimate;
}): number | undefined {
  const { margin, estimateAt } = options;
  if (!(margin > 0)) throw new RangeError(`an equivalence test needs a margin above 0, got ${margin}`);
  /** How far the interval of one-sided normal quantile `z` reaches beyond the margin: grows with z, about evenly. */
  const excess = (z: number): number | undefined => {
    const estimate = estimateAt(1 - 2 * normalUpperTail(z));
    if (estimate.kind === "undetermined" || !("interval" in estimate)) return undefined;
    return Math.max(estimate.interval.high, -estimate.interval.low) - margin;
  };
  const far = -normalQuantile(leastP);
  const [least, most] = [excess(nearZero), excess(far)];
  if (least === undefined || most === undefined) return undefined;
  if (most < 0) return leastP;
  if (least >= 0) return 1;
  return normalUpperTail(rootOf(excess, { low: nearZero, atLow: least, high: far, atHigh: most }));
}

/** False position with Illinois' halving, from below: the last point at which the interval still lies within. */
function rootOf(
  excess: (z: number) => number | undefined,
  bracket: { readonly low: number; readonly atLow: number; readonly high: number; readonly atHigh: number },
): number {
  let { low, atLow, high, atHigh } = bracket;
  for (let step = 0; step < mostSteps && high - low > 1e-9; step += 1) {
    const next = (low * atHigh - high * atLow) / (atHigh - atLow);
    const here = excess(next) ?? atHigh;
    if (here < 0) {
      if (here > -1e-10) return next;
      [low, atLow] = [next, here];
      atHigh /= 2;
    } else {
      if (here < 1e-10) return next;
      [high, atHigh] = [next, here];
      atLow /= 2;
    }
  }
  return low;
}
