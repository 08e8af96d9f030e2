import { normalQuantile, normalUpperTail } from "./distributions/normal.ts";
import type { Estimate, Interval } from "./estimate.ts";

/** Below this one-sided p is of no use, and intervals of such levels reach beyond what their methods know. */
const leastTail = 1e-6;
const mostSteps = 40;
/** Where the search begins: an interval so narrow that it is next to the estimate itself. */
const nearZero = 0.01;

/**
 * The one-sided tail of the widest interval that does not yet reach a place: `beyond` says how far an interval reaches past it and
 * grows with the level. 0.5 where the estimate itself is past it, never below 1e-6; undefined where there is no interval.
 * Takes for granted that intervals of a lower level lie within those of a higher one.
 */
export function invertInterval(
  estimateAt: (level: number) => Estimate,
  beyond: (interval: Interval) => number,
): number | undefined {
  const excess = (z: number): number | undefined => {
    const estimate = estimateAt(1 - 2 * normalUpperTail(z));
    if (estimate.kind === "undetermined" || !("interval" in estimate)) return undefined;
    return beyond(estimate.interval);
  };
  const far = -normalQuantile(leastTail);
  const [least, most] = [excess(nearZero), excess(far)];
  if (least === undefined || most === undefined) return undefined;
  if (most < 0) return leastTail;
  if (least >= 0) return 0.5;
  return normalUpperTail(rootOf(excess, { low: nearZero, atLow: least, high: far, atHigh: most }));
}

/** False position with Illinois' halving, from below: the last point at which the interval does not reach the place. */
function rootOf(
  excess: (z: number) => number | undefined,
  bracket: { readonly low: number; readonly atLow: number; readonly high: number; readonly atHigh: number },
): number {
  let { low, atLow, high, atHigh } = bracket;
  for (let step = 0; step < mostSteps && high - low > 1e-9; step += 1) {
    const next = (low * atHigh - high * atLow) / (atHigh - atLow);
    const here = excess(next) ?? atHigh;
    if (Math.abs(here) < 1e-10) return next;
    if (here < 0) {
      [low, atLow] = [next, here];
      atHigh /= 2;
    } else {
      [high, atHigh] = [next, here];
      atLow /= 2;
    }
  }
  return low;
}
