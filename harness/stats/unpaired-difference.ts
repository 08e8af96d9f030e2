import { type ClusterRobustMean, clusterRobustMean, isSparse } from "./cluster-robust-mean.ts";
import { type Covers, type Estimate, estimate, undetermined } from "./estimate.ts";
import { isBinary, meanEstimate } from "./mean-estimate.ts";
import { differenceOfEstimates, type MoverSide, moverInterval } from "./mover-interval.ts";
import { weightedMeanEstimate, weightedMeanSummary } from "./weighted-mean.ts";
import { welchEstimate } from "./welch-estimate.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** One side: per-sample scores in [0, 1], and one cluster code per sample where samples share clusters. */
export interface DifferenceSide {
  readonly values: Float64Array;
  readonly clusters?: Int32Array;
  /** Above 0, one per sample: what it counts; absent where all count alike. */
  readonly sampleWeights?: Float64Array;
}

/**
 * Mean of the left samples minus mean of the right samples, in points of [-1, 1], when no sample and no
 * cluster is on both sides. `n` is the smaller side.
 *
 * CR2 variances of the two means added, on the Welch-Satterthwaite degrees of freedom (v₁+v₂)² / (v₁²/d₁ +
 * v₂²/d₂); see `meanEstimate` for few clusters and for the wider of two intervals. Small independent binary
 * samples, with fewer than 10 right or fewer than 10 wrong on either side, get Newcombe's hybrid score
 * interval (Newcombe 1998,
 * https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I). When less than one
 * cluster's worth of samples on a side are wrong (or right), or none, its variance is not believed: the two
 * sides' own intervals are combined in the same way (MOVER, Zou and Donner 2008,
 * https://doi.org/10.1002/sim.3095). A weighted side has the variance and degrees of freedom of
 * `weightedMeanEstimate`. Misleads when the sides share clusters: `sharedDifference`.
 */
export function unpairedDifference(options: {
  readonly left: DifferenceSide;
  readonly right: DifferenceSide;
  readonly level: number;
  readonly covers: Covers;
}): Estimate {
  const { left, right, level, covers } = options;
  const n = Math.min(left.values.length, right.values.length);
  if (n === 0) return undetermined("no samples on one side", 0);
  const [one, two] = [summaryOf(left), summaryOf(right)];
  const isWeighted = left.sampleWeights !== undefined || right.sampleWeights !== undefined;
  const weights = isWeighted ? "traffic" : "sample";
  const isPlain =
    !isWeighted && one.independent && two.independent && isBinary(left.values) && isBinary(right.values);
  if (isPlain && (hasSmallCell(one) || hasSmallCell(two))) {
    const bounds = moverInterval({ left: wilsonSide(one, level), right: wilsonSide(two, level) });
    return estimate(
      one.mean - two.mean,
      { ...bounds, level, method: "Newcombe hybrid score", covers, weights: "sample" },
      n,
    );
  }
  if ([one, two].some((side) => side.agree || isSparse(side))) {
    const own = ({ sampleWeights, ...side }: DifferenceSide) =>
      sampleWeights === undefined
        ? meanEstimate({ ...side, level, covers })
        : weightedMeanEstimate({ ...side, sampleWeights, level, covers, weights });
    return differenceOfEstimates({ left: own(left), right: own(right), n, weights });
  }
  return welchEstimate({ left: one, right: two, level, covers, n, range: [-1, 1], weights });
}

function summaryOf({ sampleWeights, ...side }: DifferenceSide): ClusterRobustMean {
  return sampleWeights === undefined
    ? clusterRobustMean(side)
    : weightedMeanSummary({ ...side, sampleWeights });
}

function hasSmallCell({ mean, n }: ClusterRobustMean): boolean {
  return Math.min(mean, 1 - mean) * n < 9.5;
}

function wilsonSide({ mean, n }: ClusterRobustMean, level: number): MoverSide {
  return { value: mean, ...wilsonInterval({ successes: Math.round(mean * n), n, level }) };
}
