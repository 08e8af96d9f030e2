import { pointEstimate } from "../../stats/estimate.ts";
import type { NoisyPoint } from "./level-changes.ts";
import type { ChangeOfLevel, TrendLevel } from "./trend-findings.ts";

/** Two gaps further apart than sums of floating point numbers are. */
const rounding = 1e-9;

/** Repeats gave the same scores throughout, so that there is nothing to test a change against, and nothing it could be but one. */
export function isExact(points: readonly NoisyPoint[]): boolean {
  return points.length > 0 && points.every(({ variance }) => variance === 0);
}

/** Where points have no noise, each difference between neighbours is a change of level, an odd night's two as well. */
export function exactChanges(points: readonly NoisyPoint[]): readonly ChangeOfLevel[] {
  return points.flatMap((point, place) => {
    const previous = points[place - 1];
    if (previous === undefined || Math.abs(point.value - previous.value) <= rounding) return [];
    const shift = pointEstimate(point.value - previous.value, "repeats of the same samples do not differ");
    return [{ at: point.at, before: previous.value, after: point.value, shift }];
  });
}

/** The limits of a level whose points are one value, which rounding may spread. */
export function exactLevel(
  points: readonly [NoisyPoint, ...NoisyPoint[]],
): Pick<TrendLevel, "low" | "mean" | "high"> {
  const values = points.map(({ value }) => value);
  return { low: Math.min(...values), mean: points[0].value, high: Math.max(...values) };
}
