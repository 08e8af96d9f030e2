import { fromChanceLogit } from "../stats/core-model/chance-logit.ts";
import type { CoreModel, NoCoreModel } from "../stats/core-model/fit-core-model.ts";
import { excessSd, predictNewModel } from "../stats/core-model/predict-new-model.ts";
import { shrunkenScores } from "../stats/core-model/shrunken-scores.ts";
import { trueCorrelation } from "../stats/core-model/true-correlation.ts";
import { type Estimate, pointEstimate, undetermined } from "../stats/estimate.ts";
import { mulberry32 } from "../stats/random.ts";
import type { Agreement, Extreme } from "./across-findings.ts";
import { lineOf } from "./fitted-line.ts";
import type { ScoredModel } from "./scored-models.ts";

export interface CoreContext {
  readonly core: CoreModel | NoCoreModel;
  /** The models it is fitted to, in its order. */
  readonly references: readonly ScoredModel[];
  readonly level: number;
  readonly seed: number;
}

/** What the core model says of the true scores: their correlation, the spread of excess gaps and its extremes, and a new model. */
export function coreFindings({
  core,
  references,
  level,
  seed,
}: CoreContext): Pick<Agreement, "trueCorrelation" | "excessSpread" | "extremes" | "prediction" | "line"> {
  return {
    trueCorrelation: trueCorrelation({ model: core, level, random: mulberry32(seed) }),
    excessSpread: spreadOf(core),
    ...extremesOf(core, references),
    ...predictionOf(core, references, level),
    ...lineOf({ core, references, level, fewestForBand: fewestForPrediction }),
  };
}

function spreadOf(core: CoreModel | NoCoreModel): Estimate {
  if (core.kind === "undetermined") return undetermined(core.reason, core.n);
  return pointEstimate(
    excessSd(core),
    "a restricted maximum likelihood estimate of the core model, without its own error",
    core.n,
  );
}

const fewestForPrediction = { models: 20, families: 8 } as const;

/** For a new model of the mean benchmark score: where the others have none to offer, nothing is predicted. */
function predictionOf(
  core: CoreModel | NoCoreModel,
  references: readonly ScoredModel[],
  level: number,
): Pick<Agreement, "prediction"> | Record<never, never> {
  const [first] = references;
  if (core.kind === "undetermined" || first === undefined) return {};
  if (core.n < fewestForPrediction.models || core.families < fewestForPrediction.families) return {};
  const [score] = core.means;
  const predicted = predictNewModel({ model: core, score, variance: 0, level });
  if (predicted.kind === "undetermined" || !("interval" in predicted)) return {};
  const back = (value: number) => fromChanceLogit(value, first.counterpart.chance);
  const { low, high } = predicted.interval;
  return {
    prediction: {
      benchmark: fromChanceLogit(score, first.benchmark.chance),
      counterpart: {
        ...predicted,
        value: back(predicted.value),
        interval: { ...predicted.interval, low: back(low), high: back(high) },
      },
    },
  };
}

/** The largest and the smallest excess gap, shrunken, in score units. */
function extremesOf(
  core: CoreModel | NoCoreModel,
  references: readonly ScoredModel[],
): Pick<Agreement, "extremes"> | Record<never, never> {
  if (core.kind === "undetermined" || core.n < fewestForExtremes || core.flat.length > 0) return {};
  const { counterpart, excess } = shrunkenScores(core);
  const sorted = references
    .map(({ model, counterpart: { chance } }, place): Extreme => {
      const score = counterpart[place] ?? 0;
      const expected = score - (excess[place] ?? 0);
      return { model, excess: fromChanceLogit(expected, chance) - fromChanceLogit(score, chance) };
    })
    .sort((left, right) => left.excess - right.excess);
  const [smallest, largest] = [sorted.at(0), sorted.at(-1)];
  return smallest === undefined || largest === undefined ? {} : { extremes: { largest, smallest } };
}

const fewestForExtremes = 8;
