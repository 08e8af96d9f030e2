import { clusterRobustMean } from "./cluster-robust-mean.ts";
import type { DifferencePeriod } from "./difference-in-differences.ts";
import { type Covers, type Estimate, undetermined } from "./estimate.ts";
import { welchEstimate } from "./welch-estimate.ts";

/**
 * `differenceInDifferences` on log odds: the exposed model's lead before the date minus its lead after it, each
 * lead the difference of the two mean scores' logits. A drift that is alike in points is not alike in log odds, so
 * a finding that holds on one scale alone depends on the scale (Athey and Imbens 2006,
 * https://doi.org/10.1111/j.1468-0262.2006.00668.x). By linearisation of the four means, CR2 with
 * Welch-Satterthwaite degrees of freedom; means are kept `0.5 / n` away from 0 and 1, where the linearisation is
 * poor and the interval too short. Unit: log odds.
 */
export function logitDifferenceInDifferences(options: {
  readonly before: DifferencePeriod;
  readonly after: DifferencePeriod;
  readonly level: number;
  readonly covers: Covers;
}): Estimate {
  const { before, after, level, covers } = options;
  const n = Math.min(before.exposed.length, after.exposed.length);
  if (n === 0) return undetermined("no samples in one period", 0);
  const [left, right] = [linearised(before), linearised(after)];
  if (left.agree && right.agree)
    return undetermined("every sample of both periods agrees: log odds have no spread to judge by", n);
  const range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
  return welchEstimate({ left, right, level, covers, n, range });
}

/** Values whose mean is the lead in log odds, and whose spread is that of its linear part. */
function linearised({ exposed, controls, clusters }: DifferencePeriod) {
  const [own, others] = [logitParts(exposed), logitParts(controls)];
  const values = exposed.map(
    (score, row) =>
      own.logit -
      others.logit +
      (score - own.mean) * own.slope -
      ((controls[row] ?? Number.NaN) - others.mean) * others.slope,
  );
  return clusterRobustMean({ values, ...(clusters === undefined ? {} : { clusters }) });
}

function logitParts(scores: Float64Array) {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const edge = 0.5 / scores.length;
  const kept = Math.min(1 - edge, Math.max(edge, mean));
  return { mean, logit: Math.log(kept / (1 - kept)), slope: 1 / (kept * (1 - kept)) };
}
