import { type ClusterRobustMean, clusterRobustMean } from "./cluster-robust-mean.ts";
import { type Covers, type Estimate, type Interval, undetermined } from "./estimate.ts";
import { fewDiffer } from "./few-discordant.ts";
import { differenceOfEstimates } from "./mover-interval.ts";
import { clusterDifferences, estimateFromSummary } from "./one-sample.ts";
import { sharedDifference } from "./shared-difference.ts";
import type { DifferenceSide } from "./unpaired-difference.ts";
import { weightedMeanSummary } from "./weighted-mean.ts";
import { welchEstimate } from "./welch-estimate.ts";

/**
 * How much larger the gap of one model is than the gap of another, in points of [-2, 2]: the mean over benchmark samples of (first
 * model's score − second model's), minus the same over counterpart samples. `left` and `right` hold these
 * per-sample differences for the samples that both models have a score on, so that what makes a sample hard for both cancels;
 * four variances added up would count it twice (Miller 2024, https://arxiv.org/abs/2411.00640, section 4). `n` is the smaller
 * side.
 *
 * Suites that share clusters (`areShared`: a code then means the same on both sides): CR2 over the shared clusters, as in
 * `sharedDifference`. Else CR2 variances of the two means added, on Welch-Satterthwaite degrees of freedom; where nearly all
 * samples of a side show one difference, its variance is not believed, and the sides' own intervals (as in
 * `pairedDifference`) are combined by MOVER (Zou and Donner 2008, https://doi.org/10.1002/sim.3095). In points: models of
 * unlike strength lose unlike amounts by the suites' difficulty alone.
 */
export function gapOfGaps(options: {
  readonly left: DifferenceSide;
  readonly right: DifferenceSide;
  readonly areShared: boolean;
  readonly level: number;
  readonly covers: Covers;
}): Estimate {
  const { left, right, areShared, level, covers } = options;
  const n = Math.min(left.values.length, right.values.length);
  if (n === 0) return undetermined("the two models share no samples on one side", 0);
  if (areShared && left.clusters !== undefined && right.clusters !== undefined)
    return sharedDifference({
      left: { ...left, clusters: left.clusters },
      right: { ...right, clusters: right.clusters },
      level,
      covers,
      reach: 2,
    });
  const isWeighted = left.sampleWeights !== undefined || right.sampleWeights !== undefined;
  const weights = isWeighted ? "traffic" : "sample";
  const shared = { level, covers, weights } as const;
  if ([left, right].some((side) => fewDiffer(clusterDifferences(side))))
    return differenceOfEstimates({
      left: ownEstimate(left, shared),
      right: ownEstimate(right, shared),
      n,
      weights,
    });
  return welchEstimate({ left: summaryOf(left), right: summaryOf(right), n, range: [-2, 2], ...shared });
}

function ownEstimate(
  side: DifferenceSide,
  shared: { readonly level: number; readonly covers: Covers; readonly weights: Interval["weights"] },
): Estimate {
  const { values, clusters } = side;
  return estimateFromSummary({
    values,
    ...(clusters === undefined ? {} : { clusters }),
    summary: summaryOf(side),
    name: "CR2",
    kind: "difference",
    ...shared,
  });
}

function summaryOf({ sampleWeights, ...side }: DifferenceSide): ClusterRobustMean {
  return sampleWeights === undefined
    ? clusterRobustMean(side)
    : weightedMeanSummary({ ...side, sampleWeights });
}
