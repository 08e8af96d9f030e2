import type { Estimate } from "../stats/estimate.ts";
import { kendallCorrelation } from "../stats/kendall-correlation.ts";
import { pearsonCoefficient, pearsonCorrelation } from "../stats/pearson-correlation.ts";
import { spearmanCorrelation } from "../stats/spearman-correlation.ts";
import type { Agreement, Coefficients, OrderKept, TopAgreement, WindowAgreement } from "./across-findings.ts";
import { type CoreContext, coreFindings } from "./core-findings.ts";
import type { GapRow } from "./findings.ts";
import type { PairedRuns } from "./pair-suites.ts";

export interface AgreementOptions extends CoreContext {
  readonly families: ReadonlyMap<string, string>;
  readonly orderKept: readonly OrderKept[];
}

/** Does the benchmark order models as the counterpart does? Over the models with a score in both settings. */
export function agreement(
  { pair }: PairedRuns,
  rows: readonly GapRow[],
  { level, seed, families, core, references, orderKept }: AgreementOptions,
): Agreement {
  const scores = scoresOf(rows);
  const failed = failedModels(rows);
  const sound = scoresOf(rows.filter(({ looksFailed }) => looksFailed === undefined));
  const xs = scores.map(({ x }) => x);
  const ys = scores.map(({ y }) => y);
  const top = topAgreement(scores, level);
  const windows = windowAgreements(scores, level);
  const influence = influenceOn(scores);
  return {
    ...pair,
    models: scores.map(({ model }) => model),
    familyCount: new Set(scores.map(({ model }) => families.get(model) ?? model)).size,
    ...(scores.length === 0 ? {} : { range: { benchmark: rangeOf(xs), counterpart: rangeOf(ys) } }),
    coefficients: coefficientsOf(scores, level),
    ...(failed.length === 0 ? {} : { withoutFailed: { failed, coefficients: coefficientsOf(sound, level) } }),
    ...familyMeans(scores, families, level),
    ...(top === undefined ? {} : { top }),
    ...(windows.length === 0 ? {} : { windows }),
    ...(influence === undefined ? {} : { influence }),
    ...coreFindings({ core, references, level, seed }),
    orderKept,
  };
}

interface Scores {
  readonly model: string;
  readonly x: number;
  readonly y: number;
}

function scoresOf(rows: readonly GapRow[]): readonly Scores[] {
  return rows.flatMap(({ model, benchmark, counterpart }) => {
    const [x, y] = [scoreOf(benchmark.score), scoreOf(counterpart.score)];
    return x === undefined || y === undefined ? [] : [{ model, x, y }];
  });
}

function failedModels(rows: readonly GapRow[]): readonly string[] {
  return rows.flatMap(({ model, looksFailed }) => (looksFailed === undefined ? [] : [model]));
}

function coefficientsOf(scores: readonly Scores[], level: number): Coefficients {
  const panel = { ...columnsOf(scores), level };
  return {
    pearson: pearsonCorrelation(panel),
    spearman: spearmanCorrelation(panel),
    "kendall-tau-b": kendallCorrelation(panel),
  };
}

/** Pearson's correlation of the families' mean scores: families as units. */
function familyMeans(
  scores: readonly Scores[],
  families: ReadonlyMap<string, string>,
  level: number,
): Pick<Agreement, "familyMeans"> | Record<never, never> {
  const groups = Map.groupBy(scores, ({ model }) => families.get(model) ?? model);
  if (groups.size === scores.length || groups.size < fewestFamilies) return {};
  const means = [...groups].map(([model, members]) => ({
    model,
    x: members.reduce((sum, { x }) => sum + x, 0) / members.length,
    y: members.reduce((sum, { y }) => sum + y, 0) / members.length,
  }));
  return { familyMeans: pearsonCorrelation({ ...columnsOf(means), level }) };
}

const fewestFamilies = 4;

/** Among how many of the best, and how many models more than that make it worth a look. */
const topCount = 10;
const fewestForTop = 15;

function topAgreement(scores: readonly Scores[], level: number): TopAgreement | undefined {
  if (scores.length < fewestForTop) return undefined;
  const bestBy = (of: (score: Scores) => number) =>
    [...scores].sort((left, right) => of(right) - of(left)).slice(0, topCount);
  const top = bestBy(({ x }) => x);
  const other = new Set(bestBy(({ y }) => y));
  return {
    count: topCount,
    "kendall-tau-b": kendallCorrelation({ ...columnsOf(top), level }),
    shared: top.filter((score) => other.has(score)).length,
  };
}

/** Windows of equal counts, of ten models at least; nothing where there are not two. */
function windowAgreements(scores: readonly Scores[], level: number): readonly WindowAgreement[] {
  const count = Math.floor(scores.length / topCount);
  if (count < 2) return [];
  const sorted = [...scores].sort((left, right) => left.x - right.x);
  return Array.from({ length: count }, (_, place) => {
    const window = sorted.slice(
      Math.round((place * sorted.length) / count),
      Math.round(((place + 1) * sorted.length) / count),
    );
    return {
      benchmark: rangeOf(window.map(({ x }) => x)),
      "kendall-tau-b": kendallCorrelation({ ...columnsOf(window), level }),
    };
  });
}

function influenceOn(scores: readonly Scores[]): Agreement["influence"] {
  if (scores.length < 4) return undefined;
  const all = columnsOf(scores);
  const pearson = pearsonCoefficient(all.x, all.y);
  const left = scores.map(({ model }, place) => {
    const { x, y } = columnsOf(scores.toSpliced(place, 1));
    return { model, pearson, without: pearsonCoefficient(x, y) };
  });
  const change = (one: { readonly without: number }) => Math.abs(one.without - pearson);
  const [most] = left
    .filter(({ without }) => Number.isFinite(without) && Number.isFinite(pearson))
    .sort((one, other) => change(other) - change(one));
  return most;
}

function columnsOf(scores: readonly Scores[]) {
  return {
    x: Float64Array.from(scores, ({ x }) => x),
    y: Float64Array.from(scores, ({ y }) => y),
  };
}

function scoreOf(score: Estimate): number | undefined {
  return score.kind === "estimate" ? score.value : undefined;
}

function rangeOf(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = [...values].sort((left, right) => left - right);
  return [sorted.at(0) ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
}
