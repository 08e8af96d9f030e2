import { type Estimate, undetermined } from "./estimate.ts";
import { kendallCorrelation } from "./kendall-correlation.ts";

/** How one benchmark orders models, beside all the others together. */
export interface BenchmarkAgreement {
  readonly benchmark: string;
  /** Kendall's tau-b with the aggregate of the other benchmarks, over models in both. */
  readonly withOthers: Estimate;
  /** (tau - mean of all benchmarks' tau) / their standard deviation; absent where fewer than three have one. */
  readonly z?: number;
}

/**
 * Benchmark-agreement testing (Perlitz et al. 2024, https://arxiv.org/abs/2407.13696): does a benchmark order models as
 * the others do? The aggregate of a model is its mean win rate, the share of other models it beats strictly, over the
 * benchmarks; it counts for models that are in a third of them or more. The tested benchmark is left out of its
 * aggregate, which otherwise agrees with itself. Scores by benchmark and model, higher is better; NaN never. Undetermined
 * with fewer than three benchmarks, or where fewer than three models are in both. Misleads where the others measure
 * something else on purpose, where few models overlap, and where models of one family are many: they count as separate.
 */
export function benchmarkAgreement(options: {
  readonly scores: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly level: number;
}): readonly BenchmarkAgreement[] {
  const { scores, level } = options;
  const rates = new Map([...scores].map(([name, models]) => [name, winRates(models)]));
  const found = [...scores].map(([benchmark, models]) => {
    const others = [...rates].flatMap(([name, each]) => (name === benchmark ? [] : [each]));
    return { benchmark, withOthers: agreementWith(models, others, level) };
  });
  const taus = found.flatMap(({ withOthers }) => (withOthers.kind === "estimate" ? [withOthers.value] : []));
  const mean = taus.reduce((sum, tau) => sum + tau, 0) / taus.length;
  const spread = Math.sqrt(taus.reduce((sum, tau) => sum + (tau - mean) ** 2, 0) / (taus.length - 1));
  if (taus.length < 3 || !(spread > 0)) return found;
  return found.map((each) =>
    each.withOthers.kind === "estimate" ? { ...each, z: (each.withOthers.value - mean) / spread } : each,
  );
}

function winRates(models: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sorted = Float64Array.from(models.values()).sort();
  const below = new Map<number, number>();
  for (const [place, score] of sorted.entries()) if (!below.has(score)) below.set(score, place);
  return new Map([...models].map(([model, score]) => [model, (below.get(score) ?? 0) / (models.size - 1)]));
}

function agreementWith(
  models: ReadonlyMap<string, number>,
  others: readonly ReadonlyMap<string, number>[],
  level: number,
): Estimate {
  if (others.length < 2)
    return undetermined("benchmark agreement needs three benchmarks or more", models.size);
  const pairs = [...models].flatMap(([model, score]) => {
    const rates = others.flatMap((each) => each.get(model) ?? []);
    return rates.length * 3 < others.length || rates.length === 0
      ? []
      : [[score, rates.reduce((sum, rate) => sum + rate, 0) / rates.length] as const];
  });
  if (pairs.length < 3)
    return undetermined("fewer than three models are in this benchmark and the others", pairs.length);
  return kendallCorrelation({
    x: Float64Array.from(pairs, ([score]) => score),
    y: Float64Array.from(pairs, ([, rate]) => rate),
    level,
  });
}
