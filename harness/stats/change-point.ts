export type ChangePoint =
  | {
      readonly kind: "change" | "no change";
      /** First point after the best split. */
      readonly index: number;
      readonly meanBefore: number;
      readonly meanAfter: number;
      /** Weighted residual sums of squares and BIC without and with the split. */
      readonly squaresWithout: number;
      readonly squaresWith: number;
      readonly bicWithout: number;
      readonly bicWith: number;
    }
  | { readonly kind: "undetermined"; readonly reason: string };

/**
 * One change of level: the split of the series into two means with the smallest weighted residual sum of
 * squares, a change when its BIC is lower (Yao 1988, https://doi.org/10.1016/0167-7152(88)90118-6). `weights`
 * are inverse variances up to a factor: the number of samples behind each point; absent, all alike. No
 * segment is shorter than `shortest` points, 2 by default: one odd point at the end is no change. Parameters
 * counted: mean and variance without, both means, variance and the place with the split. Assumes independent
 * normal points and one change at most; a drift is reported as a change.
 */
export function findChangePoint(options: {
  readonly values: Float64Array;
  readonly weights?: Float64Array;
  readonly shortest?: number;
}): ChangePoint {
  const { values, shortest = 2 } = options;
  const n = values.length;
  const weights = options.weights ?? new Float64Array(n).fill(1);
  if (n < 2 * shortest || n < 4)
    return {
      kind: "undetermined",
      reason: `a change point requires at least ${Math.max(4, 2 * shortest)} points, got ${n}`,
    };
  for (const weight of weights) if (!(weight > 0)) throw new RangeError(`a weight is above 0, got ${weight}`);
  const whole = segment(values, weights, 0, n);
  if (whole.squares <= 1e-24) return { kind: "undetermined", reason: "all points agree" };
  let [index, best] = [shortest, Number.POSITIVE_INFINITY];
  for (let split = shortest; split <= n - shortest; split += 1) {
    const squares = segment(values, weights, 0, split).squares + segment(values, weights, split, n).squares;
    if (squares < best) [index, best] = [split, squares];
  }
  const logWeights = weights.reduce((sum, weight) => sum + Math.log(weight), 0);
  const bic = (squares: number, parameters: number) =>
    n * Math.log((2 * Math.PI * squares) / n) + n - logWeights + parameters * Math.log(n);
  const [bicWithout, bicWith] = [bic(whole.squares, 2), bic(best, 4)];
  return {
    kind: bicWith < bicWithout ? "change" : "no change",
    index,
    meanBefore: segment(values, weights, 0, index).mean,
    meanAfter: segment(values, weights, index, n).mean,
    squaresWithout: whole.squares,
    squaresWith: best,
    bicWithout,
    // A perfect fit has no finite BIC; the report must still be JSON.
    bicWith: Math.max(bicWith, -Number.MAX_VALUE),
  };
}

function segment(values: Float64Array, weights: Float64Array, from: number, to: number) {
  let [total, sum] = [0, 0];
  for (let index = from; index < to; index += 1) {
    total += weights[index] ?? 0;
    sum += (weights[index] ?? 0) * (values[index] ?? 0);
  }
  const mean = sum / total;
  let squares = 0;
  for (let index = from; index < to; index += 1) {
    squares += (weights[index] ?? 0) * ((values[index] ?? 0) - mean) ** 2;
  }
  return { mean, squares };
}
