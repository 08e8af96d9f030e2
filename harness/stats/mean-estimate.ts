import type { Covers, Estimate, Interval } from "./estimate.ts";
import { oneSampleEstimate } from "./one-sample.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/**
 * Mean of per-sample scores in [0, 1] (epochs already averaged), with its interval. Independent samples that
 * are right or wrong get Wilson's interval; all others the CR2 variance with Satterthwaite degrees of freedom
 * and a t interval on the scale of log odds (https://arxiv.org/abs/1601.01981; for evaluations,
 * https://arxiv.org/abs/2411.00640; the scale: Korn and Graubard 1999, section 3.1). `clusters` holds one
 * integer code per sample; absent means that every sample stands on its own. `n` counts samples.
 *
 * Below 4 effective degrees of freedom the interval warns of few clusters, below 2 the estimate is
 * undetermined. Where clustering would narrow the interval, the one that ignores clusters is given and the
 * method says so. Where less than one cluster's worth of samples are wrong (or right), the clusters seen
 * cannot tell how unlike the others are: the interval is widened to Wilson's on the effective number of
 * clusters. Samples that all agree have bounds by Wilson on the number of clusters, never zero width. By
 * simulation (p .5 to .97, intraclass correlation 0 to .7, 12 to 100 clusters, SWE-bench's sizes among them)
 * it covers 93 % and more for 95 %. Misleads when the clusters are not independent of each other, or when the
 * samples were picked by what is measured.
 */
export function meanEstimate(options: {
  readonly values: Float64Array;
  readonly clusters?: Int32Array;
  readonly level: number;
  readonly covers: Covers;
  readonly weights?: Interval["weights"];
}): Estimate {
  const { values, level, weights = "sample" } = options;
  const naive = isBinary(values) && values.length > 0 ? wilsonOf(values, level) : undefined;
  return oneSampleEstimate({ ...options, weights, kind: "score", ...(naive === undefined ? {} : { naive }) });
}

/** Every sample is plainly right or plainly wrong. */
export function isBinary(values: Float64Array): boolean {
  return values.every((value) => value === 0 || value === 1);
}

function wilsonOf(values: Float64Array, level: number) {
  const successes = values.reduce((sum, value) => sum + value, 0);
  return { ...wilsonInterval({ successes, n: values.length, level }), method: "Wilson" };
}
