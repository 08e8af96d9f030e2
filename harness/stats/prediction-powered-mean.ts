import { type ClusterRobustMean, clusterRobustMean } from "./cluster-robust-mean.ts";
import { type Covers, type Estimate, estimate, undetermined } from "./estimate.ts";
import { meanEstimate } from "./mean-estimate.ts";
import { type SharedContrast, sharedContrast } from "./shared-difference.ts";
import { tInterval, tName } from "./t-interval.ts";

/** Samples that a person scored too: both scores in [0, 1], one value per sample. */
export interface LabelledSide {
  readonly human: Float64Array;
  readonly judged: Float64Array;
  readonly clusters?: Int32Array;
}

/** Samples that the judge alone scored. */
export interface UnlabelledSide {
  readonly judged: Float64Array;
  readonly clusters?: Int32Array;
}

/** Below so many labelled samples on which judge and person differ, unseen errors are allowed for. */
const fewErrors = 10;

/**
 * The mean that people would have given all samples, from a judge's scores of all and people's of some: prediction-powered
 * inference (Angelopoulos et al. 2023, https://doi.org/10.1126/science.adi6000, https://arxiv.org/abs/2301.09633). With N
 * samples judged alone, n labelled ones and w = N / (N + n) the value is w mean(judged alone) + mean(human - w judged),
 * which is the judge's mean over all samples plus the mean of human - judged over the labelled ones: the judge's bias
 * is taken out. Its variance is w² var(judged alone)/N + var(human - w judged)/n; w is the tuning of Angelopoulos, Duchi and
 * Zrnic 2023 (https://arxiv.org/abs/2311.01453) for a judge as good as a person, fixed beforehand so that the value has no
 * bias at any n. Welch's t interval, or CR2 over clusters that may lie on both sides where that is wider; value and
 * bounds cut to [0, 1]. Where fewer than 10 labelled samples differ, half a sample that errs fully each way is added to
 * the variance (after Agresti and Min 2005, https://doi.org/10.1002/sim.1781): a judge that was right on 20 samples is not
 * right on all. With at most one sample judged alone it is people's mean.
 *
 * Assumes that the labelled samples are a random part of all. Misleads when people labelled the hard ones, or outputs of
 * another model. `n` counts all samples. Undetermined below three labelled ones.
 */
export function predictionPoweredMean(options: {
  readonly labelled: LabelledSide;
  readonly unlabelled: UnlabelledSide;
  readonly level: number;
  readonly covers: Covers;
}): Estimate {
  const { labelled, unlabelled, level, covers } = options;
  const [n, alone] = [labelled.human.length, unlabelled.judged.length];
  const all = n + alone;
  if (labelled.judged.length !== n)
    throw new RangeError(`a labelled sample has both scores, got ${n} and ${labelled.judged.length}`);
  if (n < 3) return undetermined(`a correction needs at least three labelled samples, got ${n}`, all);
  if (alone < 2) {
    const { human: values, clusters } = labelled;
    return meanEstimate({ values, ...(clusters === undefined ? {} : { clusters }), level, covers });
  }
  const weight = alone / all;
  const judged = unlabelled.judged.map((value) => weight * value);
  const lack = labelled.human.map((value, row) => weight * (labelled.judged[row] ?? Number.NaN) - value);
  const plain = welch(judged, lack);
  const clustered = overClusters({ judged, lack, labelled, unlabelled });
  if (clustered?.kind === "undetermined") return undetermined(clustered.reason, all);
  const boundsOf = ({ value, variance, degrees }: Spread) =>
    tInterval({
      value: cut(value),
      variance: variance + unseenErrors(labelled),
      degrees,
      level,
      range: [0, 1],
    });
  const isWider = clustered !== undefined && widthOf(boundsOf(clustered)) > widthOf(boundsOf(plain));
  const { value, degrees } = isWider ? clustered : plain;
  const method = `prediction-powered, ${n} of ${all} labelled, ${isWider ? "CR2, " : ""}${tName(degrees)}`;
  const warning = degrees < 4 ? { warning: "few labelled samples" } : {};
  const bounds = boundsOf(isWider ? clustered : plain);
  return estimate(cut(value), { ...bounds, level, method, covers, weights: "sample", ...warning }, all);
}

interface Spread {
  readonly value: number;
  readonly variance: number;
  readonly degrees: number;
}

function welch(judged: Float64Array, lack: Float64Array): Spread {
  const [one, two] = [clusterRobustMean({ values: judged }), clusterRobustMean({ values: lack })];
  const variance = one.variance + two.variance;
  const part = (side: ClusterRobustMean) => (side.variance / variance) ** 2 / side.degrees;
  const degrees = variance === 0 ? Math.min(one.degrees, two.degrees) : 1 / (part(one) + part(two));
  return { value: one.mean - two.mean, variance, degrees };
}

/** `undefined` where samples stand alone. */
function overClusters(options: {
  readonly judged: Float64Array;
  readonly lack: Float64Array;
  readonly labelled: LabelledSide;
  readonly unlabelled: UnlabelledSide;
}): SharedContrast | undefined {
  const { judged, lack, labelled, unlabelled } = options;
  if (labelled.clusters === undefined || unlabelled.clusters === undefined) return undefined;
  const contrast = sharedContrast({
    left: { values: judged, clusters: unlabelled.clusters },
    right: { values: lack, clusters: labelled.clusters },
  });
  if (contrast.kind === "undetermined" || contrast.degrees >= 2) return contrast;
  const reason = `too few clusters: ${contrast.degrees.toFixed(1)} degrees of freedom, an interval needs 2`;
  return { kind: "undetermined", reason };
}

function widthOf({ low, high }: { readonly low: number; readonly high: number }): number {
  return high - low;
}

/** Variance of half a unit that errs by 1 and half a unit that errs by -1, beside those that were labelled. */
function unseenErrors({ human, judged, clusters }: LabelledSide): number {
  const errors = human.reduce((sum, value, row) => {
    return sum + (Math.abs(value - (judged[row] ?? Number.NaN)) > 1e-12 ? 1 : 0);
  }, 0);
  const units = clusters === undefined ? human.length : new Set(clusters).size;
  return errors < fewErrors ? 1 / (units + 2) ** 2 : 0;
}

function cut(value: number): number {
  return Math.min(1, Math.max(0, value));
}
