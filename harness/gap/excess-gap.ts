import { fromChanceLogit } from "../stats/core-model/chance-logit.ts";
import { studentTUpperTail } from "../stats/distributions/student-t.ts";
import { type Estimate, estimate, undetermined } from "../stats/estimate.ts";
import { fitLine, type Line } from "../stats/line-fit.ts";
import { tInterval, tName } from "../stats/t-interval.ts";
import type { UnitErrors } from "./sampling-error.ts";
import type { ScaledScore, ScoredModel } from "./scored-models.ts";

/** Fewer other models, or families, than this draw no line. */
const fewestReferences = { models: 8, families: 4 } as const;
/** How far beyond the others' benchmark scores a line is believed, as a share of their range (on log odds). */
const furthest = 0.5;

/** Beyond this Student's t is the normal distribution. */
const mostDegrees = 100_000;

/** An excess gap with what a test of it needs. */
export interface ExcessGap {
  readonly estimate: Estimate;
  /** Two-sided p of excess = 0, alone. */
  readonly p?: number;
  /** What samples and families of reference models add to the error. */
  readonly errors?: readonly UnitErrors[];
}

/**
 * Excess gap: the counterpart score to expect at this benchmark score, minus the one found. Expected by a least-squares line through the
 * other models, without the model's family and without runs that look failed, on chance-corrected log odds; so it is also determined
 * where chance levels or metrics differ. Error: of the line over families of reference models (CR2, or the textbook's where that
 * is wider), and of the model's own scores over samples, less what all models share of it. Undetermined below 8
 * reference models of 4 families, and for a model further beyond the others than half their range.
 */
export function excessGaps(models: readonly (ScoredModel | string)[], level: number): readonly ExcessGap[] {
  const references = models.flatMap((each) => (typeof each === "string" || !each.isReference ? [] : [each]));
  const familySpace = {};
  const names = [...new Set(references.map(({ family }) => family))];
  return models.map((model) => {
    if (typeof model === "string") return { estimate: undetermined(model) };
    const others = references.filter(({ family }) => family !== model.family);
    const obstacle = obstacleOf(model, others);
    if (obstacle !== undefined) return { estimate: undetermined(obstacle, others.length) };
    const line = fitLine({ x: column(others, "benchmark"), y: column(others, "counterpart") });
    if (line.kind === "undetermined") return { estimate: undetermined(line.reason, others.length) };
    return excessFrom({ model, others, line, level, familySpace, names });
  });
}

function obstacleOf(model: ScoredModel, others: readonly ScoredModel[]): string | undefined {
  const families = new Set(others.map(({ family }) => family)).size;
  const { models: fewestModels, families: fewestFamilies } = fewestReferences;
  if (others.length < fewestModels || families < fewestFamilies)
    return `too few reference models: a line needs ${fewestModels} others of ${fewestFamilies} other families, got ${others.length} of ${families}`;
  const xs = others.map(({ benchmark }) => benchmark.logit.value);
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const { value } = model.benchmark.logit;
  const reach = furthest * (high - low);
  if (value >= low - reach && value <= high + reach) return undefined;
  return "its benchmark score lies too far beyond the reference models' for their line to say anything";
}

