import { chiSquareQuantile } from "../distributions/chi-square.ts";
import { type Estimate, estimate, undetermined } from "../estimate.ts";
import type { RandomSource } from "../random.ts";
import { bootstrapScale } from "./bootstrap-scale.ts";
import { type CoreModel, fitSpread, type NoCoreModel, steepestAngle } from "./fit-core-model.ts";
import type { SpreadPoint, TrueSpread } from "./true-spread.ts";

/** Below this many models the likelihood ratio is scaled by a parametric bootstrap. */
const fewModels = 15;

/**
 * Correlation of the true scores over models: what would be seen with endless samples. The interval holds every correlation whose
 * likelihood, all else refitted, is not worse than the best by more than chi-square allows (profile likelihood:
 * https://en.wikipedia.org/wiki/Likelihood_function#Profile_likelihood). Below 15 models chi-square is too narrow, and the ratio is
 * scaled to the mean it has in panels drawn from the fit (parametric bootstrap, Bartlett's correction; Efron and Tibshirani 1993,
 * chapter 6): seeded by `random`. Undetermined where models of a setting do not differ by more than sampling noise. An end at
 * ±1 means that the data do not exclude it. `n` counts models. Not the same thing as a correlation on points: it is on the scale given.
 */
export function trueCorrelation(options: {
  readonly model: CoreModel | NoCoreModel;
  readonly level: number;
  /** Absent: chi-square however few the models. */
  readonly random?: RandomSource;
}): Estimate {
  const { model, level, random } = options;
  if (model.kind === "undetermined") return undetermined(model.reason, model.n);
  const [flat] = model.flat;
  if (flat !== undefined)
    return undetermined(
      `models differ by no more than sampling noise on the ${flat}, so no order can be told`,
      model.n,
    );
  const isFew = model.n < fewModels && random !== undefined;
  const scale = isFew ? bootstrapScale({ model, random }) : 1;
  const limit = chiSquareQuantile({ p: level, degrees: 1 }) * scale;
  const [low, high] = profileEnds(model, limit);
  if (low === -1 && high === 1)
    return undetermined(
      "no correlation is excluded: in one setting the models may differ by no more than sampling noise",
      model.n,
    );
  const units = model.withFamilies ? `${model.families} families` : "";
  const method = [
    isFew
      ? `profile likelihood, ratio scaled by ${scale.toFixed(2)} (parametric bootstrap)`
      : "profile likelihood",
    units,
  ]
    .filter((part) => part !== "")
    .join(", ");
  const value =
    Math.abs(model.spread.correlation) > 0.9998
      ? Math.sign(model.spread.correlation)
      : model.spread.correlation;
  return estimate(
    value,
    { low, high, level, method, covers: "models like these", weights: "model" },
    model.n,
  );
}

/** Twice the fall of the likelihood from its top, with the correlation held. */
export function likelihoodRatio(
  model: Pick<CoreModel, "blocks" | "withFamilies" | "likelihood" | "logLikelihood" | "inverse">,
  start: SpreadPoint,
  angle: number,
): { readonly ratio: number; readonly point: SpreadPoint } {
  const { blocks, withFamilies, likelihood, logLikelihood, inverse } = model;
  const held = fitSpread({ blocks, withFamilies, likelihood, start, angle, inverse });
  if (held === undefined) return { ratio: Number.POSITIVE_INFINITY, point: start };
  return { ratio: Math.max(0, 2 * (logLikelihood - held.height)), point: held.point };
}

/** A spread as free numbers. */
export function toPoint(spread: TrueSpread): SpreadPoint {
  const angle = Math.atanh(Math.max(-0.9999, Math.min(0.9999, spread.correlation)));
  const free = (share: number) => Math.sqrt(share / Math.max(1e-9, 1 - share));
  return [
    Math.log(spread.benchmarkSd),
    Math.log(spread.counterpartSd),
    angle,
    free(spread.familyShareOfScore),
    free(spread.familyShareOfExcess),
  ];
}

function profileEnds(model: CoreModel, limit: number): readonly [number, number] {
  const top = toPoint(model.spread);
  const ends = ([-1, 1] as const).map((side) => {
    const end = crossing({ model, top, side, limit });
    return Math.abs(end) >= steepestAngle ? side : Math.tanh(end);
  });
  return [
    Math.min(ends[0] ?? -1, model.spread.correlation),
    Math.max(ends[1] ?? 1, model.spread.correlation),
  ];
}

/** Where the profile crosses the limit: out in growing steps, then regula falsi on the root of the ratio, which is nearly straight. */
function crossing(options: {
  readonly model: CoreModel;
  readonly top: SpreadPoint;
  readonly side: -1 | 1;
  readonly limit: number;
}): number {
  const { model, top, side, limit } = options;
  const goal = Math.sqrt(limit);
  let inner = { angle: top[2], root: 0, point: top };
  const at = (angle: number) => {
    const { ratio, point } = likelihoodRatio(model, inner.point, angle);
    return { angle, root: Math.sqrt(ratio), point };
  };
  let width = 2 / Math.sqrt(Math.max(1, model.families - 2));
  let outer = at(clampAngle(inner.angle + side * width));
  while (outer.root < goal && Math.abs(outer.angle) < steepestAngle) {
    inner = outer;
    width *= 1.6;
    outer = at(clampAngle(inner.angle + side * width));
  }
  if (outer.root < goal) return outer.angle;
  for (let step = 0; step < 30; step += 1) {
    const share = (goal - inner.root) / (outer.root - inner.root);
    const safe = Math.min(0.95, Math.max(0.05, share));
    const between = at(inner.angle + safe * (outer.angle - inner.angle));
    if (Math.abs(between.root - goal) < 3e-3 * goal) return between.angle;
    if (between.root < goal) inner = between;
    else outer = between;
    if (Math.abs(outer.angle - inner.angle) < 1e-5) break;
  }
  return (inner.angle + outer.angle) / 2;
}

function clampAngle(angle: number): number {
  return Math.max(-steepestAngle, Math.min(steepestAngle, angle));
}
