import { normalQuantile } from "./distributions/normal.ts";
import { type Estimate, estimate, undetermined } from "./estimate.ts";

/**
 * Limits within which the mean of the same samples should fall when the same model is run on them again: mean
 * ± z sqrt(Σ σ²/K)/n with σ² the within-sample variances and K the epochs of the new run, and √(1 + K/K₀)
 * times that where the mean itself comes from K₀ epochs (Miller 2024, https://arxiv.org/abs/2411.00640,
 * section 3). Re-running fixed samples is not binomial: limits from p (1 - p)/n are far too wide and hide
 * real changes. `variances` (n - 1) and `baseEpochs` per sample; samples below two epochs have no variance
 * and are given the mean of the others'. Undetermined where none has two. Where no answer ever changed, at
 * most z²/(n + z²) of the samples may change after all (Wilson), with the variance of a coin: limits are
 * never of no width. `n` counts samples.
 */
export function rerunLimits(options: {
  readonly means: Float64Array;
  readonly variances: Float64Array;
  readonly baseEpochs: Uint32Array;
  /** Epochs of the run to be judged. */
  readonly epochs: number;
  readonly level: number;
}): Estimate {
  const { means, variances, baseEpochs, epochs, level } = options;
  const scored = [...baseEpochs.keys()].filter((row) => (baseEpochs[row] ?? 0) > 0);
  const repeated = scored.filter((row) => (baseEpochs[row] ?? 0) >= 2);
  const n = scored.length;
  if (repeated.length === 0) return undetermined("no sample has two epochs, so re-running shows nothing", n);
  const typical = Math.max(
    repeated.reduce((sum, row) => sum + (variances[row] ?? 0), 0) / repeated.length,
    0.25 * unseenFlips(repeated.length, level),
  );
  const seen = repeated.some((row) => (variances[row] ?? 0) > 0);
  let [sum, variance] = [0, 0];
  for (const row of scored) {
    const base = baseEpochs[row] ?? 1;
    sum += means[row] ?? 0;
    variance += (base >= 2 && seen ? (variances[row] ?? 0) : typical) * (1 / epochs + 1 / base);
  }
  const value = sum / n;
  const half = (normalQuantile((1 + level) / 2) * Math.sqrt(variance)) / n;
  const bounds = { low: Math.max(0, value - half), high: Math.min(1, value + half) };
  const method = "normal limits from within-sample variance";
  return estimate(value, { ...bounds, level, method, covers: "run noise only", weights: "sample" }, n);
}

/** Share of samples whose answers may change although none was seen to. */
function unseenFlips(samples: number, level: number): number {
  const square = normalQuantile((1 + level) / 2) ** 2;
  return square / (samples + square);
}
