import { normalQuantile } from "./distributions/normal.ts";
import { studentTUpperTail } from "./distributions/student-t.ts";
import { type Estimate, estimate, undetermined } from "./estimate.ts";

/** Two correlations of one outcome with two predictors over the same n models, and the predictors' own. */
export interface DependentCorrelations {
  readonly first: number;
  readonly second: number;
  /** Between the two predictors. */
  readonly between: number;
  readonly n: number;
}

/**
 * Williams' test that two benchmarks correlate alike with one counterpart over the same models: t on n - 3
 * degrees of freedom, two-sided (Williams 1959, recommended by Steiger 1980,
 * https://doi.org/10.1037/0033-2909.87.2.245). Assumes roughly normal scatter and independent models; n > 3.
 */
export function williamsTest(options: DependentCorrelations): {
  readonly t: number;
  readonly degrees: number;
  readonly p: number;
} {
  const { first, second, between, n } = options;
  if (n < 4) throw new RangeError(`Williams' test needs at least four models, got ${n}`);
  const determinant = 1 - first ** 2 - second ** 2 - between ** 2 + 2 * first * second * between;
  if (determinant <= 0)
    throw new RangeError(
      `correlations ${first}, ${second} and ${between} cannot hold together, or one is perfect`,
    );
  const middle = ((first + second) / 2) ** 2;
  const variance = ((2 * (n - 1)) / (n - 3)) * determinant + middle * (1 - between) ** 3;
  const t = (first - second) * Math.sqrt(((n - 1) * (1 + between)) / variance);
  return { t, degrees: n - 3, p: Math.min(1, 2 * studentTUpperTail({ t: Math.abs(t), degrees: n - 3 })) };
}

/**
 * Zou's interval for the difference of two such correlations, first minus second: the two Fisher intervals
 * combined by MOVER with the correlation between the coefficients (Zou 2007,
 * https://doi.org/10.1037/1082-989X.12.4.399). In [-2, 2]. Undetermined below four models and for perfect
 * correlations. Assumes roughly normal scatter and independent models.
 */
export function dependentCorrelationDifference(
  options: DependentCorrelations & { readonly level: number },
): Estimate {
  const { first, second, between, n, level } = options;
  if (n < 4) return undetermined(`a difference of correlations requires at least four models, got ${n}`, n);
  const perfect = [first, second, between].find((r) => Math.abs(r) >= 1);
  if (perfect !== undefined) return undetermined(`no interval is known at a correlation of ${perfect}`, n);
  const [one, two] = [fisher(first, n, level), fisher(second, n, level)];
  const correlation =
    ((between - (first * second) / 2) * (1 - first ** 2 - second ** 2 - between ** 2) + between ** 3) /
    ((1 - first ** 2) * (1 - second ** 2));
  const distance = (left: number, right: number) =>
    Math.sqrt(Math.max(0, left ** 2 + right ** 2 - 2 * correlation * left * right));
  const value = first - second;
  return estimate(
    value,
    {
      low: value - distance(first - one.low, two.high - second),
      high: value + distance(one.high - first, second - two.low),
      level,
      method: "Zou",
      covers: "models like these",
      weights: "model",
    },
    n,
  );
}

function fisher(r: number, n: number, level: number): { readonly low: number; readonly high: number } {
  const half = normalQuantile((1 + level) / 2) / Math.sqrt(n - 3);
  return { low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half) };
}
