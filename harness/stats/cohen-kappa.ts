import type { Covers, Estimate } from "./estimate.ts";
import { jackknifeEstimate } from "./jackknife-estimate.ts";

/**
 * Cohen's kappa of two raters over the same samples: (p - e) / (1 - e), with p the share on which they say the same and e
 * the share on which they would if each kept to its own frequencies and drew at random (Cohen 1960,
 * https://doi.org/10.1177/001316446002000104; https://en.wikipedia.org/wiki/Cohen%27s_kappa). 1 is full agreement, 0 what chance
 * gives. Values are categories, equal or not; for grades that are more or less apart see `concordanceCorrelation`. The
 * interval is the jackknife's over samples, or clusters where there are any.
 *
 * Undetermined where both raters always say one and the same thing. Misleads where nearly all samples are of one
 * category: raters that agree on 95 % may have a kappa near 0.
 */
export function cohenKappa(options: {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly clusters?: Int32Array;
  readonly level: number;
  readonly covers: Covers;
}): Estimate {
  const { left, right, clusters, level, covers } = options;
  if (left.length !== right.length)
    throw new RangeError(`kappa needs as many of each rater, got ${left.length} and ${right.length}`);
  return jackknifeEstimate({
    sample: { size: left.length, ...(clusters === undefined ? {} : { clusters }) },
    statistic: (rows) => kappaOf(left, right, rows),
    absence: "kappa requires raters that say more than one thing",
    level,
    covers,
  });
}

function kappaOf(left: Float64Array, right: Float64Array, rows: Uint32Array): number {
  const counts = new Map<number, { left: number; right: number }>();
  const countOf = (category: number) => {
    const count = counts.get(category) ?? { left: 0, right: 0 };
    counts.set(category, count);
    return count;
  };
  let same = 0;
  for (const row of rows) {
    const [one, two] = [left[row] ?? Number.NaN, right[row] ?? Number.NaN];
    if (one === two) same += 1;
    countOf(one).left += 1;
    countOf(two).right += 1;
  }
  const n = rows.length;
  let expected = 0;
  for (const count of counts.values()) expected += (count.left * count.right) / (n * n);
  return (same / n - expected) / (1 - expected);
}
