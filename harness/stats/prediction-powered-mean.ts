import { clusterRobustMean } from "./cluster-robust-mean.ts";
import { type Covers, type Estimate, estimate, undetermined } from "./estimate.ts";
import { meanEstimate } from "./mean-estimate.ts";
import { sharedContrast } from "./shared-difference.ts";
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
  const spread = spreadOf({ judged, lack, labelled, unlabelled });
  if (spread.kind === "undetermined") return undetermined(spread.reason, all);
  const { value, degrees } = spread;
  if (degrees < 2)
    return undetermined(
      `too few clusters: ${degrees.toFixed(1)} degrees of freedom, an interval needs 2`,
      all,
    );
  const variance = spread.variance + unseenErrors(labelled);
  const bounds = tInterval({ value: cut(value), variance, degrees, level, range: [0, 1] });
  const method = `prediction-powered, ${n} of ${all} labelled, ${spread.name}${tName(degrees)}`;
  const warning = degrees < 4 ? { warning: "few labelled samples" } : {};
  return estimate(cut(value), { ...bounds, level, method, covers, weights: "sample", ...warning }, all);
}

type Spread =
  | {
      readonly kind: "spread";
      readonly value: number;
      readonly variance: number;
      readonly degrees: number;
      readonly name: string;
    }
  | { readonly kind: "undetermined"; readonly reason: string };

function spreadOf(options: {
  readonly judged: Float64Array;
  readonly lack: Float64Array;
  readonly labelled: LabelledSide;
  readonly unlabelled: UnlabelledSide;
}): Spread {
  const { judged, lack, labelled, unlabelled } = options;
  const [one, two] = [clusterRobustMean({ values: judged }), clusterRobustMean({ values: lack })];
  const value = one.mean - two.mean;
  const variance = one.variance + two.variance;
  const degrees =
    variance === 0
      ? Math.min(one.degrees, two.degrees)
      : variance ** 2 / (one.variance ** 2 / one.degrees + two.variance ** 2 / two.degrees);
  const plain = { kind: "spread", value, variance, degrees, name: "" } as const;
  if (labelled.clusters === undefined || unlabelled.clusters === undefined) return plain;
  const contrast = sharedContrast({
    left: { values: judged, clusters: unlabelled.clusters },
    right: { values: lack, clusters: labelled.clusters },
  });
  if (contrast.kind === "undetermined") return contrast;
  if (contrast.variance <= variance && contrast.degrees >= 2) return plain;
  return { ...contrast, kind: "spread", name: "CR2, " };
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
