import { betaQuantile } from "./distributions/beta.ts";
import { requireCount } from "./require-count.ts";

/**
 * Clopper-Pearson ("exact") interval for a proportion: the p that neither one-sided binomial test rejects, by
 * beta quantiles B(α/2; x, n-x+1) and B(1-α/2; x+1, n-x). Clopper and Pearson 1934; see Brown, Cai and
 * DasGupta 2001, https://doi.org/10.1214/ss/1009213286. `successes` out of `n` independent samples, whole
 * numbers. Covers at least its level for every p and so more on average: wider than needed for small n.
 * Misleads when samples are clustered.
 */
export function clopperPearsonInterval(options: {
  readonly successes: number;
  readonly n: number;
  readonly level: number;
}): { readonly low: number; readonly high: number } {
  const { successes, n, level } = options;
  requireCount(successes, n);
  const p = (1 - level) / 2;
  return {
    low: successes === 0 ? 0 : betaQuantile({ p, a: successes, b: n - successes + 1 }),
    high: successes === n ? 1 : betaQuantile({ p, tail: "upper", a: successes + 1, b: n - successes }),
  };
}
