import { type Estimate, undetermined } from "../stats/estimate.ts";
import { fewDiffer } from "../stats/few-discordant.ts";
import { retainedShare } from "../stats/retained-share.ts";
import { sharedContrast, sharedDifference } from "../stats/shared-difference.ts";
import { coversOf, unitSide } from "./sample-side.ts";
import { covarianceOf } from "./sampling-error.ts";
import type { RowSides, ScoredModel } from "./scored-models.ts";

/** Share of the benchmark score above chance that is left on the counterpart, with Fieller's interval. */
export function retainedOf(
  model: ScoredModel | string,
  { benchmark, counterpart, units }: RowSides,
  level: number,
): Estimate {
  if (typeof model === "string") return undetermined(model);
  const [ours, theirs] = [benchmark.suite.metric, counterpart.suite.metric];
  if (ours !== theirs) return undetermined(`metrics differ: ${ours} and ${theirs}`);
  const sides = [model.benchmark, model.counterpart].map(({ error, chance }) => ({
    mean: error.mean,
    variance: error.variance,
    chance,
  }));
  const [left, right] = sides;
  if (left === undefined || right === undefined) return undetermined("a side has no score");
  const degrees = Math.min(model.benchmark.error.degrees, model.counterpart.error.degrees);
  return retainedShare({
    benchmark: left,
    counterpart: right,
    covariance: covarianceOf(model.benchmark.error, model.counterpart.error),
    ...(Number.isFinite(degrees) ? { degrees } : {}),
    ...boundsOfFew({ benchmark, counterpart, units }, level),
    level,
    covers: coversOf(benchmark.panel, counterpart.panel),
    weights: [benchmark, counterpart].some(({ panel }) => panel.weighting.kind === "traffic")
      ? "traffic"
      : "sample",
    n: Math.min(model.benchmark.error.n, model.counterpart.error.n),
  });
}

/** Bounds of the gap where so few shared units differ that variances are not believed. */
function boundsOfFew({ benchmark, counterpart, units }: RowSides, level: number) {
  if (units === undefined || benchmark.mean === undefined || counterpart.mean === undefined) return {};
  const sides = {
    left: unitSide(benchmark.panel, benchmark.mean, units.left),
    right: unitSide(counterpart.panel, counterpart.mean, units.right),
  };
  const contrast = sharedContrast(sides);
  if (contrast.kind === "undetermined" || !fewDiffer(contrast.differences)) return {};
  const gap = sharedDifference({ ...sides, level, covers: "samples like these" });
  return gap.kind === "estimate" && "interval" in gap ? { fewDiffer: gap.interval } : {};
}
