import { clusterRobustMean } from "./cluster-robust-mean.ts";
import { type Covers, type Estimate, undetermined } from "./estimate.ts";
import { differenceOfEstimates } from "./mover-interval.ts";
import { oneSampleEstimate } from "./one-sample.ts";
import { welchEstimate } from "./welch-estimate.ts";

/**
 * Samples of one period: the exposed model's scores, and the mean of the declared controls on the same
 * samples.
 */
export interface DifferencePeriod {
  readonly exposed: Float64Array;
  readonly controls: Float64Array;
  readonly clusters?: Int32Array;
}

/**
 * Difference-in-differences: how far the exposed model is ahead of its controls on the samples before a date,
 * minus the same after it, in points of [-2, 2]. Per sample the controls' mean is taken off, which removes
 * how hard the samples are; then CR2 with Welch-Satterthwaite degrees of freedom between the two periods
 * (Card and Krueger 1994; see https://en.wikipedia.org/wiki/Difference_in_differences). Assumes that exposed
 * model and controls would have drifted alike: show a placebo over the controls and placebo dates beside it.
 * Treats the controls as fixed: the interval covers samples like these, not other controls. Rules for few
 * clusters and for samples that agree as in `unpairedDifference`.
 */
export function differenceInDifferences(options: {
  readonly before: DifferencePeriod;
  readonly after: DifferencePeriod;
  readonly level: number;
  readonly covers: Covers;
}): Estimate {
  const { before, after, level, covers } = options;
  const n = Math.min(before.exposed.length, after.exposed.length);
  if (n === 0) return undetermined("no samples in one period", 0);
  const [left, right] = [toLead(before), toLead(after)];
  const [one, two] = [clusterRobustMean(left), clusterRobustMean(right)];
  if (one.agree || two.agree) {
    const own = (lead: typeof left) =>
      oneSampleEstimate({ ...lead, level, covers, weights: "sample", kind: "difference" });
    return differenceOfEstimates({ left: own(left), right: own(right), n });
  }
  return welchEstimate({ left: one, right: two, level, covers, n, range: [-2, 2] });
}

function toLead({ exposed, controls, clusters }: DifferencePeriod) {
  const values = exposed.map((score, row) => score - (controls[row] ?? Number.NaN));
  return { values, ...(clusters === undefined ? {} : { clusters }) };
}
