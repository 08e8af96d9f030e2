import { choleskyOfCovariance } from "./core-model/cholesky.ts";
import { chiSquareQuantile } from "./distributions/chi-square.ts";
import { createNormals, drawErrors } from "./normal-draws.ts";
import { quantileOfSorted } from "./quantile.ts";
import type { RandomSource } from "./random.ts";

export interface BestComparison {
  /** Places that may be best: nothing found rules them out. */
  readonly candidates: readonly number[];
  /** For each place, bounds of what the best of all has more; from 0 on where it may itself be best. */
  readonly losses: readonly { readonly low: number; readonly high: number }[];
}

/**
 * Multiple comparisons with the best: which values may be the largest (Hsu 1984, Annals of Statistics 12, 1136), and how much each loses
 * against the largest (Edwards and Hsu 1983, Journal of the American Statistical Association 78, 965). With the truly best one as
 * the control of Dunnett's intervals, all bounds hold at once, whichever of the values turns out to look best: looking at
 * a winner needs no further correction. Values with a joint covariance matrix (row by row), as models that answer the same samples
 * have; critical values for each control by `draws` draws from it, divided by a chi where `degrees` are few. Larger is
 * better. Two values without any error between them are compared as they are. Equal values keep 0 within their bounds.
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
  const places = [...values.keys()];
  const errors = differenceErrors(covariance, values.length);
  const { above, apart } = criticalValues({ ...options, errors });
  const lead = (one: number, other: number) => (values[one] ?? 0) - (values[other] ?? 0);
  const errorOf = (one: number, other: number) => errors[one * values.length + other] ?? 0;
  /** Not shown to be below any other, with itself as the control. */
  const mayLead = (critical: Float64Array) =>
    places.filter((one) =>
      places.every(
        (other) => other === one || lead(one, other) + (critical[one] ?? 0) * errorOf(one, other) >= 0,
      ),
    );
  const controls = mayLead(apart);
  const losses = places.map((one) => {
    const rivals = controls.filter((control) => control !== one);
    const from = (sign: 1 | -1) =>
      rivals.map((control) => lead(control, one) + sign * (apart[control] ?? 0) * errorOf(control, one));
    return {
      low: controls.includes(one) ? 0 : Math.max(0, Math.min(...from(-1))),
      high: Math.max(0, ...from(1)),
    };
  });
  return { candidates: mayLead(above), losses };
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

/** Dunnett's critical values with each place as the control: one-sided, and two-sided. */
function criticalValues(options: {
  readonly values: Float64Array;
  readonly covariance: Float64Array;
  readonly errors: Float64Array;
  readonly degrees?: number;
  readonly level: number;
  readonly draws?: number;
  readonly random: RandomSource;
}): { readonly above: Float64Array; readonly apart: Float64Array } {
  const { values, covariance, errors, degrees = 1000, level, draws = 2000, random } = options;
  const count = values.length;
  const root = choleskyOfCovariance(covariance, count);
  const inverse = errors.map((error) => (error > 0 ? 1 / error : 0));
  const highest = Array.from({ length: count }, () => new Float64Array(draws));
  const widest = Array.from({ length: count }, () => new Float64Array(draws));
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
      let [high, low] = [0, 0];
      for (let other = 0; other < count; other += 1) {
        const ratio = ((drawn[other] ?? 0) - own) * (inverse[one * count + other] ?? 0);
        if (ratio > high) high = ratio;
        else if (ratio < low) low = ratio;
      }
      const [ofHighest, ofWidest] = [highest[one], widest[one]];
      if (ofHighest !== undefined) ofHighest[draw] = high / chi;
      if (ofWidest !== undefined) ofWidest[draw] = Math.max(high, -low) / chi;
    }
  }
  const quantiles = (rows: readonly Float64Array[]) =>
    Float64Array.from(rows, (row) => quantileOfSorted(row.sort(), level));
  return { above: quantiles(highest), apart: quantiles(widest) };
}
