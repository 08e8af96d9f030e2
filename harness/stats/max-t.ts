import type { RandomSource } from "./random.ts";
import { drawSigns, signedSums } from "./signed-sums.ts";

export type MaxTResult =
  | { readonly kind: "tested"; readonly statistic: number; readonly p: number; readonly adjusted: number }
  | { readonly kind: "untested"; readonly reason: string };

/**
 * Step-down max-T over shared resamples (Westfall and Young 1993; Romano and Wolf 2005,
 * https://doi.org/10.1198/016214504000000539): p-values for a family of estimates that share their samples,
 * adjusted so that the chance of any false finding stays at the level, and stronger than Holm because the
 * dependence is used.
 *
 * `contributions[m]` holds, for each independent outer unit, what the unit adds to the error of estimate m:
 * for a mean over N samples the cluster's residual sum over N, for a difference the two sides' units in one
 * row, with the sign of their side. All rows share the units. A replicate gives every unit a random sign (the
 * wild bootstrap with Rademacher weights, Cameron, Gelbach and Miller 2008,
 * https://doi.org/10.1162/rest.90.3.414), the same for all estimates; the statistic is |estimate| over the
 * root of the summed squares. p = (b + 1) / (B + 1). Tests estimate = 0, two-sided. With few units (below
 * about 12) the signs have few patterns and p-values are coarse. An estimate without spread is not tested.
 *
 * Signs leave the summed squares as they are, where a sample drawn anew would have its own: with 30 units a family at
 * 5 % then errs in 10 %. `restudentize` gives every replicate the error of its own signed units: from u = |sum of the signed| /
 * root of the squares comes t = u √((n-1)/n) / √(1 - u²/n), which grows with u, so the observed t is held against u as
 * t √(n / (n - 1 + t²)), n the units that add to the estimate's error (5.5 % with 30 units: docs/simulations.md).
 */
export function stepDownMaxT(options: {
  readonly estimates: Float64Array;
  readonly contributions: readonly Float64Array[];
  readonly replicates: number;
  readonly random: RandomSource;
  readonly restudentize?: boolean;
}): readonly MaxTResult[] {
  const { estimates, contributions, replicates, random, restudentize = false } = options;
  const errors = contributions.map((row) => Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)));
  const statistics = errors.map((error, index) => Math.abs(estimates[index] ?? 0) / error);
  const held = statistics.map((t, index) =>
    restudentize ? againstSigns(t, contributions[index] ?? new Float64Array()) : t,
  );
  const tested = [...statistics.keys()]
    .filter((index) => (errors[index] ?? 0) > 1e-12)
    .sort((left, right) => (held[right] ?? 0) - (held[left] ?? 0));
  const scaled = tested.map((index) =>
    (contributions[index] ?? new Float64Array()).map((value) => value / (errors[index] ?? 1)),
  );
  const wanted = tested.map((index) => held[index] ?? 0);
  const { alone, jointly } = countExceedances({ scaled, wanted, replicates, random });
  const results: MaxTResult[] = statistics.map(() => ({
    kind: "untested",
    reason: "no unit differs from another",
  }));
  let floor = 0;
  for (const [rank, index] of tested.entries()) {
    floor = Math.max(floor, ((jointly[rank] ?? 0) + 1) / (replicates + 1));
    const p = ((alone[rank] ?? 0) + 1) / (replicates + 1);
    results[index] = { kind: "tested", statistic: statistics[index] ?? 0, p, adjusted: floor };
  }
  return results;
}

/** The signed sum, over the root of the squares, at which a replicate's own t reaches this one. */
function againstSigns(t: number, row: Float64Array): number {
  const n = row.reduce((count, value) => count + (value === 0 ? 0 : 1), 0);
  return t * Math.sqrt(n / (n - 1 + t * t));
}

/** How often a resampled statistic, or the largest of it and all after it, reaches the observed one. */
function countExceedances(options: {
  readonly scaled: readonly Float64Array[];
  readonly wanted: readonly number[];
  readonly replicates: number;
  readonly random: RandomSource;
}): { readonly alone: Uint32Array; readonly jointly: Uint32Array } {
  const { scaled, wanted, replicates, random } = options;
  const units = scaled[0]?.length ?? 0;
  const alone = new Uint32Array(scaled.length);
  const jointly = new Uint32Array(scaled.length);
  for (const signs of drawSigns({ units, replicates, random })) {
    const largest = new Float64Array(signs.replicates);
    for (let rank = scaled.length - 1; rank >= 0; rank -= 1) {
      const sums = signedSums(scaled[rank] ?? new Float64Array(units), signs);
      const threshold = (wanted[rank] ?? 0) - 1e-12;
      let [own, joint] = [0, 0];
      for (let replicate = 0; replicate < sums.length; replicate += 1) {
        const resampled = Math.abs(sums[replicate] ?? 0);
        if (resampled >= threshold) own += 1;
        const most = Math.max(largest[replicate] ?? 0, resampled);
        largest[replicate] = most;
        if (most >= threshold) joint += 1;
      }
      alone[rank] = (alone[rank] ?? 0) + own;
      jointly[rank] = (jointly[rank] ?? 0) + joint;
    }
  }
  return { alone, jointly };
}
