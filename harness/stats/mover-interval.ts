import { type Estimate, estimate, type Interval, undetermined } from "./estimate.ts";

/** A value with its own interval. */
export interface MoverSide {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Bounds of left minus right from the two sides' own intervals, the sides independent: the distance from the
 * difference to a bound is the root of the summed squares of the distances it is made of (MOVER, Zou and Donner
 * 2008, https://doi.org/10.1002/sim.3095; with Wilson intervals it is Newcombe's hybrid score interval).
 */
export function moverInterval(options: { readonly left: MoverSide; readonly right: MoverSide }): {
  readonly low: number;
  readonly high: number;
} {
  const { left, right } = options;
  const value = left.value - right.value;
  return {
    low: value - Math.hypot(left.value - left.low, right.high - right.value),
    high: value + Math.hypot(left.high - left.value, right.value - right.low),
  };
}

/** Difference of two independent estimates by MOVER of their own intervals. */
export function differenceOfEstimates(options: {
  readonly left: Estimate;
  readonly right: Estimate;
  readonly n: number;
  readonly weights?: Interval["weights"];
}): Estimate {
  const { left, right, n, weights = "sample" } = options;
  if (left.kind === "undetermined") return undetermined(`left side: ${left.reason}`, n);
  if (right.kind === "undetermined") return undetermined(`right side: ${right.reason}`, n);
  if ("noInterval" in left) return undetermined(`left side: ${left.noInterval}`, n);
  if ("noInterval" in right) return undetermined(`right side: ${right.noInterval}`, n);
  const bounds = moverInterval({
    left: { value: left.value, ...left.interval },
    right: { value: right.value, ...right.interval },
  });
  const { level, covers } = left.interval;
  const warning = left.interval.warning ?? right.interval.warning;
  const method = `MOVER of ${left.interval.method} and ${right.interval.method}`;
  return estimate(
    left.value - right.value,
    { ...bounds, level, method, covers, weights, ...(warning === undefined ? {} : { warning }) },
    n,
  );
}
