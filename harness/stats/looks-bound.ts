/**
 * How far the best of `looks` scores may lie above its true value by looking alone, with probability `level`:
 * Hoeffding's bound over all looks, sqrt(ln(looks / (1 - level)) / (2 n)), in points of [0, 1] (Hoeffding
 * 1963, https://doi.org/10.2307/2282952; for reuse, Dwork et al. 2015,
 * https://doi.org/10.1126/science.aaa9375). `n` independent held-out samples, or clusters.
 *
 * Holds when the models looked at were fixed before the first look. When each next model depends on the
 * scores seen so far, give `answers`, the number of different scores a look can show (scores rounded to whole
 * points: 101): the bound is then over all answers^(looks - 1) ways the study could have gone, and grows with
 * the root of the looks.
 */
export function looksBound(options: {
  readonly looks: number;
  readonly n: number;
  readonly level: number;
  readonly answers?: number;
}): number {
  const { looks, n, level, answers } = options;
  if (!(looks >= 1 && n >= 1)) throw new RangeError(`a bound needs looks and samples, got ${looks} and ${n}`);
  const ways = Math.log(looks) + (answers === undefined ? 0 : (looks - 1) * Math.log(answers));
  return Math.min(1, Math.sqrt((ways - Math.log(1 - level)) / (2 * n)));
}
