/**
 * How far the best of k looks may lie above its true value by choosing alone, in expectation: SE · sqrt(2 ln k), the
 * bound on the mean of the largest of k sub-Gaussian errors of standard error SE, however these depend on each other
 * (Boucheron, Lugosi and Massart 2013, Concentration Inequalities, theorem 2.5). 0 for one look. In the unit of SE.
 *
 * Holds for candidates that were not themselves built from the scores. A search that keeps every change which scored
 * higher climbs on noise, and may exceed it: `looksBound` with `answers` covers that case.
 */
export function bestOfLooks(options: { readonly looks: number; readonly standardError: number }): number {
  const { looks, standardError } = options;
  if (!(looks >= 1 && standardError >= 0))
    throw new RangeError(`a bound needs looks and a standard error, got ${looks} and ${standardError}`);
  return standardError * Math.sqrt(2 * Math.log(looks));
}
