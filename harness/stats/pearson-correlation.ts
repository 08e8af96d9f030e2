import { correlationEstimate } from "./correlation-estimate.ts";
import type { Estimate } from "./estimate.ts";

/**
 * Pearson's product-moment correlation across models, with Fisher's interval tanh(atanh r ± z / sqrt(n - 3))
 * (Fisher 1921; https://en.wikipedia.org/wiki/Fisher_transformation). x and y hold one score per model, in
 * one order; undetermined below three models or where a side is constant, without interval at three models or
 * at r = ±1.
 *
 * Assumes independent models and a roughly bivariate normal scatter. Misleads when models come in families,
 * when one far model makes the correlation (a range from half a billion parameters to the frontier), or when
 * the range is cut.
 */
export function pearsonCorrelation(options: {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly level: number;
}): Estimate {
  return correlationEstimate({
    ...options,
    name: "pearson",
    coefficient: pearsonCoefficient,
    fewest: 4,
    standardError: (_, n) => 1 / Math.sqrt(n - 3),
    method: "Fisher z",
  });
}

/** Pearson's r of two columns of one length; NaN when one is constant. */
export function pearsonCoefficient(x: Float64Array, y: Float64Array): number {
  const n = x.length;
  let [meanX, meanY] = [0, 0];
  for (let row = 0; row < n; row += 1) {
    meanX += (x[row] ?? 0) / n;
    meanY += (y[row] ?? 0) / n;
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (let row = 0; row < n; row += 1) {
    const [dx, dy] = [(x[row] ?? 0) - meanX, (y[row] ?? 0) - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return xy / Math.sqrt(xx) / Math.sqrt(yy);
}
