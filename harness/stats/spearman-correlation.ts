import { correlationEstimate } from "./correlation-estimate.ts";
import type { Estimate } from "./estimate.ts";
import { midRanks } from "./mid-ranks.ts";
import { pearsonCoefficient } from "./pearson-correlation.ts";

/**
 * Spearman's rank correlation across models: Pearson's of the mid-ranks (ties share their mean rank), with
 * the interval of Bonett and Wright 2000, tanh(atanh r ± z sqrt((1 + r²/2) / (n - 3))),
 * https://doi.org/10.1007/BF02294183. x and y hold one score per model, in one order; undetermined below
 * three models or where a side is constant, without interval at three models or at ±1. Assumes independent
 * models; the interval is rough below ten of them and under heavy ties.
 */
export function spearmanCorrelation(options: {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly level: number;
}): Estimate {
  return correlationEstimate({
    ...options,
    name: "spearman",
    coefficient: (x, y) => pearsonCoefficient(midRanks(x), midRanks(y)),
    fewest: 4,
    standardError: bonettWrightError,
    method: "Bonett-Wright",
  });
}

/** Standard error of atanh of a rank correlation. */
export function bonettWrightError(r: number, n: number): number {
  return Math.sqrt((1 + (r * r) / 2) / (n - 3));
}
