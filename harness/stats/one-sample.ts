import { agreementInterval } from "./agreement-interval.ts";
import { clusterRobustMean } from "./cluster-robust-mean.ts";
import { type Covers, type Estimate, estimate, type Interval, undetermined } from "./estimate.ts";
import { tInterval, tName } from "./t-interval.ts";

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** An interval for the mean if samples were independent, where a better one than t is known. */
export type NaiveInterval = Bounds & { readonly method: string };

/**
 * The interval shared by means and paired differences: CR2 with Satterthwaite degrees of freedom, the naive interval
 * where that is wider, agreement bounds where nothing varies, undetermined below two degrees of freedom.
 */
export function oneSampleEstimate(options: {
  readonly values: Float64Array;
  readonly clusters?: Int32Array;
  readonly level: number;
  readonly covers: Covers;
  readonly weights: Interval["weights"];
  readonly range: readonly [lowest: number, highest: number];
  /** Wilson's, for independent binary samples: then it is the headline. */
  readonly naive?: NaiveInterval;
}): Estimate {
  const { values, clusters, level, covers, weights, range, naive } = options;
  if (values.length === 0) return undetermined("no samples", 0);
  const summary = clusterRobustMean({ values, ...(clusters === undefined ? {} : { clusters }) });
  const { n, mean, degrees, independent, agree } = summary;
  const headline = (bounds: Bounds, method: string) =>
    estimate(mean, { ...bounds, level, method, covers, weights, ...warningOf(summary) }, n);
  if (independent && naive !== undefined) {
    const { low, high, method } = naive;
    return estimate(mean, { low, high, level, method, covers, weights }, n);
  }
  if (degrees < 2) return undetermined(tooFew(summary), n);
  if (agree) {
    const bounds = agreementInterval({ value: mean, units: summary.clusters, level, range });
    const units = independent ? "samples" : "clusters";
    return headline(bounds, `Wilson bound on ${summary.clusters} ${units} that agree`);
  }
  const robust = tInterval({ value: mean, variance: summary.variance, degrees, level, range });
  if (independent) return headline(robust, tName(degrees));
  const robustName = `CR2, ${tName(degrees)}`;
  const plain = naive ?? {
    ...tInterval({ value: mean, variance: summary.naiveVariance, degrees: n - 1, level, range }),
    method: tName(n - 1),
  };
  if (plain.high - plain.low <= robust.high - robust.low) return headline(robust, robustName);
  return headline(
    { low: plain.low, high: plain.high },
    `${plain.method} over samples, wider than ${robustName}`,
  );
}

interface Freedom {
  readonly degrees: number;
  readonly independent: boolean;
  readonly clusters: number;
}

function warningOf({ degrees, independent }: Freedom): { readonly warning?: string } {
  if (degrees >= 4) return {};
  return { warning: independent ? "few samples" : "few clusters" };
}

/** Why an interval on less than two degrees of freedom is not given. */
export function tooFew({ degrees, independent, clusters }: Freedom): string {
  const units = `${clusters} ${independent ? "sample" : "cluster"}${clusters === 1 ? "" : "s"}`;
  if (independent)
    return `an interval needs at least three samples that are not right or wrong, got ${units}`;
  return `too few clusters: ${units} are ${degrees.toFixed(1)} degrees of freedom, an interval needs 2`;
}
