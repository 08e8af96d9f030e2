import type { RunRecord } from "../../core/run.ts";
import { type Estimate, pointEstimate, undetermined } from "../../stats/estimate.ts";
import { weightingOf } from "../sample-weights.ts";
import type { RunPoint } from "./run-points.ts";

type Side = "benchmark" | "counterpart";
type SampleRecord = Extract<RunRecord, { backing: "samples" }>;

/** Of the gap, from run to run on the same samples. */
export interface RunNoise {
  readonly estimate: Estimate;
  /** By point, absent where not known. */
  readonly variances?: Float64Array;
}

/**
 * How much a gap moves when nothing changes but the model's own variation. The samples are the same, so this is no binomial
 * variance: it is Σ w² σ² / (Σ w)² over the within-sample variances σ² of a run's sample means, from the epochs of each run where
 * there are several, else from successive runs as half the mean squared difference, which one change of level moves little. A side
 * with one run in all has no noise between points; where both have, nothing was repeated. What all samples of a run share is not in it: a server on a bad day is a change.
 */
export function runNoise(points: readonly RunPoint[]): RunNoise {
  if (!isRepeated(points)) return { estimate: undetermined("no run was repeated") };
  const sides = (["benchmark", "counterpart"] as const).map((side) => sideNoise(points, side));
  const [benchmark, counterpart] = sides;
  if (benchmark === undefined || counterpart === undefined) return { estimate: undetermined("no points") };
  for (const side of [benchmark, counterpart])
    if (typeof side === "string") return { estimate: undetermined(side) };
  const variances = Float64Array.from(points, (_, place) => at(benchmark, place) + at(counterpart, place));
  const mean = variances.reduce((sum, variance) => sum + variance, 0) / Math.max(1, points.length);
  return {
    estimate: pointEstimate(Math.sqrt(mean), "a standard deviation from within-sample variances"),
    variances,
  };
}

function isRepeated(points: readonly RunPoint[]): boolean {
  return points.some(
    ({ benchmark, counterpart }) =>
      benchmark.record !== points[0]?.benchmark.record ||
      counterpart.record !== points[0]?.counterpart.record,
  );
}

function at(variances: Float64Array | string, place: number): number {
  return typeof variances === "string" ? Number.NaN : (variances[place] ?? Number.NaN);
}

/** Variance of each point's score, or why there is none. */
function sideNoise(points: readonly RunPoint[], side: Side): Float64Array | string {
  const records = points.map((point) => point[side].record);
  const runs = [...new Set(records)];
  if (runs.length <= 1) return new Float64Array(points.length);
  const sampled = runs.flatMap((record) => (record.backing === "samples" ? [record] : []));
  if (sampled.length < runs.length) return "published scores have no samples to vary";
  const fromEpochs = new Map(sampled.map((record) => [record, epochVariance(record)]));
  if ([...fromEpochs.values()].every((variance) => variance !== undefined))
    return Float64Array.from(records, (record) =>
      record.backing === "samples" ? (fromEpochs.get(record) ?? Number.NaN) : Number.NaN,
    );
  if (sampled.length < 3) return "fewer than three runs, and no epochs, to see how runs differ";
  return new Float64Array(points.length).fill(successiveVariance(sampled));
}

/** From the spread of a sample over epochs; undefined where a sample was not seen twice. */
function epochVariance({ samples }: SampleRecord): number | undefined {
  const weigh = weightsOf(samples);
  let [sum, weights, seen] = [0, 0, 0];
  for (let row = 0; row < samples.epochs.length; row += 1) {
    const epochs = samples.epochs[row] ?? 0;
    const weight = weigh(row);
    if (epochs === 0) continue;
    const variance = samples.variance?.[row] ?? Number.NaN;
    if (Number.isNaN(variance)) return undefined;
    sum += (weight ** 2 * variance) / epochs;
    weights += weight;
    seen += 1;
  }
  return seen === 0 ? undefined : sum / weights ** 2;
}

function successiveVariance(runs: readonly SampleRecord[]): number {
  const [first] = runs;
  if (first === undefined) return Number.NaN;
  const weigh = weightsOf(first.samples);
  const rowOf = runs.map(({ samples }) => new Map(samples.id.map((id, row) => [id, row])));
  let [sum, weights] = [0, 0];
  for (const [row, id] of first.samples.id.entries()) {
    const values = runs.flatMap(({ samples }, place) => {
      const value = samples.mean[rowOf[place]?.get(id) ?? -1];
      return value === undefined || Number.isNaN(value) ? [] : [value];
    });
    if (values.length < 2) continue;
    const squares = values.reduce(
      (total, value, place) => (place === 0 ? 0 : total + (value - (values[place - 1] ?? value)) ** 2),
      0,
    );
    sum += (weigh(row) ** 2 * squares) / (2 * (values.length - 1));
    weights += weigh(row);
  }
  return weights === 0 ? Number.NaN : sum / weights ** 2;
}

/** As the score is weighted. */
function weightsOf({ weight }: SampleRecord["samples"]): (row: number) => number {
  const weighting = weightingOf(weight);
  return weighting.kind === "traffic" ? (row) => weighting.weights[row] ?? Number.NaN : () => 1;
}
