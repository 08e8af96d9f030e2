import { choleskyOfCovariance } from "#harness/stats/core-model/cholesky.ts";
import type { ScorePanel } from "#harness/stats/core-model/score-panel.ts";
import { componentsOf, type TrueSpread } from "#harness/stats/core-model/true-spread.ts";
import { normalQuantile } from "#harness/stats/distributions/normal.ts";
import { mulberry32, type RandomSource } from "#harness/stats/random.ts";

/** Panels drawn from the core model itself, seeded. */

export interface Population {
  readonly models: number;
  readonly perFamily?: number;
  readonly spread: Partial<TrueSpread> & { readonly correlation: number };
  /** Standard error of every score. */
  readonly noise: number;
  /** Correlation of the sampling errors of two models in one setting: they share the samples. */
  readonly sharedNoise?: number;
  readonly seed: number;
}

export function drawPanel({
  models,
  perFamily = 1,
  spread,
  noise,
  sharedNoise = 0,
  seed,
}: Population): ScorePanel {
  const normal = normals(mulberry32(seed));
  const { model, family } = componentsOf({
    benchmarkSd: 1,
    counterpartSd: 0.8,
    familyShareOfScore: 0,
    familyShareOfExcess: 0,
    ...spread,
  });
  const covariance = new Float64Array(4 * models * models);
  for (let row = 0; row < 2 * models; row += 1) {
    for (let column = 0; column < 2 * models; column += 1) {
      const isOneSetting = row < models === column < models;
      const correlation = row === column ? 1 : isOneSetting ? sharedNoise : 0;
      covariance[row * 2 * models + column] = noise * noise * correlation;
    }
  }
  const errors = drawn(covariance, 2 * models, normal);
  const benchmark = errors.slice(0, models);
  const counterpart = errors.slice(models);
  const draws = ({ benchmark: bb, both, counterpart: rr }: typeof model) =>
    drawn(Float64Array.of(bb, both, both, rr), 2, normal);
  let shared = draws(family);
  for (let one = 0; one < models; one += 1) {
    if (one % perFamily === 0) shared = draws(family);
    const own = draws(model);
    benchmark[one] = (benchmark[one] ?? 0) + 0.3 + (shared[0] ?? 0) + (own[0] ?? 0);
    counterpart[one] = (counterpart[one] ?? 0) - 0.4 + (shared[1] ?? 0) + (own[1] ?? 0);
  }
  const families = Int32Array.from({ length: models }, (_, one) => Math.floor(one / perFamily));
  return { benchmark, counterpart, covariance, families };
}

/** The same models in another order. */
export function permuted(panel: ScorePanel, order: readonly number[]): ScorePanel {
  const models = order.length;
  const rows = [...order, ...order.map((one) => one + models)];
  const pick = (values: Float64Array) => Float64Array.from(order, (one) => values[one] ?? 0);
  return {
    benchmark: pick(panel.benchmark),
    counterpart: pick(panel.counterpart),
    families: Int32Array.from(order, (one) => panel.families[one] ?? 0),
    covariance: Float64Array.from(
      rows.flatMap((row) => rows.map((column) => panel.covariance[row * 2 * models + column] ?? 0)),
    ),
  };
}

function normals(random: RandomSource): () => number {
  return () => normalQuantile((random() * 4294967295 + 0.5) / 4294967296);
}

function drawn(covariance: Float64Array, size: number, normal: () => number): Float64Array {
  const root = choleskyOfCovariance(covariance, size);
  const draws = Float64Array.from({ length: size }, normal);
  return Float64Array.from({ length: size }, (_, row) =>
    draws.reduce((sum, value, place) => sum + (root[row * size + place] ?? 0) * value, 0),
  );
}
