/**
 * Fieller's interval for the ratio of two means: all ratios ρ for which numerator - ρ denominator is within
 * `quantile` standard errors of 0 (Fieller 1954, https://doi.org/10.1111/j.2517-6161.1954.tb00159.x).
 * `quantile` is of the normal or t distribution. Undefined where the denominator is not distinguishable from
 * 0: then the set has no ends, and no ratio can be given.
 */
export function fiellerInterval(options: {
  readonly numerator: number;
  readonly denominator: number;
  readonly numeratorVariance: number;
  readonly denominatorVariance: number;
  readonly covariance?: number;
  readonly quantile: number;
}): { readonly low: number; readonly high: number } | undefined {
  const {
    numerator,
    denominator,
    numeratorVariance,
    denominatorVariance,
    covariance = 0,
    quantile,
  } = options;
  const square = quantile * quantile;
  const a = denominator * denominator - square * denominatorVariance;
  if (!(a > 0)) return undefined;
  const half = numerator * denominator - square * covariance;
  const c = numerator * numerator - square * numeratorVariance;
  const root = Math.sqrt(Math.max(0, half * half - a * c));
  return { low: (half - root) / a, high: (half + root) / a };
}
