import type { Covers, Estimate, Interval } from "./estimate.ts";
import { oneSampleEstimate } from "./one-sample.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/**
 * Mean of per-sample scores in [0, 1] (epochs already averaged), with its interval. Independent samples that are right
 * or wrong get Wilson's interval; all others CR2 with Satterthwaite degrees of freedom and a t interval cut to
 * [0, 1] (https://arxiv.org/abs/1601.01981; for evaluations, https://arxiv.org/abs/2411.00640). `clusters` holds one
 * integer code per sample; absent means that every sample stands on its own. `n` counts samples.
 *
 * Below 4 effective degrees of freedom the interval warns of few clusters, below 2 the estimate is undetermined.
 * Where clustering would narrow the interval, the one that ignores clusters is given and the method says so.
 * Samples that all agree have bounds by Wilson on the number of clusters, never zero width. Misleads when the
 * clusters are not independent of each other, or when the samples were picked by what is measured.
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
  return oneSampleEstimate({ ...options, weights, range: [0, 1], ...(naive === undefined ? {} : { naive }) });
}

/** Every sample is plainly right or plainly wrong. */
export function isBinary(values: Float64Array): boolean {
  return values.every((value) => value === 0 || value === 1);
}

function wilsonOf(values: Float64Array, level: number) {
  const successes = values.reduce((sum, value) => sum + value, 0);
  return { ...wilsonInterval({ successes, n: values.length, level }), method: "Wilson" };
}
