import type { Covers, Estimate, Interval } from "./estimate.ts";
import { oneSampleEstimate } from "./one-sample.ts";

/**
 * Mean of per-sample differences in [-1, 1] between two settings or two models that share the samples, with
 * its interval: the one-sample CR2 t interval on the differences (https://arxiv.org/abs/2411.00640, section
 * 4). Sharing the samples takes their difficulty out of the noise, so this is narrower than the two means
 * suggest. `clusters` holds one integer code per pair; `n` counts pairs.
 *
 * Few clusters warn, fewer leave it undetermined, and clustering never narrows, as in `meanEstimate`. When n
 * clusters all show one difference, at most z²/(n + z²) of those not seen can show another (Wilson), each at
 * most as far as the range allows: bounds, not zero width. Where less than one cluster's worth of pairs
 * differ, the interval is widened as in `meanEstimate`. Misleads for a handful of discordant binary pairs;
 * see the exact McNemar test.
 */
export function pairedDifference(options: {
  readonly differences: Float64Array;
  readonly clusters?: Int32Array;
  readonly level: number;
  readonly covers: Covers;
  readonly weights?: Interval["weights"];
}): Estimate {
  const { differences, weights = "sample", ...rest } = options;
  return oneSampleEstimate({ ...rest, values: differences, weights, kind: "difference" });
}
