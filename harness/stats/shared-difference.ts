import { agreementInterval } from "./agreement-interval.ts";
import { type ClusteredSide, clusteredSide, effectiveClusters } from "./clustered-side.ts";
import { internClusters } from "./clusters.ts";
import { type Covers, type Estimate, estimate, undetermined } from "./estimate.ts";
import { type ClusterDifferences, widenWhereFewDiffer } from "./few-discordant.ts";
import { tooFew } from "./one-sample.ts";
import { tInterval, tName } from "./t-interval.ts";

/** One side: per-sample scores in [0, 1] with one cluster code each; a code means the same on both sides. */
export interface SharedSide {
  readonly values: Float64Array;
  readonly clusters: Int32Array;
  /** Above 0, one per sample: what it counts; absent where all count alike. */
  readonly sampleWeights?: Float64Array;
}

/**
 * Mean of the left samples minus mean of the right samples, in points of [-1, 1], when the sides share
 * clusters: one problem asked in several forms, with unequal numbers of samples. What a cluster adds to both
 * sides cancels. `n` is the smaller side.
 *
 * CR2 of the cell-means model y = left + right (Pustejovsky and Tipton 2018,
 * https://arxiv.org/abs/1601.01981) in closed form: with n and S the size and the residual sum of a cluster
 * on one side and N that side's size, each cluster gives the square of S/N (1 - n/N)^-½ on the left minus the
 * same on the right. Satterthwaite degrees of freedom from the traces of M = diag(d) - s sᵀ/N_left - t
 * tᵀ/N_right, in time linear in the clusters. Few clusters warn or leave it undetermined as in
 * `meanEstimate`; so does a cluster that is a whole side, which leaves nothing to tell its mean's error by.
 * Clusters that all show one difference, or all but a handful, get bounds by Wilson, as in
 * `pairedDifference`. Unlike there, clustering may narrow the interval: sharing problems is what this design
 * is for. With weights, sizes and sums are of weights, scaled to add up to Kish's effective number of samples.
 */
export function sharedDifference(options: {
  readonly left: SharedSide;
  readonly right: SharedSide;
  readonly level: number;
  readonly covers: Covers;
  /** How far the difference can lie from zero: 2 where the values are differences themselves. */
  readonly reach?: number;
}): Estimate {
  const { left, right, level, covers, reach = 1 } = options;
  const range = [-reach, reach] as const;
  const n = Math.min(left.values.length, right.values.length);
  if (n === 0) return undetermined("no samples on one side", 0);
  const contrast = sharedContrast({ left, right });
  if (contrast.kind === "undetermined") return undetermined(contrast.reason, n);
  const { value, variance, degrees, clusters } = contrast;
  const freedom = { degrees, independent: false, clusters };
  if (degrees < 2) return undetermined(tooFew(freedom), n);
  const warning = degrees < 4 ? { warning: "few clusters" } : {};
  const isWeighted = left.sampleWeights !== undefined || right.sampleWeights !== undefined;
  const shared = { level, covers, weights: isWeighted ? "traffic" : "sample", ...warning } as const;
  if (variance <= 1e-24) {
    const bounds = agreementInterval({ value, units: clusters, level, range });
    return estimate(
      value,
      { ...bounds, ...shared, method: `Wilson bound on ${clusters} clusters that agree` },
      n,
    );
  }
  const own = tInterval({ value, variance, degrees, level, range });
  const bounds = widenWhereFewDiffer({
    value,
    bounds: { ...own, method: `CR2 over shared clusters, ${tName(degrees)}` },
    clusters: contrast.differences,
    units: contrast.effectiveClusters,
    unitName: "effective clusters",
    level,
    reach,
  });
  return estimate(value, { ...bounds, ...shared }, n);
}

