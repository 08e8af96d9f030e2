import { normalQuantile } from "./distributions/normal.ts";

/**
 * Bounds of a mean when all `units` (independent clusters) show the same value. By Wilson's interval at most
 * z²/(units + z²) of the units not seen can differ, and each by at most the way to the end of the range. For a
 * proportion of 0 or 1 this is Wilson's interval on the number of units.
 */
export function agreementInterval(options: {
  readonly value: number;
  readonly units: number;
  readonly level: number;
  readonly range: readonly [lowest: number, highest: number];
}): { readonly low: number; readonly high: number } {
  const { value, units, level, range } = options;
  const square = normalQuantile((1 + level) / 2) ** 2;
  const share = square / (units + square);
  const [lowest, highest] = range;
  return { low: value - share * (value - lowest), high: value + share * (highest - value) };
}
