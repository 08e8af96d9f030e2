import { findChangePoint } from "../../stats/change-point.ts";
import { cusum } from "../../stats/cusum.ts";
import { normalQuantile } from "../../stats/distributions/normal.ts";
import { estimate } from "../../stats/estimate.ts";
import { exactChanges, exactLevel, isExact } from "./exact-changes.ts";
import type { ChangeOfLevel, TrendAlarm, TrendLevel } from "./trend-findings.ts";

/** Points of one segment with the variance that run noise gives each. */
export interface NoisyPoint {
  readonly at: string;
  readonly value: number;
  readonly variance: number;
}

/** No level is shorter: one odd night is no change. */
const shortest = 2;

/**
 * Changes of level in a segment, the largest first and then in its parts. A change must be one by BIC, which sees how much the
 * points spread, and beyond run noise at the level divided by the splits looked at (Bonferroni). A point without which there would be no change is
 * set aside. Where no point has any noise, every difference is a change.
 */
export function changesOfLevel(points: readonly NoisyPoint[], level: number): readonly ChangeOfLevel[] {
  if (isExact(points)) return exactChanges(points);
  if (points.length < 2 * shortest || points.some(({ variance }) => !(variance > 0))) return [];
  const found = findChangePoint({
    values: Float64Array.from(points, ({ value }) => value),
    weights: Float64Array.from(points, ({ variance }) => 1 / variance),
    shortest,
  });
  if (found.kind !== "change") return [];
  const [before, after] = [points.slice(0, found.index), points.slice(found.index)];
  const shift = found.meanAfter - found.meanBefore;
  const error = Math.sqrt(varianceOfMean(before) + varianceOfMean(after));
  const splits = points.length - 2 * shortest + 1;
  if (Math.abs(shift) <= normalQuantile(1 - (1 - level) / (2 * splits)) * error) return [];
  const odd = oddOneOut(before, after, level);
  if (odd !== undefined)
    return changesOfLevel(
      points.filter((point) => point !== odd),
      level,
    );
  const half = normalQuantile(1 - (1 - level) / 2) * error;
  const [first] = after;
  if (first === undefined) return [];
  return [
    ...changesOfLevel(before, level),
    {
      at: first.at,
      before: found.meanBefore,
      after: found.meanAfter,
      shift: estimate(shift, {
        low: shift - half,
        high: shift + half,
        level,
        method: "weighted means, z on within-sample variance",
        covers: "run noise only",
        weights: "sample",
      }),
    },
    ...changesOfLevel(after, level),
  ];
}

/** The levels between the changes, with the limits that run noise keeps to. A level of one point has none. */
export function levelsBetween(
  points: readonly NoisyPoint[],
  changes: readonly ChangeOfLevel[],
): readonly TrendLevel[] {
  const exact = isExact(points);
  if (!exact && points.some(({ variance }) => !(variance > 0))) return [];
  const parts = Map.groupBy(points, (point) => changes.filter(({ at }) => at <= point.at).length);
  return [...parts.values()].flatMap((part) => {
    const [first, ...rest] = part;
    const last = rest.at(-1);
    if (first === undefined || last === undefined) return [];
    const span = { from: first.at, to: last.at };
    if (exact) return [{ ...span, ...exactLevel([first, ...rest]) }];
    const mean = weightedMean(part);
    const reach = 3 * Math.sqrt(part.reduce((sum, { variance }) => sum + variance, 0) / part.length);
    return [{ ...span, low: mean - reach, mean, high: mean + reach }];
  });
}

/** The one point without which its part is at the other's level: an odd night, and no level. */
function oddOneOut(
  before: readonly NoisyPoint[],
  after: readonly NoisyPoint[],
  level: number,
): NoisyPoint | undefined {
  const sides = [
    [before, after],
    [after, before],
  ] as const;
  for (const [part, other] of sides) {
    const otherLevel = weightedMean(other);
    const furthest = part.reduce((most, point) =>
      Math.abs(point.value - otherLevel) > Math.abs(most.value - otherLevel) ? point : most,
    );
    const rest = part.filter((point) => point !== furthest);
    const error = Math.sqrt(varianceOfMean(rest) + varianceOfMean(other));
    if (Math.abs(weightedMean(rest) - otherLevel) <= normalQuantile(1 - (1 - level) / 2) * error)
      return furthest;
  }
  return undefined;
}

/** Half a standard deviation of slack and a limit of five: a steady series gives an alarm about once in so many points. */
export const pointsToFalseAlarm = 465;

/**
 * CUSUM without a target: each point is held against the mean of those before it, in standard deviations (Hawkins 1987), so that
 * the points of a steady segment are independent and of one scale.
 */
export function alarmOf(points: readonly NoisyPoint[]): TrendAlarm | undefined {
  if (points.length < 3 || points.some(({ variance }) => !(variance > 0))) return undefined;
  const residuals = points.slice(1).map((point, place) => {
    const before = points.slice(0, place + 1);
    return (point.value - weightedMean(before)) / Math.sqrt(point.variance + varianceOfMean(before));
  });
  const { signal } = cusum({ values: Float64Array.from(residuals), target: 0, slack: 0.5, limit: 5 });
  const [alarm, since] = [points[(signal?.index ?? -2) + 1], points[(signal?.changeIndex ?? -2) + 1]];
  if (signal === undefined || alarm === undefined || since === undefined) return undefined;
  return { at: alarm.at, since: since.at, direction: signal.direction === "above" ? "up" : "down" };
}

function weightedMean(points: readonly NoisyPoint[]): number {
  const weights = points.reduce((sum, { variance }) => sum + 1 / variance, 0);
  return points.reduce((sum, { value, variance }) => sum + value / variance, 0) / weights;
}

function varianceOfMean(points: readonly NoisyPoint[]): number {
  return 1 / points.reduce((sum, { variance }) => sum + 1 / variance, 0);
}
