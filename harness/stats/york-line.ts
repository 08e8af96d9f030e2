import { fitLine, type NoLine } from "./line-fit.ts";

export interface YorkLine {
  readonly kind: "line";
  readonly n: number;
  readonly intercept: number;
  readonly slope: number;
  readonly interceptError: number;
  readonly slopeError: number;
  /**
   * Weighted squared distances from the line, and the same by degree of freedom: near 1 when error explains
   * the scatter.
   */
  readonly chiSquare: number;
  readonly meanSquare: number;
}

/**
 * York's line for points with their own error in x and in y, errors independent (York, Evensen, López
 * Martínez and De Basabe Delgado 2004, https://doi.org/10.1119/1.1632486). `xError` and `yError` are standard
 * errors, above 0. Iterates to 1e-15 of the slope. Undetermined below three points and where x is constant.
 * Assumes no scatter besides the stated errors: with a mean square far above 1 there are real differences
 * between models, and the standard errors are far too small; use least squares or Deming with a bootstrap
 * over models then.
 */
export function yorkLine(options: {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly xError: Float64Array;
  readonly yError: Float64Array;
}): YorkLine | NoLine {
  const { x, y, xError, yError } = options;
  const start = fitLine({ x, y });
  if (start.kind === "undetermined") return start;
  for (const error of [...xError, ...yError]) {
    if (!(error > 0)) throw new RangeError(`York's line needs standard errors above 0, got ${error}`);
  }
  const n = x.length;
  let slope = start.slope;
  for (let step = 0; step < 1000; step += 1) {
    const { numerator, denominator } = sumsAt(slope, options);
    const next = numerator / denominator;
    if (!Number.isFinite(next)) break;
    const isSettled = Math.abs(next - slope) <= 1e-15 * Math.abs(next);
    slope = next;
    if (isSettled) break;
  }
  const { weight, meanX, meanY } = sumsAt(slope, options);
  const intercept = meanY - slope * meanX;
  let [adjustedMean, chiSquare] = [0, 0];
  const points = Array.from({ length: n }, (_, row) => pointAt(row, slope, options, meanX, meanY));
  for (const { w, adjusted, residual } of points) {
    adjustedMean += (w * (meanX + adjusted)) / weight;
    chiSquare += w * (residual - (intercept - meanY + slope * meanX)) ** 2;
  }
  const squares = points.reduce(
    (sum, { w, adjusted }) => sum + w * (meanX + adjusted - adjustedMean) ** 2,
    0,
  );
  const slopeError = 1 / Math.sqrt(squares);
  const interceptError = Math.sqrt(1 / weight + (adjustedMean * slopeError) ** 2);
  const meanSquare = chiSquare / (n - 2);
  return { kind: "line", n, intercept, slope, interceptError, slopeError, chiSquare, meanSquare };
}

type Points = Parameters<typeof yorkLine>[0];

function sumsAt(slope: number, points: Points) {
  const n = points.x.length;
  let [weight, meanX, meanY] = [0, 0, 0];
  for (let row = 0; row < n; row += 1) {
    const w = weightAt(row, slope, points);
    weight += w;
    meanX += w * (points.x[row] ?? 0);
    meanY += w * (points.y[row] ?? 0);
  }
  meanX /= weight;
  meanY /= weight;
  let [numerator, denominator] = [0, 0];
  for (let row = 0; row < n; row += 1) {
    const { w, adjusted, u, v } = pointAt(row, slope, points, meanX, meanY);
    numerator += w * adjusted * v;
    denominator += w * adjusted * u;
  }
  return { weight, meanX, meanY, numerator, denominator };
}

function weightAt(row: number, slope: number, { xError, yError }: Points): number {
  return 1 / ((yError[row] ?? 0) ** 2 + (slope * (xError[row] ?? 0)) ** 2);
}

/** `adjusted` is York's β: where on the line the point most likely belongs, from the mean. */
function pointAt(row: number, slope: number, points: Points, meanX: number, meanY: number) {
  const w = weightAt(row, slope, points);
  const u = (points.x[row] ?? 0) - meanX;
  const v = (points.y[row] ?? 0) - meanY;
  const adjusted = w * (u * (points.yError[row] ?? 0) ** 2 + slope * v * (points.xError[row] ?? 0) ** 2);
  return { w, u, v, adjusted, residual: v - slope * u };
}
