import { correlationEstimate } from "./correlation-estimate.ts";
import type { Estimate } from "./estimate.ts";

/**
 * Kendall's tau-b across models: (concordant - discordant) pairs over the root of the pairs not tied on
 * either side, with the interval of Fieller, Hartley and Pearson 1957, tanh(atanh τ ± z sqrt(0.437 / (n -
 * 4))), https://doi.org/10.1093/biomet/44.3-4.470. x and y hold one score per model, in one order;
 * undetermined below three models or where a side is constant, without interval below five models or at ±1.
 * Assumes independent models; the interval is rough below ten of them, under heavy ties, and above about .8.
 * Takes time in the square of the models.
 */
export function kendallCorrelation(options: {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly level: number;
}): Estimate {
  return correlationEstimate({
    ...options,
    name: "kendall",
    coefficient: (x, y) => tauB(countPairs(x, y)),
    fewest: 5,
    standardError: (_, n) => Math.sqrt(0.437 / (n - 4)),
    method: "Fieller et al.",
  });
}

/** Every pair of models, by whether the two sides order it alike. */
export interface PairCounts {
  readonly concordant: number;
  readonly discordant: number;
  readonly tiedOnX: number;
  readonly tiedOnY: number;
  readonly tiedOnBoth: number;
}

export function countPairs(x: Float64Array, y: Float64Array): PairCounts {
  let [concordant, discordant, tiedOnX, tiedOnY, tiedOnBoth] = [0, 0, 0, 0, 0];
  for (let first = 1; first < x.length; first += 1) {
    const [xFirst, yFirst] = [x[first] ?? 0, y[first] ?? 0];
    for (let second = 0; second < first; second += 1) {
      const [dx, dy] = [xFirst - (x[second] ?? 0), yFirst - (y[second] ?? 0)];
      if (dx === 0 && dy === 0) tiedOnBoth += 1;
      else if (dx === 0) tiedOnX += 1;
      else if (dy === 0) tiedOnY += 1;
      else if (dx > 0 === dy > 0) concordant += 1;
      else discordant += 1;
    }
  }
  return { concordant, discordant, tiedOnX, tiedOnY, tiedOnBoth };
}

/** Tau-b of the counted pairs; NaN when a side is constant. */
export function tauB({ concordant, discordant, tiedOnX, tiedOnY }: PairCounts): number {
  const decided = concordant + discordant;
  return (concordant - discordant) / Math.sqrt((decided + tiedOnX) * (decided + tiedOnY));
}
