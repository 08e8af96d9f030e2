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