function excessFrom(options: {
  readonly model: ScoredModel;
  readonly others: readonly ScoredModel[];
  readonly line: Line;
  readonly level: number;
  readonly familySpace: object;
  readonly names: readonly string[];
}): ExcessGap {
  const { model, others, line, level, familySpace, names } = options;
  const { benchmark, counterpart } = model;
  const expectedLogit = line.intercept + line.slope * benchmark.logit.value;
  const expected = fromChanceLogit(expectedLogit, counterpart.chance);
  const above = (expected - counterpart.chance) / (1 - counterpart.chance);
  const steepness = (1 - counterpart.chance) * above * (1 - above);
  const weights = others.map(
    (other) =>
      1 / line.n +
      ((benchmark.logit.value - line.meanX) * (other.benchmark.logit.value - line.meanX)) / line.squaresX,
  );
  const ofLine = lineErrors({ others, weights, line, steepness, names });
  const ofSamples = sampleErrors({ model, others, weights, slope: line.slope, steepness });
  const rest =
    unexplained(counterpart) + (steepness * line.slope * benchmark.logit.slope) ** 2 * unexplained(benchmark);
  const lineVariance = squaresOf(ofLine);
  const sampleVariance = rest + ofSamples.reduce((sum, { values }) => sum + squaresOf(values), 0);
  const variance = lineVariance + sampleVariance;
  const families = new Set(others.map(({ family }) => family)).size;
  const sampleDegrees = Math.min(benchmark.error.degrees, counterpart.error.degrees);
  const degrees = Math.min(
    mostDegrees,
    variance ** 2 / (lineVariance ** 2 / (families - 2) + sampleVariance ** 2 / Math.max(1, sampleDegrees)),
  );
  const value = expected - counterpart.error.mean;
  if (!(degrees >= 2 && variance > 0))
    return {
      estimate: undetermined(
        `too few clusters: ${degrees.toFixed(1)} degrees of freedom, an interval needs 2`,
        others.length,
      ),
    };
  const bounds = tInterval({ value, variance, degrees, level, range: [-1, 1] });
  const method = `line through ${line.n} models of ${families} other families, ${tName(degrees)}`;
  return {
    estimate: estimate(
      value,
      {
        ...bounds,
        level,
        method,
        covers: "models and samples like these",
        weights: "model",
        ...(degrees < 4 ? { warning: "few families" } : {}),
      },
      Math.min(benchmark.error.n, counterpart.error.n),
    ),
    p: 2 * studentTUpperTail({ t: Math.abs(value) / Math.sqrt(variance), degrees }),
    errors: [
      ...ofSamples,
      { space: familySpace, values: ofLine },
      { space: {}, values: Float64Array.of(Math.sqrt(rest)) },
    ],
  };
}

/** What each family of reference models adds to the error of the line at this place. */
function lineErrors(options: {
  readonly others: readonly ScoredModel[];
  readonly weights: readonly number[];
  readonly line: Line;
  readonly steepness: number;
  readonly names: readonly string[];
}): Float64Array {
  const { others, weights, line, steepness, names } = options;
  const sums = new Float64Array(names.length);
  const leverages = new Float64Array(names.length);
  for (const [index, { benchmark, counterpart, family }] of others.entries()) {
    const place = names.indexOf(family);
    const x = benchmark.logit.value;
    const residual = counterpart.logit.value - line.intercept - line.slope * x;
    sums[place] = (sums[place] ?? 0) + (weights[index] ?? 0) * residual;
    leverages[place] = (leverages[place] ?? 0) + 1 / line.n + (x - line.meanX) ** 2 / line.squaresX;
  }
  const robust = sums.map(
    (sum, place) => (steepness * sum) / Math.sqrt(1 - Math.min(0.9, leverages[place] ?? 0)),
  );
  const plain =
    (steepness * line.residualSd) ** 2 * weights.reduce((sum, weight) => sum + weight * weight, 0);
  const variance = squaresOf(robust);
  const widening = variance > 0 && variance < plain ? Math.sqrt(plain / variance) : 1;
  return robust.map((value) => value * widening);
}

/** The model's own sampling errors, less what the line shares of them because the reference models answered the same samples. */
function sampleErrors(options: {
  readonly model: ScoredModel;
  readonly others: readonly ScoredModel[];
  readonly weights: readonly number[];
  readonly slope: number;
  readonly steepness: number;
}): readonly UnitErrors[] {
  const { model, others, weights, slope, steepness } = options;
  const spaces = new Map<object, Float64Array>();
  const add = ({ error: { units } }: ScaledScore, factor: number) => {
    if (units === undefined) return;
    const sum = spaces.get(units.space) ?? new Float64Array(units.values.length);
    spaces.set(units.space, sum);
    const { values } = units;
    for (let unit = 0; unit < sum.length; unit += 1)
      sum[unit] = (sum[unit] ?? 0) + factor * (values[unit] ?? 0);
  };
  add(model.counterpart, -1);
  add(model.benchmark, steepness * slope * model.benchmark.logit.slope);
  for (const [index, { benchmark, counterpart }] of others.entries()) {
    const weight = steepness * (weights[index] ?? 0);
    add(counterpart, weight * counterpart.logit.slope);
    add(benchmark, -weight * slope * benchmark.logit.slope);
  }
  return [...spaces].map(([space, values]) => ({ space, values }));
}

/** The part of a variance that units do not show: all of a published mean's. */
function unexplained({ error: { variance, units } }: ScaledScore): number {
  return units === undefined ? variance : Math.max(0, variance - squaresOf(units.values));
}

function column(models: readonly ScoredModel[], setting: "benchmark" | "counterpart"): Float64Array {
  return Float64Array.from(models, (model) => model[setting].logit.value);
}

function squaresOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
