import { betaLogOddsQuantile, betaPower, incompleteBeta } from "./beta-function.ts";
import type { Tails } from "./gamma-function.ts";
import { type Probability, toTails } from "./probability.ts";

export interface FPoint {
  readonly x: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** Density of the F distribution with `numerator` and `denominator` degrees of freedom. */
export function fDensity(point: FPoint): number {
  if (point.x < 0) return 0;
  if (point.x === 0) return point.numerator < 2 ? Number.POSITIVE_INFINITY : point.numerator === 2 ? 1 : 0;
  return betaPower(toBeta(point)) / point.x;
}

/** Probability that an F variable is at most x. */
export function fCumulative(point: FPoint): number {
  return tailsAt(point).lower;
}

/** Probability that an F variable exceeds x, accurate far out. */
export function fUpperTail(point: FPoint): number {
  return tailsAt(point).upper;
}

/** Quantile of the F distribution. */
export function fQuantile(
  options: Probability & { readonly numerator: number; readonly denominator: number },
): number {
  const { numerator, denominator } = options;
  const logOdds = betaLogOddsQuantile({ tails: toTails(options), a: numerator / 2, b: denominator / 2 });
  return (denominator / numerator) * Math.exp(logOdds);
}

function tailsAt(point: FPoint): Tails {
  if (!(point.x > 0)) return { lower: 0, upper: 1 };
  if (point.x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  return incompleteBeta(toBeta(point));
}

function toBeta({ x, numerator, denominator }: FPoint) {
  const sum = numerator * x + denominator;
  return { x: (numerator * x) / sum, y: denominator / sum, a: numerator / 2, b: denominator / 2 };
}
