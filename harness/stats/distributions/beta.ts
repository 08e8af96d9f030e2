import { betaLogOddsQuantile, betaPower, incompleteBeta } from "./beta-function.ts";
import { type Probability, toTails } from "./probability.ts";

export interface BetaPoint {
  readonly x: number;
  readonly a: number;
  readonly b: number;
}

/** Density of the beta distribution on [0, 1]. */
export function betaDensity({ x, a, b }: BetaPoint): number {
  if (x < 0 || x > 1) return 0;
  if (x === 0) return a < 1 ? Number.POSITIVE_INFINITY : a === 1 ? b : 0;
  if (x === 1) return b < 1 ? Number.POSITIVE_INFINITY : b === 1 ? a : 0;
  return betaPower({ x, y: 1 - x, a, b }) / (x * (1 - x));
}

/** Probability that a beta variable is at most x. */
export function betaCumulative({ x, a, b }: BetaPoint): number {
  return incompleteBeta({ x, y: 1 - x, a, b }).lower;
}

/** Probability that a beta variable exceeds x, accurate far out. */
export function betaUpperTail({ x, a, b }: BetaPoint): number {
  return incompleteBeta({ x, y: 1 - x, a, b }).upper;
}

/** Quantile of the beta distribution. */
export function betaQuantile(options: Probability & { readonly a: number; readonly b: number }): number {
  const { a, b } = options;
  return 1 / (1 + Math.exp(-betaLogOddsQuantile({ tails: toTails(options), a, b })));
}
