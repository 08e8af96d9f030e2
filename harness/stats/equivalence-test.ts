import { normalCumulative, normalQuantile } from "./distributions/normal.ts";
import { studentTCumulative, studentTQuantile } from "./distributions/student-t.ts";

export interface EquivalenceResult {
  /** p for "the difference is `margin` or more in one direction or the other". */
  readonly p: number;
  readonly isEquivalent: boolean;
  /** The interval of level 1 - 2 alpha, which lies within the margin exactly when the test says so. */
  readonly low: number;
  readonly high: number;
}

/**
 * Two one-sided tests that a difference lies within ± `margin` (Schuirmann 1987,
 * https://doi.org/10.1007/BF01068419; Lakens 2017, https://doi.org/10.1177/1948550617697177). The only ground
 * for saying "no gap". The margin is declared before looking, in the difference's own units. `degrees` of
 * freedom, absent for the normal distribution. A difference without spread has no standard error and cannot
 * be tested: give the interval instead.
 */
export function equivalenceTest(options: {
  readonly value: number;
  readonly standardError: number;
  readonly degrees?: number;
  readonly margin: number;
  readonly alpha: number;
}): EquivalenceResult {
  const { value, standardError, degrees, margin, alpha } = options;
  if (!(standardError > 0))
    throw new RangeError(`an equivalence test needs a standard error above 0, got ${standardError}`);
  if (!(margin > 0)) throw new RangeError(`an equivalence test needs a margin above 0, got ${margin}`);
  const cumulative = (t: number) =>
    degrees === undefined ? normalCumulative(t) : studentTCumulative({ t, degrees });
  const quantile =
    degrees === undefined ? normalQuantile(1 - alpha) : studentTQuantile({ p: 1 - alpha, degrees });
  const p = Math.max(
    cumulative((value - margin) / standardError),
    cumulative((-margin - value) / standardError),
  );
  return {
    p,
    isEquivalent: p <= alpha,
    low: value - quantile * standardError,
    high: value + quantile * standardError,
  };
}
