import { cholesky, dotOfRows, inverseTransposed } from "./cholesky.ts";
import type { CovarianceBlock } from "./covariance-blocks.ts";
import { type Components, componentsOf, type TrueSpread } from "./true-spread.ts";

/** The restricted log likelihood of a spread, without its constant, and its slope along the components. */
export interface LikelihoodPoint {
  readonly height: number;
  readonly slope: Components;
  /** Generalised least squares means of the true scores. */
  readonly means: readonly [benchmark: number, counterpart: number];
}

/** `restricted` allows for the two means being estimated; `full` does not, and finds too little spread for few models. */
export type LikelihoodKind = "restricted" | "full";

/**
 * Restricted likelihood of the bivariate model (Patterson and Thompson 1971, https://doi.org/10.1093/biomet/58.3.545; slope as in
 * Searle, Casella and McCulloch 1992, section 6.6): -½ (log|V| + log|Xᵀ V⁻¹ X| + yᵀ P y) with V the true spread plus
 * the known sampling covariance and X the two means. Undefined where V is not positive definite.
 */
export function restrictedLikelihood(
  blocks: readonly CovarianceBlock[],
  spread: TrueSpread,
  kind: LikelihoodKind = "restricted",
): LikelihoodPoint | undefined {
  const components = componentsOf(spread);
  const parts: Part[] = [];
  for (const block of blocks) {
    const part = factor(block, components);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  const [bb, br, rr, yb, yr, yy, logDeterminant] = sumOf(parts.map(({ sums }) => sums));
  const determinant = bb * rr - br * br;
  if (!(determinant > 0)) return undefined;
  const means = [(rr * yb - br * yr) / determinant, (bb * yr - br * yb) / determinant] as const;
  const square = yy - means[0] * yb - means[1] * yr;
  const isFull = kind === "full";
  const inverse = isFull
    ? ([0, 0, 0] as const)
    : ([rr / determinant, -br / determinant, bb / determinant] as const);
  const slopes = parts.map((part) => slopeOf(part, means, inverse));
  const [modelB, modelBoth, modelR, familyB, familyBoth, familyR] = sumOf(slopes);
  return {
    height: -0.5 * (logDeterminant + (isFull ? 0 : Math.log(determinant)) + square),
    slope: {
      model: { benchmark: -0.5 * modelB, both: -0.5 * modelBoth, counterpart: -0.5 * modelR },
      family: { benchmark: -0.5 * familyB, both: -0.5 * familyBoth, counterpart: -0.5 * familyR },
    },
    means,
  };
}

/** The block's covariance with the true spread added. */
export function totalCovariance(block: CovarianceBlock, { model, family }: Components): Float64Array {
  const { families, covariance } = block;
  const models = families.length;
  const size = 2 * models;
  const total = covariance.slice();
  const add = (row: number, column: number, value: number) => {
    total[row * size + column] = (total[row * size + column] ?? 0) + value;
  };
  for (let left = 0; left < models; left += 1) {
    for (let right = 0; right < models; right += 1) {
      if (families[left] !== families[right]) continue;
      const own = left === right ? 1 : 0;
      add(left, right, family.benchmark + own * model.benchmark);
      add(left + models, right, family.both + own * model.both);
      add(left, right + models, family.both + own * model.both);
      add(left + models, right + models, family.counterpart + own * model.counterpart);
    }
  }
  return total;
}

type Sums = readonly [number, number, number, number, number, number, number];

interface Part {
  readonly block: CovarianceBlock;
  /** L⁻¹ transposed. */
  readonly root: Float64Array;
  /** V⁻¹ X and V⁻¹ y. */
  readonly ofB: Float64Array;
  readonly ofR: Float64Array;
  readonly ofY: Float64Array;
  readonly sums: Sums;
}

function factor(block: CovarianceBlock, components: Components): Part | undefined {
  const models = block.families.length;
  const size = 2 * models;
  const lower = cholesky(totalCovariance(block, components), size);
  if (lower === undefined) return undefined;
  const root = inverseTransposed(lower, size);
  const isB = Float64Array.from({ length: size }, (_, row) => (row < models ? 1 : 0));
  const isR = isB.map((value) => 1 - value);
  const [ofB, ofR, ofY] = [isB, isR, block.scores].map((column) => solve(root, size, column));
  if (ofB === undefined || ofR === undefined || ofY === undefined) return undefined;
  let logDeterminant = 0;
  for (let row = 0; row < size; row += 1) logDeterminant += 2 * Math.log(lower[row * size + row] ?? 1);
  const sums: Sums = [
    product(isB, ofB),
    product(isB, ofR),
    product(isR, ofR),
    product(isB, ofY),
    product(isR, ofY),
    product(block.scores, ofY),
    logDeterminant,
  ];
  return { block, root, ofB, ofR, ofY, sums };
}

/** V⁻¹ x from L⁻¹ transposed. */
function solve(root: Float64Array, size: number, column: Float64Array): Float64Array {
  const half = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    const value = column[row] ?? 0;
    if (value === 0) continue;
    for (let place = row; place < size; place += 1)
      half[place] = (half[place] ?? 0) + value * (root[row * size + place] ?? 0);
  }
  return Float64Array.from({ length: size }, (_, row) => {
    let sum = 0;
    for (let place = row; place < size; place += 1)
      sum += (root[row * size + place] ?? 0) * (half[place] ?? 0);
    return sum;
  });
}

/** Sums of P - P y yᵀ P over the places where each component stands in V. */
function slopeOf(
  { block, root, ofB, ofR, ofY }: Part,
  [meanB, meanR]: readonly [number, number],
  [bb, br, rr]: readonly [number, number, number],
): readonly number[] {
  const models = block.families.length;
  const size = 2 * models;
  const residual = ofY.map((value, row) => value - meanB * (ofB[row] ?? 0) - meanR * (ofR[row] ?? 0));
  const at = (row: number, column: number) => {
    const from = Math.max(row, column);
    const inverse = dotOfRows(root, row * size + from, column * size + from, size - from);
    const [b, r, otherB, otherR] = [ofB[row] ?? 0, ofR[row] ?? 0, ofB[column] ?? 0, ofR[column] ?? 0];
    const projected = bb * b * otherB + br * (b * otherR + r * otherB) + rr * r * otherR;
    return inverse - projected - (residual[row] ?? 0) * (residual[column] ?? 0);
  };
  const sums = [0, 0, 0, 0, 0, 0];
  for (let left = 0; left < models; left += 1) {
    for (let right = 0; right <= left; right += 1) {
      if (block.families[left] !== block.families[right]) continue;
      const twice = left === right ? 1 : 2;
      const values = [
        twice * at(left, right),
        left === right
          ? 2 * at(left, right + models)
          : 2 * (at(left, right + models) + at(right, left + models)),
        twice * at(left + models, right + models),
      ];
      for (const [index, value] of values.entries()) {
        if (left === right) sums[index] = (sums[index] ?? 0) + value;
        sums[index + 3] = (sums[index + 3] ?? 0) + value;
      }
    }
  }
  return sums;
}

function product(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, row) => sum + value * (right[row] ?? 0), 0);
}

function sumOf(rows: readonly (readonly number[])[]): Sums {
  const total: [number, number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0, 0];
  for (const row of rows)
    for (const [index, value] of row.entries()) total[index] = (total[index] ?? 0) + value;
  return total;
}
