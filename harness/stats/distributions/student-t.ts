import { betaLogOddsQuantile, incompleteBeta, logBeta } from "./beta-function.ts";
import { deviance, stirlingError } from "./gamma-function.ts";

export interface StudentTPoint {
  readonly t: number;
  /** Degrees of freedom; need not be whole. */
  readonly degrees: number;
}

/** Density of Student's t distribution (Loader 2000). */
export function studentTDensity({ t, degrees }: StudentTPoint): number {
  const half = degrees / 2;
  const constant = stirlingError(half + 0.5) - stirlingError(half) - deviance(half, half + 0.5);
  const spread = (t * t) / degrees;
  return Math.exp(constant - half * Math.log1p(spread)) / Math.sqrt(2 * Math.PI * (1 + spread));
}

/** Probability that a t variable is at most t. */
export function studentTCumulative({ t, degrees }: StudentTPoint): number {
  const spread = (t * t) / degrees;
  if (spread > 1e300) return t > 0 ? 1 - farTail(t, degrees) : farTail(-t, degrees);
  const { lower, upper } = incompleteBeta({
    x: 1 / (1 + spread),
    y: 1 / (1 + 1 / spread),
    a: degrees / 2,
    b: 0.5,
  });
  return t > 0 ? 0.5 + upper / 2 : lower / 2;
}

/** Upper tail where t² overflows: the first term of the power series, on the scale of logarithms. */
function farTail(t: number, degrees: number): number {
  const half = degrees / 2;
  return (
    0.5 * Math.exp(half * Math.log(degrees) - degrees * Math.log(t) - Math.log(half) - logBeta(half, 0.5))
  );
}

/** Probability that a t variable exceeds t, accurate far out. */
export function studentTUpperTail({ t, degrees }: StudentTPoint): number {
  return studentTCumulative({ t: -t, degrees });
}

/** Quantile of Student's t distribution, accurate near one half and in the tails. */
export function studentTQuantile(options: { readonly p: number; readonly degrees: number }): number {
  const { p, degrees } = options;
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies in [0, 1], got ${p}`);
  if (p === 0.5) return 0;
  const tails = { lower: 2 * Math.abs(p - 0.5), upper: 2 * Math.min(p, 1 - p) };
  const logOdds = betaLogOddsQuantile({ tails, a: 0.5, b: degrees / 2 });
  return Math.sign(p - 0.5) * Math.sqrt(degrees) * Math.exp(logOdds / 2);
}
