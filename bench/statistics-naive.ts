import { normalCumulative, normalQuantile } from "#harness/stats/distributions/normal.ts";

/** The same work in plain array code, as one writes it at first: what the fast paths are measured against. */

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const resample = (values: readonly number[]) =>
  values.map(() => values[Math.floor(Math.random() * values.length)] ?? Number.NaN);

/** BCa limits of the difference of two means. */
export function naiveBca(
  left: readonly number[],
  right: readonly number[],
  replicates: number,
): readonly [number, number] {
  const value = mean(left) - mean(right);
  const drawn = Array.from({ length: replicates }, () => mean(resample(left)) - mean(resample(right)));
  drawn.sort((one, two) => one - two);
  const below = drawn.filter((one) => one < value).length + drawn.filter((one) => one === value).length / 2;
  const bias = normalQuantile(below / replicates);
  const without = (values: readonly number[]) =>
    values.map((_, index) => mean(values.filter((_value, other) => other !== index)));
  const sides = [without(left), without(right).map((one) => -one)];
  const sums = sides.map((side) => {
    const center = mean(side);
    const influences = side.map((one) => (side.length - 1) * (center - one));
    return {
      cube: influences.reduce((sum, one) => sum + one ** 3, 0) / side.length ** 3,
      square: influences.reduce((sum, one) => sum + one ** 2, 0) / side.length ** 2,
    };
  });
  const cubes = sums.reduce((sum, { cube }) => sum + cube, 0);
  const squares = sums.reduce((sum, { square }) => sum + square, 0);
  const acceleration = cubes / (6 * squares ** 1.5);
  const limit = (p: number) => {
    const z = bias + normalQuantile(p);
    const at = normalCumulative(bias + z / (1 - acceleration * z));
    return drawn[Math.round(at * (replicates - 1))] ?? Number.NaN;
  };
  return [limit(0.025), limit(0.975)];
}

/** Two-sided p of random signs. */
export function naiveSignFlip(differences: readonly number[], replicates: number): number {
  const observed = Math.abs(mean(differences));
  const flipped = Array.from({ length: replicates }, () =>
    Math.abs(mean(differences.map((one) => (Math.random() < 0.5 ? one : -one)))),
  );
  return (flipped.filter((one) => one >= observed - 1e-12).length + 1) / (replicates + 1);
}

/** Adjusted p by model. */
export function naiveMaxT(
  estimates: readonly number[],
  contributions: readonly (readonly number[])[],
  replicates: number,
): readonly number[] {
  const errors = contributions.map((row) => Math.sqrt(row.reduce((sum, one) => sum + one ** 2, 0)));
  const observed = estimates.map((one, model) => Math.abs(one) / (errors[model] ?? Number.NaN));
  const order = [...observed.keys()].sort(
    (one, two) => (observed[two] ?? Number.NaN) - (observed[one] ?? Number.NaN),
  );
  const reached = order.map(() => 0);
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const signs = (contributions[0] ?? []).map(() => (Math.random() < 0.5 ? 1 : -1));
    const drawn = order.map((model) => {
      const row = contributions[model] ?? [];
      const total = row.reduce((sum, one, unit) => sum + one * (signs[unit] ?? Number.NaN), 0);
      return Math.abs(total) / (errors[model] ?? Number.NaN);
    });
    for (const [rank, model] of order.entries())
      if (Math.max(...drawn.slice(rank)) >= (observed[model] ?? Number.NaN))
        reached[rank] = (reached[rank] ?? 0) + 1;
  }
  return reached.map((count) => (count + 1) / (replicates + 1));
}
