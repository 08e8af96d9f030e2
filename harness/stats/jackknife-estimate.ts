import { jackknife, type Statistic } from "./bootstrap.ts";
import { type Covers, type Estimate, estimate, pointEstimate, undetermined } from "./estimate.ts";
import type { ResampledSample } from "./resample.ts";
import { tInterval, tName } from "./t-interval.ts";

/**
 * A figure with the interval of its delete-one jackknife (Tukey 1958; Efron and Tibshirani 1993, chapter 11): with m
 * outer units and the figure t(i) without unit i, the variance is (m - 1)/m sum (t(i) - mean)², on m - 1 degrees of
 * freedom. Whole clusters are left out. `scale` is where the figure is about normal, Fisher's z for a correlation.
 * Misleads for figures that jump, as quantiles do, and below about ten units. `n` is the size of the sample.
 */
export function jackknifeEstimate(options: {
  readonly sample: ResampledSample;
  readonly statistic: (rows: Uint32Array) => number;
  /** Why the figure may be undefined on the whole sample. */
  readonly absence: string;
  readonly scale?: { readonly to: (value: number) => number; readonly from: (scaled: number) => number };
  readonly level: number;
  readonly covers: Covers;
}): Estimate {
  const { sample, statistic, absence, scale = plain, level, covers } = options;
  const first: Statistic = ([rows = new Uint32Array()]) => statistic(rows);
  const value = statistic(Uint32Array.from({ length: sample.size }, (_, row) => row));
  if (!Number.isFinite(value)) return undetermined(absence, sample.size);
  const [left = new Float64Array()] = jackknife({ samples: [sample], statistic: first });
  const units = left.length;
  if (units < 3) return pointEstimate(value, `an interval needs three units, got ${units}`, sample.size);
  const scaled = left.map(scale.to);
  if (!scaled.every(Number.isFinite) || !Number.isFinite(scale.to(value)))
    return pointEstimate(value, "it is at its limit, or undefined without one of the units", sample.size);
  const mean = scaled.reduce((sum, one) => sum + one, 0) / units;
  const variance = (scaled.reduce((sum, one) => sum + (one - mean) ** 2, 0) * (units - 1)) / units;
  if (variance === 0) return pointEstimate(value, "leaving out any unit changes nothing", sample.size);
  const degrees = units - 1;
  const bounds = tInterval({ value: scale.to(value), variance, degrees, level });
  const [low, high] = [scale.from(bounds.low), scale.from(bounds.high)];
  const method = `jackknife over ${units === sample.size ? "samples" : "clusters"}, ${tName(degrees)}`;
  return estimate(value, { low, high, level, method, covers, weights: "sample" }, sample.size);
}

const plain = { to: (value: number) => value, from: (value: number) => value };
