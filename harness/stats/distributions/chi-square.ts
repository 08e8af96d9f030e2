import { monotoneRoot } from "./beta-function.ts";
import { gammaPower, incompleteGamma, logGamma } from "./gamma-function.ts";
import { type Probability, toTails } from "./probability.ts";

export interface ChiSquarePoint {
  readonly x: number;
  readonly degrees: number;
}

/** Density of the chi-square distribution. */
export function chiSquareDensity({ x, degrees }: ChiSquarePoint): number {
  if (x < 0) return 0;
  if (x === 0) return degrees < 2 ? Number.POSITIVE_INFINITY : degrees === 2 ? 0.5 : 0;
  return (gammaPower(degrees / 2, x / 2) * (degrees / 2)) / x;
}

/** Probability that a chi-square variable is at most x. */
export function chiSquareCumulative({ x, degrees }: ChiSquarePoint): number {
  return incompleteGamma({ a: degrees / 2, x: x / 2 }).lower;
}

/** Probability that a chi-square variable exceeds x, accurate far out. */
export function chiSquareUpperTail({ x, degrees }: ChiSquarePoint): number {
  return incompleteGamma({ a: degrees / 2, x: x / 2 }).upper;
}

/** Quantile of the chi-square distribution. */
export function chiSquareQuantile(options: Probability & { readonly degrees: number }): number {
  const tails = toTails(options);
  const a = options.degrees / 2;
  if (tails.lower <= 0) return 0;
  if (tails.upper <= 0) return Number.POSITIVE_INFINITY;
  const nearZero = (Math.log(tails.lower) + logGamma(a + 1)) / a;
  if (nearZero < -40) return 2 * Math.exp(nearZero);
  const logX = monotoneRoot({
    start: Math.min(nearZero, Math.log(a)),
    tails,
    at: (point) => {
      const x = Math.exp(point);
      return { ...incompleteGamma({ a, x }), slope: x > 0 ? gammaPower(a, x) * a : 0 };
    },
  });
  return 2 * Math.exp(logX);
}
