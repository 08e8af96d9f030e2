import { agreementInterval } from "./agreement-interval.ts";
import { type ClusterRobustMean, clusterRobustMean, isSparse } from "./cluster-robust-mean.ts";
import { clusterSums, internClusters } from "./clusters.ts";
import { type Covers, type Estimate, estimate, type Interval, undetermined } from "./estimate.ts";
import { type ClusterDifferences, widenWhereFewDiffer } from "./few-discordant.ts";
import { logitInterval, tInterval, tName } from "./t-interval.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** Bounds and the name of how they were found. */
export interface NamedBounds {
  readonly low: number;
  readonly high: number;
  readonly method: string;
}

/** Scores lie in [0, 1] and get intervals on the scale of log odds; differences in [-1, 1] get plain ones. */
export type ValueKind = "score" | "difference";

/**
 * The interval shared by means and paired differences: CR2 with Satterthwaite degrees of freedom, the naive
 * interval where that is wider, agreement bounds where nothing varies, undetermined below two degrees of
 * freedom.
 */
export function oneSampleEstimate(options: {
  readonly values: Float64Array;
  readonly clusters?: Int32Array;
  readonly level: number;
  readonly covers: Covers;
  readonly weights: Interval["weights"];
  readonly kind: ValueKind;
  /** Wilson's, for binary samples: the headline when they are independent. */
  readonly naive?: NamedBounds;
}): Estimate {
  const { values, clusters } = options;
  if (values.length === 0) return undetermined("no samples", 0);
  const summary = clusterRobustMean({ values, ...(clusters === undefined ? {} : { clusters }) });
  return estimateFromSummary({ ...options, summary, name: "CR2" });
}

/**
 * The same from a mean and variance found otherwise: weighted, or clustered in two ways. `name` heads the
 * method.
 */
export function estimateFromSummary(options: {
  readonly values: Float64Array;
  readonly clusters?: Int32Array;
  readonly summary: ClusterRobustMean;
  readonly name: string;
  readonly level: number;
  readonly covers: Covers;
  readonly weights: Interval["weights"];
  readonly kind: ValueKind;
  readonly naive?: NamedBounds;
}): Estimate {
  const { summary, level, covers, weights, naive } = options;
  const { n, mean, degrees, independent } = summary;
  if (independent && naive !== undefined) return estimate(mean, { ...naive, level, covers, weights }, n);
  if (degrees < 2) return undetermined(tooFew(summary), n);
  const few = degrees < 4 ? { warning: independent ? "few samples" : "few clusters" } : {};
  return estimate(mean, { ...boundsOf(options), level, covers, weights, ...few }, n);
}

function boundsOf(options: {
  readonly values: Float64Array;
  readonly clusters?: Int32Array;
  readonly summary: ClusterRobustMean;
  readonly name: string;
  readonly level: number;
  readonly kind: ValueKind;
  readonly naive?: NamedBounds;
}): NamedBounds {
  const { summary, name, level, kind, naive } = options;
  const { n, mean, clusters, independent, agree, variance, degrees, naiveVariance } = summary;
  if (agree) {
    const range = kind === "score" ? ([0, 1] as const) : ([-1, 1] as const);
    const method = `Wilson bound on ${clusters} ${independent ? "samples" : "clusters"} that agree`;
    return { ...agreementInterval({ value: mean, units: clusters, level, range }), method };
  }
  const around = kind === "score" ? aroundScore : aroundDifference;
  if (independent) {
    const own = around(summary, { variance, degrees, level, prefix: "" });
    return kind === "score" ? own : widened(options, own);
  }
  const robust = around(summary, { variance, degrees, level, prefix: `${name}, ` });
  const plain = naive ?? around(summary, { variance: naiveVariance, degrees: n - 1, level, prefix: "" });
  const narrows = plain.high - plain.low > robust.high - robust.low;
  const wider = narrows
    ? { ...plain, method: `${plain.method} over samples, wider than ${robust.method}` }
    : robust;
  return kind === "score" ? wider : widened(options, wider);
}

interface Spread {
  readonly variance: number;
  readonly degrees: number;
  readonly level: number;
  readonly prefix: string;
}

function aroundDifference({ mean }: ClusterRobustMean, { prefix, ...spread }: Spread): NamedBounds {
  const bounds = tInterval({ value: mean, ...spread, range: [-1, 1] });
  return { ...bounds, method: `${prefix}${tName(spread.degrees)}` };
}

function aroundScore(summary: ClusterRobustMean, { prefix, ...spread }: Spread): NamedBounds {
  const { mean, effectiveClusters: n } = summary;
  const own = logitInterval({ value: mean, ...spread });
  const method = `${prefix}${tName(spread.degrees)} on log odds`;
  if (!isSparse(summary)) return { ...own, method };
  const wilson = wilsonInterval({ successes: mean * n, n, level: spread.level });
  const units = summary.independent ? "samples" : "effective clusters";
  return {
    low: Math.min(own.low, wilson.low),
    high: Math.max(own.high, wilson.high),
    method: `${method}, widened to Wilson on ${n.toFixed(0)} ${units}`,
  };
}

/** Differences need the same widening where few clusters differ from the others. */
function widened(
  options: {
    readonly values: Float64Array;
    readonly clusters?: Int32Array;
    readonly summary: ClusterRobustMean;
    readonly level: number;
  },
  bounds: NamedBounds,
): NamedBounds {
  const { summary, level } = options;
  return widenWhereFewDiffer({
    value: summary.mean,
    bounds,
    clusters: clusterDifferences(options),
    units: summary.effectiveClusters,
    unitName: summary.independent ? "pairs" : "effective clusters",
    level,
  });
}

/** What each cluster shows of a mean of differences; each sample, where none are given. */
export function clusterDifferences({
  values,
  clusters,
}: {
  readonly values: Float64Array;
  readonly clusters?: Int32Array;
}): ClusterDifferences {
  if (clusters === undefined)
    return { share: values.map(() => 1 / values.length), difference: values, isClustered: false };
  const { size, sum } = clusterSums({ values, center: 0, ...internClusters(clusters) });
  return {
    isClustered: size.length < values.length,
    share: size.map((each) => each / values.length),
    difference: sum.map((total, cluster) => total / (size[cluster] ?? 0)),
  };
}

/** Why an interval on less than two degrees of freedom is not given. */
export function tooFew(summary: {
  readonly degrees: number;
  readonly independent: boolean;
  readonly clusters: number;
}): string {
  const { degrees, independent, clusters } = summary;
  const units = `${clusters} ${independent ? "sample" : "cluster"}${clusters === 1 ? "" : "s"}`;
  if (independent)
    return `an interval needs at least three samples that are not right or wrong, got ${units}`;
  return `too few clusters: ${units} are ${degrees.toFixed(1)} degrees of freedom, an interval needs 2`;
}
