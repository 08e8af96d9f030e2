import { mean as meanOf, sampleVariance } from "simple-statistics";
import { type Estimate, estimate, pointEstimate, undetermined } from "./estimate.ts";
import { tInterval, tName } from "./t-interval.ts";

/**
 * Mean of one figure per model (gaps, say) with Student's t interval over models, mean ± t s / sqrt(n). It
 * answers for other models like these on these samples, and not for other samples: what the samples share
 * across models stays hidden in every value. Assumes independent models; misleads when they come in families,
 * and for few models far from normal. `n` counts models; without interval for one model, and where all models
 * agree to the last digit. Bounds outside `range`, where the mean cannot lie, are cut to it, and the method says so.
 */
export function meanOverModels(options: {
  readonly values: Float64Array;
  readonly level: number;
  readonly range?: { readonly low: number; readonly high: number };
}): Estimate {
  const {
    values,
    level,
    range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
  } = options;
  const n = values.length;
  if (n === 0) return undetermined("no models", 0);
  const value = meanOf([...values]);
  if (n === 1) return pointEstimate(value, "one model shows no spread over models", 1);
  const variance = sampleVariance([...values]) / n;
  if (values.every((other) => other === values[0]))
    return pointEstimate(value, `all ${n} models show the same figure, which bounds nothing`, n);
  const bounds = tInterval({ value, variance, degrees: n - 1, level });
  const low = Math.max(bounds.low, range.low);
  const high = Math.min(bounds.high, range.high);
  const isCut = low !== bounds.low || high !== bounds.high;
  const warning = n < 5 ? { warning: "few models" } : {};
  return estimate(
    value,
    {
      low,
      high,
      level,
      method: isCut ? `${tName(n - 1)}, cut to the possible range` : tName(n - 1),
      covers: "models like these, these samples",
      weights: "model",
      ...warning,
    },
    n,
  );
}
