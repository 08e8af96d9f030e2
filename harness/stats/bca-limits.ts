import { normalCumulative, normalQuantile } from "./distributions/normal.ts";
import { quantileOfSorted } from "./quantile.ts";

export interface BcaLimits {
  /** How far the replicates lie to one side of the value, on the normal scale. */
  readonly bias: number;
  /** How fast the standard error changes with the value. */
  readonly acceleration: number;
  /** The probabilities at which the replicates are read. */
  readonly lowProbability: number;
  readonly highProbability: number;
  readonly low: number;
  readonly high: number;
}

/**
 * BCa limits from sorted replicates and jackknife values, one array per independent sample (Davison and
 * Hinkley 1997, section 5.3.2; the pooling is scipy's). Replicates equal to the value count half, to the last
 * bit: as in scipy. Acceleration is 0 where no jackknife value differs. Undefined when all replicates lie on
 * one side of the value.
 */
export function bcaLimits(options: {
  readonly value: number;
  readonly sorted: Float64Array;
  readonly left: readonly Float64Array[];
  readonly level: number;
}): BcaLimits | undefined {
  const { value, sorted, left, level } = options;
  let below = 0;
  for (const replicate of sorted) below += replicate < value ? 1 : replicate === value ? 0.5 : 0;
  if (below === 0 || below === sorted.length) return undefined;
  const bias = normalQuantile(below / sorted.length);
  const acceleration = accelerationOf(left);
  const probabilityAt = (z: number) => normalCumulative(bias + (bias + z) / (1 - acceleration * (bias + z)));
  const lowProbability = probabilityAt(normalQuantile((1 - level) / 2));
  const highProbability = probabilityAt(normalQuantile((1 + level) / 2));
  return {
    bias,
    acceleration,
    lowProbability,
    highProbability,
    low: quantileOfSorted(sorted, lowProbability),
    high: quantileOfSorted(sorted, highProbability),
  };
}

function accelerationOf(left: readonly Float64Array[]): number {
  let [cubes, squares] = [0, 0];
  for (const values of left) {
    const n = values.length;
    let mean = 0;
    for (const value of values) mean += value / n;
    let [cube, square] = [0, 0];
    for (const value of values) {
      const influence = (n - 1) * (mean - value);
      cube += influence ** 3;
      square += influence ** 2;
    }
    cubes += cube / n ** 3;
    squares += square / n ** 2;
  }
  return squares > 0 && Number.isFinite(cubes) ? cubes / (6 * squares ** 1.5) : 0;
}
