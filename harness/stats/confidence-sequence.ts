import { type Covers, type Estimate, estimate, type Interval, undetermined } from "./estimate.ts";

/**
 * Interval for a mean that holds at every look at once: look after every night, stop when you like, and the
 * chance that it ever misses stays below 1 - level. Robbins' normal mixture with estimated variance, sqrt(s²
 * · 2 (n ρ² + 1) / (n² ρ²) · log(sqrt(n ρ² + 1) / α)) (Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas 2024,
 * https://arxiv.org/abs/2103.06476, eq. 2), narrowest about `tunedFor` values. About one and a half times as
 * wide as an interval for one look. A nightly gate is a sequential test: this, or a stated run length, and
 * never the plain interval night after night. `values` are the independent units so far, in order (cluster
 * means, nightly differences). Asymptotic: undetermined below 20 values, and where all agree, since their
 * spread of zero would not hold at the next look.
 */
export function confidenceSequence(options: {
  readonly values: Float64Array;
  readonly level: number;
  readonly tunedFor: number;
  readonly covers: Covers;
  readonly weights: Interval["weights"];
}): Estimate {
  const { values, level, tunedFor, covers, weights } = options;
  const n = values.length;
  if (n < 20) return undetermined(`a confidence sequence starts at 20 values, got ${n}`, n);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  if (variance <= 1e-24) return undetermined("all values agree, so their spread is not known", n);
  const alpha = 1 - level;
  const evidence = -2 * Math.log(alpha);
  const mixture = (evidence + Math.log(evidence + 1)) / tunedFor;
  const weight = n * mixture + 1;
  const half = Math.sqrt(((2 * variance * weight) / (n * n * mixture)) * Math.log(Math.sqrt(weight) / alpha));
  const bounds = { low: mean - half, high: mean + half };
  const method = `confidence sequence, tuned for ${tunedFor}`;
  return estimate(mean, { ...bounds, level, method, covers, weights }, n);
}
