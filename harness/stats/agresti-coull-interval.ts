import { normalQuantile } from "./distributions/normal.ts";
import { requireCount } from "./require-count.ts";

/**
 * Agresti-Coull interval for a proportion: Wald's around p̃ = (x + z²/2) / (n + z²) with n + z² samples.
 * Agresti and Coull 1998; Brown, Cai and DasGupta 2001, https://doi.org/10.1214/ss/1009213286. `successes`
 * out of `n` independent samples, n > 0. Never narrower than Wilson's and centred alike. Near 0 and 1 it
 * reaches beyond [0, 1]: the bounds are given as the formula has them, so cut them to print. Misleads when
 * samples are clustered.
 */
export function agrestiCoullInterval(options: {
  readonly successes: number;
  readonly n: number;
  readonly level: number;
}): { readonly low: number; readonly high: number } {
  const { successes, n, level } = options;
  requireCount(successes, n);
  const z = normalQuantile((1 + level) / 2);
  const total = n + z * z;
  const center = (successes + (z * z) / 2) / total;
  const half = z * Math.sqrt((center * (1 - center)) / total);
  return { low: center - half, high: center + half };
}