/** A difference of two means with what its interval needs. */
export type SharedContrast =
  | {
      readonly kind: "contrast";
      readonly value: number;
      /** CR2. */
      readonly variance: number;
      /** Satterthwaite. */
      readonly degrees: number;
      /** On either side. */
      readonly clusters: number;
      /** How many clusters of equal size would weigh alike, on the side that has fewer. */
      readonly effectiveClusters: number;
      readonly differences: ClusterDifferences;
    }
  | { readonly kind: "undetermined"; readonly reason: string };

/** The figures behind `sharedDifference`, for values on any scale. Both sides have samples. */
export function sharedContrast({
  left,
  right,
}: {
  readonly left: SharedSide;
  readonly right: SharedSide;
}): SharedContrast {
  const codes = new Int32Array(left.clusters.length + right.clusters.length);
  codes.set(left.clusters);
  codes.set(right.clusters, left.clusters.length);
  const { row, count } = internClusters(codes);
  const one = clusteredSide(left, row.subarray(0, left.values.length), count);
  const two = clusteredSide(right, row.subarray(left.values.length), count);
  for (const [name, cell] of [
    ["left", one],
    ["right", two],
  ] as const) {
    if (cell.whole)
      return {
        kind: "undetermined",
        reason: `one cluster holds the whole ${name} side; the interval needs several`,
      };
  }
  return {
    kind: "contrast",
    value: one.mean - two.mean,
    clusters: count,
    effectiveClusters: Math.min(effectiveClusters(one), effectiveClusters(two)),
    differences: differencesOf(one, two),
    ...spreadOf(one, two),
  };
}

/** A cluster on one side only moves the difference by what it takes from that side's mean. */
function differencesOf(left: ClusteredSide, right: ClusteredSide): ClusterDifferences {
  const kind = Int32Array.from(left.size, (size, cluster) => {
    if (size === 0) return 2;
    return right.size[cluster] === 0 ? 1 : 0;
  });
  const meanAt = ({ mean, size, sum }: ClusteredSide, cluster: number) => {
    const count = size[cluster] ?? 0;
    return count === 0 ? 0 : mean + (sum[cluster] ?? 0) / count;
  };
  return {
    kind,
    isClustered: left.isClustered || right.isClustered,
    share: Float64Array.from(kind, (which, cluster) => {
      const [ours, theirs] = [(left.size[cluster] ?? 0) / left.n, (right.size[cluster] ?? 0) / right.n];
      return which === 0 ? (ours + theirs) / 2 : ours + theirs;
    }),
    difference: Float64Array.from(kind, (_, cluster) => meanAt(left, cluster) - meanAt(right, cluster)),
  };
}

function spreadOf(
  left: ClusteredSide,
  right: ClusteredSide,
): { readonly variance: number; readonly degrees: number } {
  let [variance, d, dd, ss, tt, st, dss, dtt] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let cluster = 0; cluster < left.size.length; cluster += 1) {
    const [leftSize, rightSize] = [left.size[cluster] ?? 0, right.size[cluster] ?? 0];
    const leftScale = 1 / (left.n * Math.sqrt(1 - leftSize / left.n));
    const rightScale = 1 / (right.n * Math.sqrt(1 - rightSize / right.n));
    variance += (leftScale * (left.sum[cluster] ?? 0) - rightScale * (right.sum[cluster] ?? 0)) ** 2;
    const [s, t] = [leftScale * leftSize, rightScale * rightSize];
    const diagonal = leftScale * s + rightScale * t;
    d += diagonal;
    dd += diagonal * diagonal;
    ss += s * s;
    tt += t * t;
    st += s * t;
    dss += diagonal * s * s;
    dtt += diagonal * t * t;
  }
  const trace = d - ss / left.n - tt / right.n;
  const traceOfSquare =
    dd +
    (ss / left.n) ** 2 +
    (tt / right.n) ** 2 -
    2 * (dss / left.n + dtt / right.n) +
    (2 * st * st) / (left.n * right.n);
  return { variance, degrees: (trace * trace) / traceOfSquare };
}
