import { type BestComparison, compareWithBest } from "../stats/compare-with-best.ts";
import { fromChanceLogit } from "../stats/core-model/chance-logit.ts";
import { choleskyOfCovariance } from "../stats/core-model/cholesky.ts";
import type { CoreModel, NoCoreModel } from "../stats/core-model/fit-core-model.ts";
import { shrunkenScores } from "../stats/core-model/shrunken-scores.ts";
import { type Estimate, estimate, undetermined } from "../stats/estimate.ts";
import { createNormals, drawErrors } from "../stats/normal-draws.ts";
import { mulberry32 } from "../stats/random.ts";
import type { Decision, SuitePair } from "./across-findings.ts";
import { compareText } from "./compare-text.ts";
import { costChoice } from "./cost-choice.ts";
import type { GapRow } from "./findings.ts";
import { counterpartErrors } from "./order-kept.ts";
import type { ScoredModel } from "./scored-models.ts";

const draws = 4000;

/** The prior behind probabilities and regret, in words. */
const statedPrior =
  "true scores normal around one mean, families and models exchangeable, spread as estimated by the core model";

/**
 * Which model to choose. Probability of being best on the counterpart and expected regret (counterpart points lost by choosing
 * the benchmark's winner) from the core model: the stated prior keeps equal models from looking different because one was lucky.
 * The interval of the regret and the models that may be best come from Hsu's comparisons with the best, without a prior. Needs
 * two models; probabilities need three.
 */
export function decide(options: {
  readonly pair: SuitePair;
  readonly models: readonly ScoredModel[];
  /** Rows of these models, in the same order. */
  readonly rows: readonly GapRow[];
  readonly core: CoreModel | NoCoreModel;
  readonly level: number;
  readonly seed: number;
  /** How much worse than the best a cheaper model may be, in score units. */
  readonly margin?: number;
}): Decision | undefined {
  const { pair, models, rows, core, level, seed, margin } = options;
  if (models.length < 2) return undefined;
  const winner = largest(models.map(({ benchmark }) => benchmark.error.mean));
  const leader = largest(models.map(({ counterpart }) => counterpart.error.mean));
  const degrees = Math.min(...models.map(({ counterpart }) => counterpart.error.degrees));
  const comparison = compareWithBest({
    values: Float64Array.from(models, ({ counterpart }) => counterpart.error.mean),
    covariance: counterpartErrors(models),
    ...(Number.isFinite(degrees) ? { degrees } : {}),
    level,
    random: mulberry32(seed),
  });
  const names = models.map(({ model }) => model);
  const expected = core.kind === "fit" ? expectRegret({ core, models, winner, seed }) : undefined;
  return {
    ...pair,
    benchmarkWinner: names[winner] ?? "",
    counterpartWinner: names[leader] ?? "",
    regret: regretOf({ comparison, winner, expected: expected?.regret, core, level, count: models.length }),
    prior: statedPrior,
    probabilityBest: (expected?.probabilities ?? [])
      .map((probability, place) => ({ model: names[place] ?? "", probability }))
      .sort((left, right) => right.probability - left.probability || compareText(left.model, right.model)),
    indistinguishable: comparison.candidates.map((place) => names[place] ?? "").sort(compareText),
    ...costChoice(comparison, rows, margin),
  };
}

function expectRegret(options: {
  readonly core: CoreModel;
  readonly models: readonly ScoredModel[];
  readonly winner: number;
  readonly seed: number;
}): { readonly regret: number; readonly probabilities: readonly number[] } {
  const { core, models, winner, seed } = options;
  const count = models.length;
  const normal = createNormals(mulberry32(seed));
  const { counterpart, counterpartCovariance } = shrunkenScores(core);
  const root = choleskyOfCovariance(counterpartCovariance, count);
  const wins = new Float64Array(count);
  let regret = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const errors = drawErrors(root, count, normal);
    const scores = counterpart.map((value, place) => value + (errors[place] ?? 0));
    const most = Math.max(...scores);
    const tied = [...scores.keys()].filter((place) => most - (scores[place] ?? 0) < 1e-9);
    for (const place of tied) wins[place] = (wins[place] ?? 0) + 1 / tied.length;
    const { chance = 0 } = models[winner]?.counterpart ?? {};
    regret += fromChanceLogit(most, chance) - fromChanceLogit(scores[winner] ?? most, chance);
  }
  return { regret: regret / draws, probabilities: [...wins].map((won) => won / draws) };
}

function regretOf(options: {
  readonly comparison: BestComparison;
  readonly winner: number;
  readonly expected: number | undefined;
  readonly core: CoreModel | NoCoreModel;
  readonly level: number;
  readonly count: number;
}): Estimate {
  const { comparison, winner, expected, core, level, count } = options;
  if (expected === undefined)
    return undetermined(core.kind === "undetermined" ? core.reason : "no core model", count);
  const { low, high } = comparison.losses[winner] ?? { low: 0, high: 1 };
  const interval = { low: Math.min(low, expected), high: Math.min(1, Math.max(high, expected)) };
  const method = "value: core model; interval: multiple comparisons with the best (Edwards and Hsu)";
  return estimate(
    expected,
    { ...interval, level, method, covers: "samples like these", weights: "sample" },
    count,
  );
}

function largest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}
