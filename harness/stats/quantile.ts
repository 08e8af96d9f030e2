/**
 * Quantile of sorted values, type 7 of Hyndman and Fan 1996 (https://doi.org/10.1080/00031305.1996.10473566),
 * the default of R and numpy: linear between the order statistics. `p` in [0, 1]; at least one value.
 */
export function quantileOfSorted(sorted: Float64Array, p: number): number {
  if (sorted.length === 0) throw new RangeError("a quantile needs at least one value");
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return low + (place - below) * (high - low);
}
