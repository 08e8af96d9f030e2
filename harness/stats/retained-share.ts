import { normalQuantile } from "./distributions/normal.ts";
import { studentTQuantile } from "./distributions/student-t.ts";
import {
  type Covers,
  type Estimate,
  estimate,
  type Interval,
  pointEstimate,
  undetermined,
} from "./estimate.ts";
import { fiellerInterval } from "./fieller-interval.ts";
import type { NamedBounds } from "./one-sample.ts";

/** A mean score, its squared standard error, and what guessing would score. */
export interface RetainedSide {
  readonly mean: number;
  readonly variance: number;
  readonly chance: number;
}

/**
 * Share of the benchmark score above chance that is left on the counterpart, (counterpart - chance) /
 * (benchmark - chance), with Fieller's interval. Variances as `clusterRobustMean` gives them; `covariance` of
 * the two means when samples or clusters are shared; `degrees` of freedom, absent for the normal quantile.
 * Above 1 where the counterpart is higher, below 0 where it is under chance. Undetermined where the
 * benchmark's own lower bound is within chance: a share of nothing says nothing. `n` is the smaller side's,
 * given by the caller.
 *
 * Where nearly all clusters agree, variance and covariance cancel and Fieller's interval shrinks to nothing:
 * there `fewDiffer` gives the bounds of benchmark minus counterpart (`sharedDifference`), and the interval is
 * never narrower than these over the benchmark's lead. Without width it is left out: a share known for certain
 * does not come from samples.
 */
export function retainedShare(options: {
  readonly benchmark: RetainedSide;
  readonly counterpart: RetainedSide;
  readonly covariance?: number;
  readonly degrees?: number;
  readonly fewDiffer?: { readonly low: number; readonly high: number };
  readonly level: number;
  readonly covers: Covers;
  readonly weights?: Interval["weights"];
  readonly n: number;
}): Estimate {
  const { benchmark, counterpart, covariance = 0, degrees, level, covers, weights = "sample", n } = options;
  if (degrees !== undefined && degrees < 2)
    return undetermined(`too few clusters: ${degrees.toFixed(1)} degrees of freedom, an interval needs 2`, n);
  const p = (1 + level) / 2;
  const quantile = degrees === undefined ? normalQuantile(p) : studentTQuantile({ p, degrees });
  const numerator = counterpart.mean - counterpart.chance;
  const denominator = benchmark.mean - benchmark.chance;
  const bounds = fiellerInterval({
    numerator,
    denominator,
    numeratorVariance: counterpart.variance,
    denominatorVariance: benchmark.variance,
    covariance,
    quantile,
  });
  if (denominator <= 0 || bounds === undefined)
    return undetermined("the benchmark score is within chance, so nothing could be retained", n);
  const value = numerator / denominator;
  const method = degrees === undefined ? "Fieller" : `Fieller, t(${degrees.toFixed(1)})`;
  const { fewDiffer } = options;
  const widest =
    fewDiffer === undefined
      ? { ...bounds, method }
      : widened({
          value,
          gap: benchmark.mean - counterpart.mean,
          denominator,
          fewDiffer,
          own: { ...bounds, method },
        });
  if (widest.high - widest.low <= 1e-9)
    return pointEstimate(value, "every cluster keeps this very share, so its error cannot be told", n);
  return estimate(value, { ...widest, level, covers, weights }, n);
}

function widened(options: {
  readonly value: number;
  readonly gap: number;
  readonly denominator: number;
  readonly fewDiffer: { readonly low: number; readonly high: number };
  readonly own: NamedBounds;
}): NamedBounds {
  const { value, gap, denominator, fewDiffer, own } = options;
  const low = Math.min(own.low, value - (fewDiffer.high - gap) / denominator);
  const high = Math.max(own.high, value + (gap - fewDiffer.low) / denominator);
  if (low === own.low && high === own.high) return own;
  return { low, high, method: `${own.method}, widened to the bounds of the gap` };
}
