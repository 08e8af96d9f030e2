import { normalQuantile } from "./distributions/normal.ts";
import { requireCount } from "./require-count.ts";

/**
 * Wilson's score interval for a proportion: the p for which the observed share is not surprising, (x + z²/2 ±
 * z sqrt(x (n - x)/n + z²/4)) / (n + z²). Wilson 1927; Brown, Cai and DasGupta 2001,
 * https://doi.org/10.1214/ss/1009213286. `successes` out of `n` independent samples, n > 0; bounds in [0, 1],
 * never of zero width. Misleads when samples are clustered; slightly short of its level for p within about
 * 1/n of 0 or 1.
 */
export function wilsonInterval(options: {
  readonly successes: number;
  readonly n: number;
  readonly level: number;
}): { readonly low: number; readonly high: number } {
  const { successes, n, level } = options;
  requireCount(successes, n);
  const z = normalQuantile((1 + level) / 2);
  const square = z * z;
  const center = (successes + square / 2) / (n + square);
  const half = (z * Math.sqrt((successes * (n - successes)) / n + square / 4)) / (n + square);
  return {
    low: successes === 0 ? 0 : Math.max(0, center - half),
    high: successes === n ? 1 : Math.min(1, center + half),
  };
}
