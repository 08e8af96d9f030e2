/**
 * The interval score of a stated interval once the value is known: its width, and for a value outside 2 / alpha times the
 * distance to the nearer end, alpha = 1 - level (Gneiting and Raftery 2007, section 6.2,
 * https://doi.org/10.1198/016214506000001437). Lower is better, 0 best, in the unit of the value. A proper score: what one
 * believes is what scores best, a wide interval pays by its width and a bold one by its misses. Of one interval it says
 * little; means of many are compared.
 */
export function intervalScore(options: {
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly value: number;
}): number {
  const { low, high, level, value } = options;
  if (!(low <= high && level > 0 && level < 1))
    throw new RangeError(
      `an interval score needs low <= high and a level in (0, 1), got ${low}, ${high}, ${level}`,
    );
  const outside = Math.max(low - value, 0, value - high);
  return high - low + (2 / (1 - level)) * outside;
}
