import { type Estimate, undetermined } from "../stats/estimate.ts";
import { retainedShare } from "../stats/retained-share.ts";
import { coversOf } from "./sample-side.ts";
import { covarianceOf } from "./sampling-error.ts";
import type { RowSides, ScoredModel } from "./scored-models.ts";

/** Share of the benchmark score above chance that is left on the counterpart, with Fieller's interval. */
export function retainedOf(
  model: ScoredModel | string,
  { benchmark, counterpart }: RowSides,
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
    level,
    covers: coversOf(benchmark.panel, counterpart.panel),
    n: Math.min(model.benchmark.error.n, model.counterpart.error.n),
  });
}
