import { mulberry32, type RandomSource } from "#harness/stats/random.ts";

/** Draws for simulated suites: seeded, so that a failing study can be run again. */
export interface Simulation {
  readonly random: RandomSource;
  /**
   * One side of binary samples, cluster rates from a beta distribution of the given mean and intraclass
   * correlation.
   */
  suite(options: { mean: number; sizes: readonly number[]; correlation: number }): {
    values: Float64Array;
    clusters: Int32Array;
  };
  /** Rates of one cluster. */
  rate(mean: number, correlation: number): number;
}

/** Cluster sizes of SWE-bench Verified: one repository holds 46 % of the samples. */
export const unequalSizes = [231, 75, 44, 34, 32, 22, 22, 19, 10, 8, 2, 1];

export function createSimulation(seed: number): Simulation {
  const random = mulberry32(seed);
  const rate = (mean: number, correlation: number) => {
    if (correlation === 0) return mean;
    const size = (1 - correlation) / correlation;
    const [a, b] = [gammaDraw(random, mean * size), gammaDraw(random, (1 - mean) * size)];
    return a + b === 0 ? Number(random() < mean) : a / (a + b);
  };
  return {
    random,
    rate,
    suite({ mean, sizes, correlation }) {
      const clusters = Int32Array.from(
        sizes.flatMap((size, code) => Array.from({ length: size }, () => code)),
      );
      const rates = sizes.map(() => rate(mean, correlation));
      const values = Float64Array.from(clusters, (code) => (random() < (rates[code] ?? 0) ? 1 : 0));
      return { values, clusters };
    },
  };
}

/** Marsaglia and Tsang 2000. */
function gammaDraw(random: RandomSource, shape: number): number {
  if (shape < 1) return gammaDraw(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
