import { choleskyOfCovariance } from "./core-model/cholesky.ts";
import { chiSquareQuantile } from "./distributions/chi-square.ts";
import { createNormals, drawErrors } from "./normal-draws.ts";
import { quantileOfSorted } from "./quantile.ts";
import type { RandomSource } from "./random.ts";

export interface BestComparison {
  /** Places that may be best: nothing found rules them out. */
  readonly candidates: readonly number[];
  /** For each place, bounds of its value minus the best of the others: above 0 only if it alone is best. */
  readonly bounds: readonly { readonly low: number; readonly high: number }[];
}

/**
 * Multiple comparisons with the best (Hsu 1984, https://doi.org/10.1214/aos/1176346722; Hsu, Multiple Comparisons, 1996, chapter 4): all
 * bounds hold at once, whichever of the models turns out to look best, so looking at the winner needs no further correction.
 * Values with a joint covariance matrix (row by row), as models that answer the same samples have; critical
 * values for each model as the control by `draws` draws from it (Dunnett), divided by a chi where `degrees` are few. Larger is better. Two
 * values without any error between them are compared as they are. Constrained: a bound never excludes 0 on the
 * wrong side, so equal models have a regret of 0 within their bounds.
 */
export function compareWithBest(options: {
  readonly values: Float64Array;
  readonly covariance: Float64Array;
  readonly degrees?: number;
  readonly level: number;
  readonly draws?: number;
  readonly random: RandomSource;
}): BestComparison {
  const { values, covariance } = options;
  const count = values.length;
  const errors = differenceErrors(covariance, count);
  const critical = criticalValues({ ...options, errors });
  const gap = (one: number, other: number) => (values[one] ?? 0) - (values[other] ?? 0);
  const reach = (control: number, other: number) =>
    (critical[control] ?? 0) * (errors[control * count + other] ?? 0);
  const others = (one: number) => [...values.keys()].filter((other) => other !== one);
  const highs = [...values.keys()].map((one) =>
    Math.max(0, Math.min(...others(one).map((other) => gap(one, other) + reach(one, other)))),
  );
  const isTop = (one: number) => others(one).every((other) => gap(one, other) >= 0);
  const candidates = [...values.keys()].filter((one) => (highs[one] ?? 0) > 0 || isTop(one));
  const bounds = highs.map((high, one) => {
    const rivals = candidates.filter((other) => other !== one);
    const low = Math.min(0, ...rivals.map((other) => gap(one, other) - reach(other, one)));
    return { low, high };
  });
  return { candidates, bounds };
}

/** Standard errors of all differences, row by row; exactly 0 where two have the same errors. */
function differenceErrors(covariance: Float64Array, count: number): Float64Array {
  const at = (row: number, column: number) => covariance[row * count + column] ?? 0;
  return Float64Array.from({ length: count * count }, (_, place) => {
    const [one, other] = [Math.floor(place / count), place % count];
    const scale = at(one, one) + at(other, other);
    const variance = scale - 2 * at(one, other);
    return variance > 1e-12 * scale ? Math.sqrt(variance) : 0;
  });
}

function criticalValues(options: {
  readonly values: Float64Array;
  readonly covariance: Float64Array;
  readonly errors: Float64Array;
  readonly degrees?: number;
  readonly level: number;
  readonly draws?: number;
  readonly random: RandomSource;
}): Float64Array {
  const { values, covariance, errors, degrees = 1000, level, draws = 2000, random } = options;
  const count = values.length;
  const root = choleskyOfCovariance(covariance, count);
  const inverse = errors.map((error) => (error > 0 ? 1 / error : 0));
  const largest = Array.from({ length: count }, () => new Float64Array(draws));
  const normal = createNormals(random);
  const uniform = () => (random() * 4294967295 + 0.5) / 4294967296;
  for (let draw = 0; draw < draws; draw += 1) {
    const chi =
      degrees < 200
        ? Math.sqrt(chiSquareQuantile({ p: uniform(), degrees: Math.max(1, degrees) }) / degrees)
        : 1;
    const drawn = drawErrors(root, count, normal);
    for (let one = 0; one < count; one += 1) {
      const own = drawn[one] ?? 0;
      let most = 0;
      for (let other = 0; other < count; other += 1) {
        const ratio = ((drawn[other] ?? 0) - own) * (inverse[one * count + other] ?? 0);
        if (ratio > most) most = ratio;
      }
      const row = largest[one];
      if (row !== undefined) row[draw] = most / chi;
    }
  }
  return Float64Array.from(largest, (row) => quantileOfSorted(row.sort(), level));
}
