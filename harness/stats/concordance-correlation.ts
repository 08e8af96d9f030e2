import type { Covers, Estimate } from "./estimate.ts";
import { jackknifeEstimate } from "./jackknife-estimate.ts";

/**
 * Lin's concordance correlation of two raters over the same samples: 2 s(xy) / (s(x)² + s(y)² + (mean x - mean y)²), with
 * moments over n (Lin 1989, https://doi.org/10.2307/2532051). 1 only where both give the same numbers: a rater that
 * ranks alike but is lenient, or spreads its grades, has less than the Pearson correlation. For grades it is the
 * quadratically weighted kappa, to the last digit (Fleiss and Cohen 1973, https://doi.org/10.1177/001316447303300309),
 * and for yes and no Cohen's kappa. The interval is the jackknife's on Fisher's z, over samples, or clusters.
 *
 * Undetermined where both always give one and the same number. Misleads, as every correlation does, where the samples
 * span little of the range.
 */
export function concordanceCorrelation(options: {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly clusters?: Int32Array;
  readonly level: number;
  readonly covers: Covers;
}): Estimate {
  const { left, right, clusters, level, covers } = options;
  if (left.length !== right.length)
    throw new RangeError(`concordance needs as many of each rater, got ${left.length} and ${right.length}`);
  return jackknifeEstimate({
    sample: { size: left.length, ...(clusters === undefined ? {} : { clusters }) },
    statistic: (rows) => concordanceOf(left, right, rows),
    absence: "concordance requires raters that give more than one number",
    scale: { to: Math.atanh, from: Math.tanh },
    level,
    covers,
  });
}

function concordanceOf(left: Float64Array, right: Float64Array, rows: Uint32Array): number {
  const n = rows.length;
  let [meanLeft, meanRight] = [0, 0];
  for (const row of rows) {
    meanLeft += (left[row] ?? Number.NaN) / n;
    meanRight += (right[row] ?? Number.NaN) / n;
  }
  let [squares, products] = [0, 0];
  for (const row of rows) {
    const [x, y] = [(left[row] ?? Number.NaN) - meanLeft, (right[row] ?? Number.NaN) - meanRight];
    squares += x * x + y * y;
    products += x * y;
  }
  const spread = squares / n + (meanLeft - meanRight) ** 2;
  // what rounding leaves of raters that give one number
  return spread < 1e-24 ? Number.NaN : (2 * products) / n / spread;
}
