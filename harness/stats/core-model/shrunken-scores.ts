import { cholesky, inverseTransposed } from "./cholesky.ts";
import type { CovarianceBlock } from "./covariance-blocks.ts";
import type { CoreModel } from "./fit-core-model.ts";
import { totalCovariance } from "./restricted-likelihood.ts";
import { componentsOf } from "./true-spread.ts";

/** The true scores as the model has them after seeing the observed ones: normal, with these means and this covariance. */
export interface ShrunkenScores {
  readonly benchmark: Float64Array;
  readonly counterpart: Float64Array;
  /** Of the counterpart's true scores, model by model, row by row. */
  readonly counterpartCovariance: Float64Array;
  /** What each model scores on the counterpart beyond the line at its benchmark score; negative is a larger gap than expected. */
  readonly excess: Float64Array;
}

/**
 * Best linear unbiased predictions (Robinson 1991, https://doi.org/10.1214/ss/1177011926): each observed score pulled towards
 * what the other models and the other setting make likely, the more the noisier it is. y - S V⁻¹ (y - X μ), with S the sampling
 * covariance, covariance S - S V⁻¹ S plus what the estimated means add. The prior is exchangeable: no model is expected to be
 * better than another of its family. The spread is taken as known, so with few models the
 * spread of these is somewhat too narrow; extremes are named from these, never from the observed scores.
 */
export function shrunkenScores(model: CoreModel): ShrunkenScores {
  const { n, means, spread, blocks } = model;
  const components = componentsOf(spread);
  const benchmark = new Float64Array(n);
  const counterpart = new Float64Array(n);
  const covariance = new Float64Array(n * n);
  const carriers = [new Float64Array(n), new Float64Array(n)] as const;
  const information: [number, number, number] = [0, 0, 0];
  for (const block of blocks) {
    const { weights, explained, size } = weighted(block, totalCovariance(block, components));
    const half = size / 2;
    const [ofB, ofR] = [0, half].map((from) => rowSums(weights, size, from, from + half));
    if (ofB === undefined || ofR === undefined) continue;
    information[0] += sumBetween(ofB.inverse, 0, half);
    information[1] += sumBetween(ofB.inverse, half, size);
    information[2] += sumBetween(ofR.inverse, half, size);
    const residual = block.scores.map((value, row) => value - means[row < half ? 0 : 1]);
    const pulled = product(weights.carried, size, residual);
    for (const [place, one] of block.models.entries()) {
      benchmark[one] = (block.scores[place] ?? 0) - (pulled[place] ?? 0);
      counterpart[one] = (block.scores[place + half] ?? 0) - (pulled[place + half] ?? 0);
      carriers[0][one] = ofB.carried[place + half] ?? 0;
      carriers[1][one] = ofR.carried[place + half] ?? 0;
      for (const [beside, other] of block.models.entries()) {
        const at = (place + half) * size + beside + half;
        covariance[one * n + other] = (block.covariance[at] ?? 0) - (explained[at] ?? 0);
      }
    }
  }
  addMeans(covariance, carriers, information);
  const slope = (spread.correlation * spread.counterpartSd) / spread.benchmarkSd;
  const excess = counterpart.map(
    (value, one) => value - means[1] - slope * ((benchmark[one] ?? 0) - means[0]),
  );
  return { benchmark, counterpart, counterpartCovariance: covariance, excess };
}

interface Weights {
  /** V⁻¹. */
  readonly inverse: Float64Array;
  /** S V⁻¹. */
  readonly carried: Float64Array;
}

function weighted(block: CovarianceBlock, total: Float64Array) {
  const size = block.scores.length;
  const lower = cholesky(total, size);
  if (lower === undefined) throw new RangeError("a fitted covariance is positive definite");
  const root = inverseTransposed(lower, size);
  const inverse = multiply(root, transposeOf(root, size), size);
  const carried = multiply(block.covariance, inverse, size);
  const explained = multiply(carried, block.covariance, size);
  return { weights: { inverse, carried }, explained, size };
}

/** Sums of the rows over some columns: V⁻¹ and S V⁻¹ times one column of X. */
function rowSums({ inverse, carried }: Weights, size: number, from: number, to: number): Weights {
  const over = (matrix: Float64Array) =>
    Float64Array.from({ length: size }, (_, row) => sumBetween(matrix, row * size + from, row * size + to));
  return { inverse: over(inverse), carried: over(carried) };
}

/** Adds S V⁻¹ X (Xᵀ V⁻¹ X)⁻¹ Xᵀ V⁻¹ S: the means are estimated too. */
function addMeans(
  covariance: Float64Array,
  [ofB, ofR]: readonly [Float64Array, Float64Array],
  [bb, br, rr]: readonly [number, number, number],
): void {
  const n = ofB.length;
  const determinant = bb * rr - br * br;
  for (let one = 0; one < n; one += 1) {
    for (let other = 0; other < n; other += 1) {
      const [b, r, otherB, otherR] = [ofB[one] ?? 0, ofR[one] ?? 0, ofB[other] ?? 0, ofR[other] ?? 0];
      const added = (rr * b * otherB - br * (b * otherR + r * otherB) + bb * r * otherR) / determinant;
      covariance[one * n + other] = (covariance[one * n + other] ?? 0) + added;
    }
  }
}

function multiply(left: Float64Array, right: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let middle = 0; middle < size; middle += 1) {
      const factor = left[row * size + middle] ?? 0;
      if (factor === 0) continue;
      for (let column = 0; column < size; column += 1)
        result[row * size + column] =
          (result[row * size + column] ?? 0) + factor * (right[middle * size + column] ?? 0);
    }
  }
  return result;
}

function transposeOf(matrix: Float64Array, size: number): Float64Array {
  return Float64Array.from(
    { length: size * size },
    (_, place) => matrix[(place % size) * size + Math.floor(place / size)] ?? 0,
  );
}

function product(matrix: Float64Array, size: number, column: Float64Array): Float64Array {
  return Float64Array.from({ length: size }, (_, row) => {
    let sum = 0;
    for (let place = 0; place < size; place += 1)
      sum += (matrix[row * size + place] ?? 0) * (column[place] ?? 0);
    return sum;
  });
}

function sumBetween(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let place = from; place < to; place += 1) sum += values[place] ?? 0;
  return sum;
}
