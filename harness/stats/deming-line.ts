import { momentsOf, type NoLine } from "./line-fit.ts";

export interface DemingLine {
  readonly kind: "line";
  readonly n: number;
  readonly intercept: number;
  readonly slope: number;
  /** Jackknife standard errors. */
  readonly interceptError: number;
  readonly slopeError: number;
}

/**
 * Deming's line for error in both x and y, with `ratio` = var(error of y) / var(error of x), 1 for orthogonal
 * distances: slope [s_yy - δ s_xx + sqrt((s_yy - δ s_xx)² + 4 δ s_xy²)] / (2 s_xy)
 * (https://en.wikipedia.org/wiki/Deming_regression). Standard errors by leaving out each model (Linnet 1990,
 * https://doi.org/10.1002/sim.4780091210). One value per model. Undetermined below three models and where x
 * and y do not move together at all. Assumes one ratio for all models and no scatter besides error: real
 * differences between models count as error in y, so put them into the ratio.
 */
export function demingLine(options: {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly ratio: number;
}): DemingLine | NoLine {
  const { x, y, ratio } = options;
  const n = x.length;
  if (n < 3) return { kind: "undetermined", reason: `a line requires at least three models, got ${n}`, n };
  const whole = coefficients(x, y, ratio);
  if (whole === undefined)
    return { kind: "undetermined", reason: "x and y do not move together, so no line has a slope", n };
  const without = (row: number, values: Float64Array) => values.filter((_, index) => index !== row);
  const left = Array.from({ length: n }, (_, row) => coefficients(without(row, x), without(row, y), ratio));
  const kept = left.filter((one) => one !== undefined);
  if (kept.length < n)
    return { kind: "undetermined", reason: "without one of its models the line has no slope", n };
  return {
    kind: "line",
    n,
    ...whole,
    interceptError: jackknifeError(kept.map(({ intercept }) => intercept)),
    slopeError: jackknifeError(kept.map(({ slope }) => slope)),
  };
}

function coefficients(x: Float64Array, y: Float64Array, ratio: number) {
  const { meanX, meanY, xx, yy, xy } = momentsOf(x, y);
  if (xy === 0) return undefined;
  const excess = yy - ratio * xx;
  const slope = (excess + Math.sqrt(excess * excess + 4 * ratio * xy * xy)) / (2 * xy);
  return { slope, intercept: meanY - slope * meanX };
}

function jackknifeError(values: readonly number[]): number {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return Math.sqrt(((n - 1) / n) * values.reduce((sum, value) => sum + (value - mean) ** 2, 0));
}
