import { hasRepeats } from "../stats/clusters.ts";
import { type Estimate, undetermined } from "../stats/estimate.ts";
import { passEstimate, type TrialCount } from "../stats/pass-at-k.ts";
import { flipRate, type VarianceComponents, varianceComponents } from "../stats/variance-components.ts";
import type { Panel, PanelColumn } from "./panel.ts";
import { coversOf } from "./sample-side.ts";

/** What a model's answers to one sample, asked again and again, say. Samples count alike, whatever their traffic. */
export interface RepeatFindings {
  /** Most epochs of a sample. */
  readonly epochs: number;
  /** The k of `any` and `all`: as many as every sample was answered. */
  readonly asked: number;
  /** pass@k: that one of k answers at least is right. */
  readonly any: Estimate;
  /** pass^k: that all of k answers are right, what a user meets who asks k times. */
  readonly all: Estimate;
  /** That two answers to one sample differ in being right. */
  readonly flips: Estimate;
  /** Of one answer's score: over the answers to one sample, and over samples. */
  readonly variance: VarianceComponents;
}

const graded = "scores are graded, and only what is right or wrong can flip or pass";

/** Nothing where no sample was answered twice. */
export function repeatFindings(panel: Panel, column: PanelColumn, level: number): RepeatFindings | undefined {
  const most = column.epochs.reduce((largest, count) => Math.max(largest, count), 0);
  if (most < 2) return undefined;
  const rows = [...column.epochs.keys()].filter((row) => (column.epochs[row] ?? 0) > 0);
  const epochs = Uint32Array.from(rows, (row) => column.epochs[row] ?? 0);
  const means = Float64Array.from(rows, (row) => column.mean[row] ?? Number.NaN);
  const variances = Float64Array.from(rows, (row) => column.variance?.[row] ?? Number.NaN);
  const codes = Int32Array.from(rows, (row) => panel.cluster[row] ?? -1);
  const shared = { ...(hasRepeats(codes) ? { clusters: codes } : {}), level, covers: coversOf(panel) };
  const counts = rightCounts({ epochs, means, variances });
  // One answer alone passes no repeat: asked twice at least, and who was not makes it undetermined.
  const asked = Math.max(
    2,
    epochs.reduce((least, count) => Math.min(least, count), most),
  );
  const pass = (kind: "any" | "all") =>
    counts === undefined
      ? undetermined(graded, rows.length)
      : passEstimate({ counts, k: asked, kind, ...shared });
  return {
    epochs: most,
    asked,
    any: pass("any"),
    all: pass("all"),
    flips:
      counts === undefined ? undetermined(graded, rows.length) : flipRate({ variances, epochs, ...shared }),
    variance: varianceComponents({ means, variances, epochs }),
  };
}

/** How many answers to each sample were right; undefined where some were so in part: the record has their mean and variance alone. */
function rightCounts(columns: {
  readonly epochs: Uint32Array;
  readonly means: Float64Array;
  readonly variances: Float64Array;
}): readonly TrialCount[] | undefined {
  const counts: TrialCount[] = [];
  for (const [row, trials] of columns.epochs.entries()) {
    const mean = columns.means[row] ?? Number.NaN;
    const successes = Math.round(mean * trials);
    const ofBinary = trials < 2 ? Number.NaN : (mean * (1 - mean) * trials) / (trials - 1);
    const isWhole = Math.abs(mean * trials - successes) < tolerance;
    const isSpread = trials < 2 || Math.abs((columns.variances[row] ?? Number.NaN) - ofBinary) < tolerance;
    if (!isWhole || !isSpread) return undefined;
    counts.push({ trials, successes });
  }
  return counts;
}

/** Of sums in floating point. */
const tolerance = 1e-6;
