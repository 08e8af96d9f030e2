import { betaQuantile } from "./distributions/beta.ts";
import { requireCount } from "./require-count.ts";

/**
 * Equal-tailed credible interval for a proportion under a symmetric beta prior: Jeffreys' with `prior` ½ (the
 * default), the uniform one with 1. Quantiles of Beta(x + prior, n - x + prior); with Jeffreys' prior the
 * bound is 0 at x = 0 and 1 at x = n (Brown, Cai and DasGupta 2001, https://doi.org/10.1214/ss/1009213286).
 * `successes` out of `n` independent samples. Good average coverage from small n on, uneven in p. Misleads
 * when samples are clustered.
 */
export function jeffreysInterval(options: {
  readonly successes: number;
  readonly n: number;
  readonly level: number;
  readonly prior?: number;
}): { readonly low: number; readonly high: number } {
  const { successes, n, level, prior = 0.5 } = options;
  requireCount(successes, n);
  const p = (1 - level) / 2;
  const [a, b] = [successes + prior, n - successes + prior];
  return {
    low: successes === 0 && prior <= 0.5 ? 0 : betaQuantile({ p, a, b }),
    high: successes === n && prior <= 0.5 ? 1 : betaQuantile({ p, tail: "upper", a, b }),
  };
}
