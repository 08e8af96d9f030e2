import type { Tails } from "./gamma-function.ts";

/** A probability for a quantile: below the point, or above it where that is the one known to its last digit. */
export interface Probability {
  readonly p: number;
  readonly tail?: "lower" | "upper";
}

export function toTails({ p, tail = "lower" }: Probability): Tails {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies in [0, 1], got ${p}`);
  return tail === "lower" ? { lower: p, upper: 1 - p } : { lower: 1 - p, upper: p };
}
