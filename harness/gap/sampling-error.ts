import { clusterRobustMean } from "../stats/cluster-robust-mean.ts";
import { internClusters } from "../stats/clusters.ts";
import { weightedMeanSummary } from "../stats/weighted-mean.ts";
import type { MeasuredRun } from "./measured-run.ts";
import type { Panel } from "./panel.ts";
import { unitSide } from "./sample-side.ts";
import type { SharedUnits } from "./shared-units.ts";

/** A score and what is known of its sampling error. */
export interface SamplingError {
  readonly mean: number;
  readonly n: number;
  /** Of the mean. Never 0: a score of 1 has the error of half a unit more. */
  readonly variance: number;
  /** What it would be if samples were independent. */
  readonly naiveVariance: number;
  /** How many independent units of equal size would weigh alike. */
  readonly effectiveUnits: number;
  /** Satterthwaite's; infinite for a published mean, where nobody can tell. */
  readonly degrees: number;
  /** Absent for a published mean. */
  readonly units?: UnitErrors;
}

/**
 * What each independent unit adds to the error, scaled so that the squares add up to the CR2 variance. Errors in one space share
 * their units: products add up to covariances.
 */
export interface UnitErrors {
  readonly space: object;
  readonly values: Float64Array;
}

export interface NoSamplingError {
  readonly obstacle: string;
}

/** The units of a panel's rows, numbered from 0: what errors are added up over. */
export interface UnitAxis {
  readonly space: object;
  readonly unitOfRow: Int32Array;
  readonly count: number;
}

/** One axis per panel or pair of panels, so that errors of the same samples meet in one space. */
export function createAxes(): (
  benchmark: Panel,
  counterpart: Panel,
  units: SharedUnits | undefined,
) => readonly [UnitAxis, UnitAxis] {
  const alone = new Map<Panel, UnitAxis>();
  const shared = new Map<SharedUnits, readonly [UnitAxis, UnitAxis]>();
  const axisOf = (panel: Panel): UnitAxis => {
    const known = alone.get(panel);
    if (known !== undefined) return known;
    const { row, count } = internClusters(panel.cluster);
    const axis = { space: panel, unitOfRow: row, count };
    alone.set(panel, axis);
    return axis;
  };
  return (benchmark, counterpart, units) => {
    if (units === undefined) return [axisOf(benchmark), axisOf(counterpart)];
    const known = shared.get(units);
    if (known !== undefined) return known;
    const count = Math.max(-1, largestOf(units.left), largestOf(units.right)) + 1;
    const axes = [
      { space: units, unitOfRow: units.left, count },
      { space: units, unitOfRow: units.right, count },
    ] as const;
    shared.set(units, axes);
    return axes;
  };
}

function largestOf(codes: Int32Array): number {
  let largest = -1;
  for (const code of codes) if (code > largest) largest = code;
  return largest;
}

/** Product of two errors over the units they share. */
export function covarianceOf(left: SamplingError, right: SamplingError): number {
  const [ours, theirs] = [left.units, right.units];
  if (ours === undefined || theirs === undefined || ours.space !== theirs.space) return 0;
  let [first, second] = [0, 0];
  const { values } = ours;
  const other = theirs.values;
  const length = Math.min(values.length, other.length);
  for (let unit = 0; unit + 1 < length; unit += 2) {
    first += (values[unit] ?? 0) * (other[unit] ?? 0);
    second += (values[unit + 1] ?? 0) * (other[unit + 1] ?? 0);
  }
  if (length % 2 === 1) first += (values[length - 1] ?? 0) * (other[length - 1] ?? 0);
  return first + second;
}

/** The error of one side's score, or why nobody can know it. */
export function samplingError(run: MeasuredRun, axis: UnitAxis): SamplingError | NoSamplingError {
  const { suite, findings, mean } = run;
  if (suite.scale === "rank") return { obstacle: `scores of ${suite.id} only rank models` };
  if (findings.score.kind === "undetermined")
    return { obstacle: `${suite.id} has no score: ${findings.score.reason}` };
  if (mean === undefined) return publishedError(run);
  const { values, clusters, sampleWeights } = unitSide(run.panel, mean, axis.unitOfRow);
  const summary =
    sampleWeights === undefined
      ? clusterRobustMean({ values, clusters })
      : weightedMeanSummary({ values, sampleWeights, clusters });
  if (!Number.isFinite(summary.variance))
    return { obstacle: `one cluster holds all of ${suite.id}, which shows no sampling error` };
  const { n, clusters: count, naiveVariance, degrees } = summary;
  const least = leastVariance(summary.mean, sampleWeights === undefined ? count : summary.effectiveClusters);
  const shares = sharesOf(values.length, sampleWeights);
  return {
    mean: summary.mean,
    n,
    variance: Math.max(summary.variance, naiveVariance, least),
    naiveVariance: Math.max(naiveVariance, least),
    effectiveUnits: summary.effectiveClusters,
    degrees,
    units: {
      space: axis.space,
      values: unitErrors({ values, shares, clusters, mean: summary.mean, count: axis.count }),
    },
  };
}

function publishedError({ suite, findings: { score } }: MeasuredRun): SamplingError | NoSamplingError {
  if (score.kind === "undetermined" || score.n === undefined)
    return { obstacle: `${suite.id} was published without the number of samples` };
  if (suite.metric !== "accuracy")
    return { obstacle: `${suite.id} was published as ${suite.metric}, without the samples' scores` };
  const { value: mean, n } = score;
  const variance = Math.max((mean * (1 - mean)) / n, leastVariance(mean, n));
  return { mean, n, variance, naiveVariance: variance, effectiveUnits: n, degrees: Number.POSITIVE_INFINITY };
}

/** Where nearly all units agree they are taken to be half a unit from it. */
function leastVariance(mean: number, units: number): number {
  const edge = Math.min(0.5, 0.5 / units);
  const held = Math.min(1 - edge, Math.max(edge, mean));
  return held === mean ? 0 : (held * (1 - held)) / units;
}

/** What each sample is of the mean. */
function sharesOf(n: number, sampleWeights: Float64Array | undefined): Float64Array {
  if (sampleWeights === undefined) return new Float64Array(n).fill(1 / n);
  const total = sampleWeights.reduce((sum, weight) => sum + weight, 0);
  return sampleWeights.map((weight) => weight / total);
}

/** Residuals by unit, times their shares, over the root of what the unit leaves to the others. */
function unitErrors(options: {
  readonly values: Float64Array;
  readonly shares: Float64Array;
  readonly clusters: Int32Array;
  readonly mean: number;
  readonly count: number;
}): Float64Array {
  const { values, shares, clusters, mean, count } = options;
  const [sum, size] = [new Float64Array(count), new Float64Array(count)];
  for (const [row, unit] of clusters.entries()) {
    const share = shares[row] ?? 0;
    sum[unit] = (sum[unit] ?? 0) + share * ((values[row] ?? Number.NaN) - mean);
    size[unit] = (size[unit] ?? 0) + share;
  }
  return sum.map((residual, unit) => residual / Math.sqrt(1 - (size[unit] ?? 0)));
}
