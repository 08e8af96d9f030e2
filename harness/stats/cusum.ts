export interface CusumResult {
  /** Summed excess above and below the target, reset at 0. */
  readonly above: Float64Array;
  readonly below: Float64Array;
  /** Points since the sum last left 0. */
  readonly aboveRun: Int32Array;
  readonly belowRun: Int32Array;
  /** Absent when no sum crosses the limit. */
  readonly signal?: {
    /** First point beyond the limit. */
    readonly index: number;
    readonly direction: "above" | "below";
    /** First point of the run that crossed: when the level most likely changed. */
    readonly changeIndex: number;
    /** Level since then. */
    readonly estimatedMean: number;
  };
}

/**
 * Tabular CUSUM: C⁺ = max(0, x - target - slack + C⁺), C⁻ likewise below, a signal when one exceeds the limit
 * (Page 1954, https://doi.org/10.1093/biomet/41.1-2.100; Montgomery, Introduction to Statistical Quality
 * Control, chapter 9). `slack` is half the shift to be found and `limit` 4 to 5 standard deviations, both in
 * units of x: with slack ½ σ and limit 5 σ a steady series signals about once in 465 points. Take σ from
 * within-sample variance: re-running fixed samples is not binomial. Assumes independent points; misleads when
 * the suite, scorer or settings changed.
 */
export function cusum(options: {
  readonly values: Float64Array;
  readonly target: number;
  readonly slack: number;
  readonly limit: number;
}): CusumResult {
  const { values, target, slack, limit } = options;
  const [above, below] = [new Float64Array(values.length), new Float64Array(values.length)];
  const [aboveRun, belowRun] = [new Int32Array(values.length), new Int32Array(values.length)];
  let signal: CusumResult["signal"];
  for (const [index, value] of values.entries()) {
    const high = Math.max(0, value - (target + slack) + (above[index - 1] ?? 0));
    const low = Math.max(0, target - slack - value + (below[index - 1] ?? 0));
    above[index] = high;
    below[index] = low;
    aboveRun[index] = high > 0 ? (aboveRun[index - 1] ?? 0) + 1 : 0;
    belowRun[index] = low > 0 ? (belowRun[index - 1] ?? 0) + 1 : 0;
    if (signal !== undefined || Math.max(high, low) <= limit) continue;
    const direction = high > limit ? "above" : "below";
    const run = (direction === "above" ? aboveRun[index] : belowRun[index]) ?? 1;
    const shift = direction === "above" ? slack + high / run : -slack - low / run;
    signal = { index, direction, changeIndex: index - run + 1, estimatedMean: target + shift };
  }
  return { above, below, aboveRun, belowRun, ...(signal === undefined ? {} : { signal }) };
}
