import type { SampleColumns } from "../core/run.ts";
import { cohenKappa } from "../stats/cohen-kappa.ts";
import { concordanceCorrelation } from "../stats/concordance-correlation.ts";
import type { Covers, Estimate } from "../stats/estimate.ts";
import { isBinary, meanEstimate } from "../stats/mean-estimate.ts";
import { pairedDifference } from "../stats/paired-difference.ts";
import { predictionPoweredMean } from "../stats/prediction-powered-mean.ts";
import type { Panel } from "./panel.ts";
import { coversOf } from "./sample-side.ts";

/** A judge held against people on the outputs that both scored; all in score units. */
export type Calibration =
  | { readonly kind: "uncalibrated"; readonly reason: string }
  | {
      readonly kind: "calibrated";
      /** Samples whose output people scored. */
      readonly labelled: number;
      /** Those of them on which the judge gave no verdict. */
      readonly withoutVerdict: number;
      /** How often they say the same, and beyond chance; or, where there are grades, how near each other they are. */
      readonly agreement:
        | { readonly scale: "binary"; readonly same: Estimate; readonly kappa: Estimate }
        | { readonly scale: "graded"; readonly concordance: Estimate };
      /** Mean of judge minus people; positive: the judge is lenient. */
      readonly bias: Estimate;
      /**
       * What people would have given all that was answered: see `predictionPoweredMean`. An output without a verdict
       * counts as the judge's mean, and what people gave such outputs corrects that too.
       */
      readonly corrected: Estimate;
      /** People's mean over what they scored, without the judge. */
      readonly labelsAlone: Estimate;
    };

/** Beside the judge's score of one run: what people say of the same outputs. */
export function calibrate(samples: SampleColumns, panel: Panel, level: number): Calibration {
  const rows = toRows(samples, panel);
  const labelled = rows.filter((row) => row.human !== undefined);
  if (labelled.length === 0)
    return { kind: "uncalibrated", reason: "no output of this run was scored by a person too" };
  const isClustered = new Set(rows.map(({ unit }) => unit)).size < rows.length;
  const sideOf = (chosen: readonly Row[]) => ({
    human: Float64Array.from(chosen, ({ human }) => human ?? Number.NaN),
    judged: Float64Array.from(chosen, ({ judged }) => judged),
    ...(isClustered ? { clusters: Int32Array.from(chosen, ({ unit }) => unit) } : {}),
  });
  const shared = { level, covers: coversOf(panel) };
  const byBoth = sideOf(labelled.filter(({ hasVerdict }) => hasVerdict));
  const { human, judged: _judged, ...units } = sideOf(labelled);
  return {
    kind: "calibrated",
    labelled: labelled.length,
    withoutVerdict: labelled.length - byBoth.human.length,
    agreement: agreementOf(byBoth, shared),
    bias: biasOf(byBoth, shared),
    corrected: predictionPoweredMean({
      labelled: sideOf(labelled),
      unlabelled: sideOf(rows.filter((row) => row.human === undefined)),
      ...shared,
    }),
    labelsAlone: meanEstimate({ values: human, ...units, ...shared }),
  };
}

interface Side {
  readonly human: Float64Array;
  readonly judged: Float64Array;
  readonly clusters?: Int32Array;
}

interface Shared {
  readonly level: number;
  readonly covers: Covers;
}

function biasOf({ human, judged, clusters }: Side, shared: Shared): Estimate {
  const differences = judged.map((value, row) => value - (human[row] ?? Number.NaN));
  return pairedDifference({ differences, ...(clusters === undefined ? {} : { clusters }), ...shared });
}

function agreementOf(
  { human, judged, clusters }: Side,
  shared: Shared,
): Extract<Calibration, { kind: "calibrated" }>["agreement"] {
  const raters = { left: judged, right: human, ...(clusters === undefined ? {} : { clusters }), ...shared };
  if (!isBinary(human) || !isBinary(judged))
    return { scale: "graded", concordance: concordanceCorrelation(raters) };
  const same = judged.map((value, row) => (value === human[row] ? 1 : 0));
  return {
    scale: "binary",
    same: meanEstimate({ values: same, ...(clusters === undefined ? {} : { clusters }), ...shared }),
    kappa: cohenKappa(raters),
  };
}

/** A sample that was answered. */
interface Row {
  readonly unit: number;
  /** Absent where no person scored it. */
  readonly human?: number;
  /** The judge's score, or its mean over all where it gave none. */
  readonly judged: number;
  readonly hasVerdict: boolean;
}

function toRows(samples: SampleColumns, panel: Panel): readonly Row[] {
  const { labelled } = samples;
  if (labelled === undefined) return [];
  const rowOf = new Map(panel.ids.map((id, row) => [id, row]));
  const means = samples.mean.filter((mean) => !Number.isNaN(mean));
  // where it never gave a verdict any number will do: it is taken out again
  const fill = means.length === 0 ? 0 : means.reduce((sum, mean) => sum + mean, 0) / means.length;
  return samples.id.flatMap((id, index): readonly Row[] => {
    const isLabelled = (labelled.epochs[index] ?? 0) > 0;
    const verdict = (isLabelled ? labelled.judged : samples.mean)[index] ?? Number.NaN;
    const hasVerdict = !Number.isNaN(verdict);
    if (!isLabelled && !hasVerdict && labelled.unjudgedEpochs[index] === 0) return [];
    const unit = panel.cluster[rowOf.get(id) ?? -1] ?? -1;
    const human = isLabelled ? { human: labelled.human[index] ?? Number.NaN } : {};
    return [{ unit, ...human, judged: hasVerdict ? verdict : fill, hasVerdict }];
  });
}
