import { type Estimate, pointEstimate, undetermined } from "./estimate.ts";

/**
 * James-Stein estimates: k means, each measured with the same error variance, drawn towards their own mean by
 * 1 - (k - 3) variance / sum (x - mean)^2, never past it (positive part; Efron and Morris 1977,
 * https://doi.org/10.1038/scientificamerican0577-119). For graded scores; proportions go through the beta-binomial.
 * `values` in any unit, `variance` in its square. Together they are closer to the true means than the values are, in
 * summed squared error; a single one that truly stands out is drawn in too far. Unequal errors are not its case.
 * Undetermined below four values. Ties do not matter.
 */
export function jamesStein(options: { readonly values: Float64Array; readonly variance: number }): {
  readonly shrinkage: Estimate;
  /** Empty where the shrinkage is undetermined. */
  readonly values: Float64Array;
} {
  const { values, variance } = options;
  const count = values.length;
  if (!(variance >= 0)) throw new RangeError(`an error variance is 0 or more, got ${variance}`);
  if (count < 4)
    return {
      shrinkage: undetermined(`James-Stein needs four values, got ${count}`, count),
      values: new Float64Array(),
    };
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const kept = spread === 0 ? 0 : Math.max(0, 1 - ((count - 3) * variance) / spread);
  return {
    shrinkage: pointEstimate(kept, "the share of each distance from the mean that is kept", count),
    values: values.map((value) => mean + kept * (value - mean)),
  };
}
