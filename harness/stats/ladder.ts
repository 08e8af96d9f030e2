/**
 * The Ladder: a score is shown only when it beats the best shown so far by more than `step`, rounded to whole
 * steps; otherwise the best is repeated (Blum and Hardt 2015, https://arxiv.org/abs/1502.04585, algorithm 1,
 * for scores where higher is better). `scores` in the order submitted, in [0, 1]. The first score is always
 * shown. Library only: it makes climbing on noise slower, not impossible (4 to 5 points over 200 looks at 300
 * samples).
 */
export function ladder(options: { readonly scores: Float64Array; readonly step: number }): Float64Array {
  const { scores, step } = options;
  if (!(step > 0)) throw new RangeError(`a ladder needs a step above 0, got ${step}`);
  let best = Number.NEGATIVE_INFINITY;
  return scores.map((score) => {
    if (score > best + step) best = Math.round(score / step) * step;
    return best;
  });
}

/**
 * The parameter-free Ladder: a score is shown when it beats the best so far by more than one standard error
 * of the difference over the samples, s / sqrt(n) (Blum and Hardt 2015, algorithm 2). `submissions` holds
 * each submission's per-sample scores, the samples in one order; scores shown are rounded to 1/n.
 */
export function parameterFreeLadder(submissions: readonly Float64Array[]): Float64Array {
  let best: { readonly mean: number; readonly shown: number; readonly values: Float64Array } | undefined;
  return Float64Array.from(submissions, (values) => {
    const n = values.length;
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const isBetter = best === undefined || mean > best.mean + differenceError(values, best.values);
    if (best === undefined || isBetter) best = { mean, shown: Math.round(mean * n) / n, values };
    return best.shown;
  });
}

function differenceError(left: Float64Array, right: Float64Array): number {
  const n = left.length;
  const differences = left.map((value, row) => value - (right[row] ?? Number.NaN));
  const mean = differences.reduce((sum, value) => sum + value, 0) / n;
  const squares = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return n < 2 ? 0 : Math.sqrt(squares / (n - 1) / n);
}
