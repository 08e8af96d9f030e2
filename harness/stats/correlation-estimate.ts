import { normalQuantile } from "./distributions/normal.ts";
import { type Estimate, estimate, pointEstimate, undetermined } from "./estimate.ts";

/**
 * A correlation over models with an interval on the scale of atanh(r), shared by the three coefficients.
 * Undetermined below three models and where a side is constant; without interval where the formula has none.
 */
export function correlationEstimate(options: {
  readonly name: "pearson" | "spearman" | "kendall";
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly level: number;
  readonly coefficient: (x: Float64Array, y: Float64Array) => number;
  /** Fewest models its standard error is defined for. */
  readonly fewest: number;
  readonly standardError: (r: number, n: number) => number;
  readonly method: string;
}): Estimate {
  const { name, x, y, level, coefficient, fewest, standardError, method } = options;
  const n = x.length;
  if (y.length !== n) throw new RangeError(`${name} needs as many x as y, got ${n} and ${y.length}`);
  if (n < 3) return undetermined(`${name} requires at least three models, got ${n}`, n);
  if (isConstant(x) || isConstant(y)) {
    const side = isConstant(x) ? "first" : "second";
    return undetermined(
      `${name} requires models that differ, all ${n} score the same on the ${side} side`,
      n,
    );
  }
  const r = toCorrelation(coefficient(x, y));
  if (n < fewest)
    return pointEstimate(r, `the interval of ${name} requires at least ${fewest} models, got ${n}`, n);
  if (Math.abs(r) === 1) return pointEstimate(r, `${method} has no width at a correlation of ${r}`, n);
  const half = normalQuantile((1 + level) / 2) * standardError(r, n);
  const center = Math.atanh(r);
  const interval = { low: Math.tanh(center - half), high: Math.tanh(center + half), level, method };
  return estimate(r, { ...interval, covers: "models like these", weights: "model" }, n);
}

function isConstant(values: Float64Array): boolean {
  return values.every((value) => value === values[0]);
}

/** Rounding may leave a perfect correlation a few bits off, or beyond, 1. */
function toCorrelation(r: number): number {
  return 1 - Math.abs(r) < 1e-14 ? Math.sign(r) : r;
}
