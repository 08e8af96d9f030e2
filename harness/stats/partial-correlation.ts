import { normalQuantile } from "./distributions/normal.ts";
import { type Estimate, estimate, pointEstimate, undetermined } from "./estimate.ts";
import { pearsonCorrelation } from "./pearson-correlation.ts";

/**
 * Correlation of x and y across models with a third column z held fixed: (r_xy - r_xz r_yz) / sqrt((1 -
 * r_xz²)(1 - r_yz²)), with Fisher's interval on n - 4 (Fisher 1924, "The distribution of the partial
 * correlation coefficient"; see https://en.wikipedia.org/wiki/Partial_correlation). One value per model in
 * one order. Undetermined below four models, where a column is constant, and where z explains a side
 * altogether. Assumes linear relations and z measured without error: what error hides of z stays in the
 * result. At n = 16 it cannot carry "scale explains it".
 */
export function partialCorrelation(options: {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly level: number;
}): Estimate {
  const { x, y, z, level } = options;
  const n = x.length;
  if (n < 4) return undetermined(`a partial correlation requires at least four models, got ${n}`, n);
  const [xy, xz, yz] = [
    pearsonCorrelation({ x, y, level }),
    pearsonCorrelation({ x, y: z, level }),
    pearsonCorrelation({ x: y, y: z, level }),
  ];
  if (xy.kind === "undetermined") return xy;
  if (xz.kind === "undetermined") return xz;
  if (yz.kind === "undetermined") return yz;
  const left = (1 - xz.value ** 2) * (1 - yz.value ** 2);
  if (left < 1e-14) return undetermined("what is held fixed explains one side altogether", n);
  const value = (xy.value - xz.value * yz.value) / Math.sqrt(left);
  if (n < 5)
    return pointEstimate(
      value,
      `the interval of a partial correlation requires at least 5 models, got ${n}`,
      n,
    );
  if (1 - Math.abs(value) < 1e-14)
    return pointEstimate(Math.sign(value), "Fisher z has no width at a perfect correlation", n);
  const half = normalQuantile((1 + level) / 2) / Math.sqrt(n - 4);
  const center = Math.atanh(value);
  return estimate(
    value,
    {
      low: Math.tanh(center - half),
      high: Math.tanh(center + half),
      level,
      method: "Fisher z, partial",
      covers: "models like these",
      weights: "model",
    },
    n,
  );
}
