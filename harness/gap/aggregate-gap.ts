import { type Estimate, estimate, pointEstimate, undetermined } from "../stats/estimate.ts";
import { moverInterval } from "../stats/mover-interval.ts";

/**
 * MOVER (Zou & Donner 2008), which from two Wilson intervals is Newcombe's hybrid score interval: at least one
 * side is a published aggregate, so there is nothing to resample.
 */
export function aggregateGap(benchmark: Estimate, counterpart: Estimate, level: number): Estimate {
  if (benchmark.kind === "undetermined" || counterpart.kind === "undetermined")
    return undetermined("a side has no score");
  const value = benchmark.value - counterpart.value;
  const sizes = [benchmark.n, counterpart.n].filter((n) => n !== undefined);
  const n = sizes.length === 2 ? Math.min(...sizes) : undefined;
  if (!("interval" in benchmark)) return pointEstimate(value, `benchmark ${benchmark.noInterval}`, n);
  if (!("interval" in counterpart)) return pointEstimate(value, `counterpart ${counterpart.noInterval}`, n);
  const [left, right] = [benchmark.interval, counterpart.interval];
  const { low, high } = moverInterval({
    left: { value: benchmark.value, ...left },
    right: { value: counterpart.value, ...right },
  });
  const method =
    left.method === right.method
      ? "Newcombe hybrid score, from published n, samples assumed independent"
      : `MOVER of ${left.method} and ${right.method}`;
  const interval = { low, high, level, method, covers: left.covers, weights: left.weights };
  return estimate(value, interval, n);
}
