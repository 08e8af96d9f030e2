import { studentTQuantile } from "./distributions/student-t.ts";
import { type Estimate, estimate } from "./estimate.ts";

/** A least-squares line with what its intervals need. */
export interface Line {
  readonly kind: "line";
  readonly n: number;
  readonly intercept: number;
  readonly slope: number;
  readonly interceptError: number;
  readonly slopeError: number;
  /** Residual standard deviation on n - 2 degrees of freedom. */
  readonly residualSd: number;
  readonly rSquared: number;
  readonly degrees: number;
  readonly meanX: number;
  readonly squaresX: number;
}

export interface NoLine {
  readonly kind: "undetermined";
  readonly reason: string;
  readonly n: number;
}

/**
 * Least-squares line of y on x (https://en.wikipedia.org/wiki/Simple_linear_regression), in one pass around
 * the means, good to NIST's certified digits. One value per model in one order. Undetermined below three
 * models and where x is constant. Assumes independent models, a straight relation, equal scatter, and x
 * without error: error in x pulls the slope towards 0, so for noisy benchmarks see Deming. Misleads when one
 * far model sets the slope: look at `leverageAt`.
 */
export function fitLine(options: { readonly x: Float64Array; readonly y: Float64Array }): Line | NoLine {
  const { x, y } = options;
  const n = x.length;
  if (y.length !== n) throw new RangeError(`a line needs as many x as y, got ${n} and ${y.length}`);
  if (n < 3) return { kind: "undetermined", reason: `a line requires at least three models, got ${n}`, n };
  const { meanX, meanY, xx, yy, xy } = momentsOf(x, y);
  if (xx === 0)
    return { kind: "undetermined", reason: `a line requires models that differ in x, all ${n} agree`, n };
  const slope = xy / xx;
  const intercept = meanY - slope * meanX;
  let residual = 0;
  for (let row = 0; row < n; row += 1) {
    residual += ((y[row] ?? 0) - meanY - slope * ((x[row] ?? 0) - meanX)) ** 2;
  }
  const degrees = n - 2;
  const residualSd = Math.sqrt(residual / degrees);
  return {
    kind: "line",
    n,
    intercept,
    slope,
    interceptError: residualSd * Math.sqrt(1 / n + (meanX * meanX) / xx),
    slopeError: residualSd / Math.sqrt(xx),
    residualSd,
    rSquared: yy === 0 ? 1 : 1 - residual / yy,
    degrees,
    meanX,
    squaresX: xx,
  };
}

/**
 * Share of its own fitted value a model at x decides: 1/n + (x - mean)² / Σ(x - mean)²; above 4/n, look
 * twice.
 */
export function leverageAt(line: Line, x: number): number {
  return 1 / line.n + (x - line.meanX) ** 2 / line.squaresX;
}

/**
 * What the line gives at x: with `for: "new model"` the prediction interval for one more model, with `for:
 * "mean"` the interval of the line itself, which is much narrower and says nothing of a single model.
 */
export function predictAt(options: {
  readonly line: Line;
  readonly x: number;
  readonly level: number;
  readonly for: "new model" | "mean";
}): Estimate {
  const { line, x, level, for: target } = options;
  const spread = leverageAt(line, x) + (target === "new model" ? 1 : 0);
  const half =
    studentTQuantile({ p: (1 + level) / 2, degrees: line.degrees }) * line.residualSd * Math.sqrt(spread);
  const value = line.intercept + line.slope * x;
  const method = `${target === "mean" ? "line" : "prediction for a new model"}, t(${line.degrees})`;
  const bounds = { low: value - half, high: value + half };
  return estimate(value, { ...bounds, level, method, covers: "models like these", weights: "model" }, line.n);
}

/** The slope with Student's interval on n - 2 degrees of freedom. */
export function slopeEstimate(options: { readonly line: Line; readonly level: number }): Estimate {
  const { line, level } = options;
  const half = studentTQuantile({ p: (1 + level) / 2, degrees: line.degrees }) * line.slopeError;
  const bounds = { low: line.slope - half, high: line.slope + half };
  const method = `least squares, t(${line.degrees})`;
  return estimate(
    line.slope,
    { ...bounds, level, method, covers: "models like these", weights: "model" },
    line.n,
  );
}

/** Means, and sums of squares and products around them. */
export function momentsOf(x: Float64Array, y: Float64Array) {
  const n = x.length;
  let [meanX, meanY, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (let row = 0; row < n; row += 1) {
    meanX += (x[row] ?? 0) / n;
    meanY += (y[row] ?? 0) / n;
  }
  for (let row = 0; row < n; row += 1) {
    const [dx, dy] = [(x[row] ?? 0) - meanX, (y[row] ?? 0) - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return { n, meanX, meanY, xx, yy, xy };
}
