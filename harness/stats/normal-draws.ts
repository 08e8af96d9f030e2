import type { RandomSource } from "./random.ts";

/**
 * Standard normal numbers from uniform ones, two at a time: the polar form of Box and Muller (Marsaglia and Bray 1964,
 * https://doi.org/10.1137/1006063). Quicker than the quantile function, which is kept for where each tail must be exact.
 */
export function createNormals(random: RandomSource): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    for (;;) {
      const [x, y] = [2 * random() - 1, 2 * random() - 1];
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * factor;
      return x * factor;
    }
  };
}

/** Errors with the covariance whose lower root (row by row) is given. */
export function drawErrors(root: Float64Array, size: number, normal: () => number): Float64Array {
  const draws = new Float64Array(size);
  for (let place = 0; place < size; place += 1) draws[place] = normal();
  const errors = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    const at = row * size;
    let sum = 0;
    for (let place = 0; place <= row; place += 1) sum += (root[at + place] ?? 0) * (draws[place] ?? 0);
    errors[row] = sum;
  }
  return errors;
}
