import { studentTQuantile } from "../distributions/student-t.ts";
import { type Estimate, estimate, undetermined } from "../estimate.ts";
import type { CoreModel, NoCoreModel } from "./fit-core-model.ts";

/** Standard deviation over models of the counterpart score among models of one true benchmark score: the spread of excess. */
export function excessSd({ spread }: Pick<CoreModel, "spread">): number {
  return spread.counterpartSd * Math.sqrt(1 - spread.correlation ** 2);
}

/** Beyond this the scatter is estimated as nothing. */
const straight = 0.9995;

/**
 * True counterpart score to expect of a new model, of a new family, whose benchmark score is `score` with sampling variance
 * `variance`, both on the scale of the panel: the conditional normal, with Student's t on families - 2 degrees of freedom, the
 * error of means and slope added as for a line. Assumes that the new model is one of the population the others come from: a model
 * selected for its benchmark score, or beyond their range, is not. Undetermined below five families, and where the likelihood is highest
 * without any scatter around the line, which would leave an interval of no width.
 */
export function predictNewModel(options: {
  readonly model: CoreModel | NoCoreModel;
  readonly score: number;
  readonly variance: number;
  readonly level: number;
}): Estimate {
  const { model, score, variance, level } = options;
  if (model.kind === "undetermined") return undetermined(model.reason, model.n);
  const degrees = model.families - 2;
  if (degrees < 3)
    return undetermined(`a prediction needs at least five families, got ${model.families}`, model.n);
  const { benchmarkSd, counterpartSd, correlation } = model.spread;
  if (Math.abs(correlation) > straight || model.flat.length > 0)
    return undetermined(
      "the models show no scatter beyond sampling noise, so that of a new one is not known",
      model.n,
    );
  const both = correlation * benchmarkSd * counterpartSd;
  const slope = both / (benchmarkSd ** 2 + variance);
  const away = score - model.means[0];
  const scatter = counterpartSd ** 2 - slope * both;
  const spread = scatter * (1 + 1 / model.families + away ** 2 / (model.families * benchmarkSd ** 2));
  const half = studentTQuantile({ p: (1 + level) / 2, degrees }) * Math.sqrt(spread);
  const value = model.means[1] + slope * away;
  const method = `prediction for a new model, t(${degrees})`;
  return estimate(
    value,
    { low: value - half, high: value + half, level, method, covers: "models like these", weights: "model" },
    model.n,
  );
}
