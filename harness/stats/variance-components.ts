import type { Covers, Estimate } from "./estimate.ts";
import { undetermined } from "./estimate.ts";
import { oneSampleEstimate } from "./one-sample.ts";

export type VarianceComponents =
  | {
      readonly kind: "components";
      /** Variance of one answer around its sample's true score. */
      readonly within: number;
      /** Variance of the true scores over samples; 0 where the answers' own noise explains all of it. */
      readonly between: number;
      /**
       * Share of one answer's variance that is the sample's: between / (between + within); absent when both
       * are 0.
       */
      readonly intraclassCorrelation?: number;
      /** Samples with two epochs or more. */
      readonly n: number;
    }
  | { readonly kind: "undetermined"; readonly reason: string; readonly n: number };

/**
 * One-way analysis of variance of scores over samples and epochs (Miller 2024,
 * https://arxiv.org/abs/2411.00640, section 3): within = pooled variance over epochs, between = variance of
 * the sample means less what re-running adds to it. `means`, `variances` (n - 1; ignored below two epochs)
 * and `epochs` have one entry per sample; samples without an epoch are left out of the between part, those
 * with one of the within part. Tells whether more epochs or more samples help: epochs only reduce `within`.
 */
export function varianceComponents(options: {
  readonly means: Float64Array;
  readonly variances: Float64Array;
  readonly epochs: Uint32Array;
}): VarianceComponents {
  const { means, variances, epochs } = options;
  let [squares, degrees, repeated, scored, sum, inverse] = [0, 0, 0, 0, 0, 0];
  for (const [row, count] of epochs.entries()) {
    if (count === 0) continue;
    scored += 1;
    sum += means[row] ?? 0;
    inverse += 1 / count;
    if (count < 2) continue;
    repeated += 1;
    degrees += count - 1;
    squares += (count - 1) * (variances[row] ?? 0);
  }
  if (repeated === 0)
    return { kind: "undetermined", reason: "no sample has two epochs, so re-running shows nothing", n: 0 };
  if (scored < 2)
    return { kind: "undetermined", reason: "one sample shows no variance over samples", n: repeated };
  const within = squares / degrees;
  let spread = 0;
  for (const [row, count] of epochs.entries()) {
    if (count > 0) spread += ((means[row] ?? 0) - sum / scored) ** 2;
  }
  const between = Math.max(0, spread / (scored - 1) - (within * inverse) / scored);
  const total = within + between;
  const share = total > 0 ? { intraclassCorrelation: between / total } : {};
  return { kind: "components", within, between, ...share, n: repeated };
}

/**
 * Flip rate: the chance that two answers of the model to one sample differ in being right, 2 c (n - c) / (n
 * (n - 1)) over the samples with two epochs or more, which is twice the within-sample variance. For
 * right-or-wrong scores only. `n` counts those samples; the interval is over samples, or clusters.
 */
export function flipRate(options: {
  readonly variances: Float64Array;
  readonly epochs: Uint32Array;
  readonly clusters?: Int32Array;
  readonly level: number;
  readonly covers: Covers;
}): Estimate {
  const { variances, epochs, clusters, level, covers } = options;
  const rows = [...epochs.keys()].filter((row) => (epochs[row] ?? 0) >= 2);
  if (rows.length === 0) return undetermined("no sample has two epochs, so re-running shows nothing", 0);
  const values = Float64Array.from(rows, (row) => Math.min(1, 2 * (variances[row] ?? Number.NaN)));
  const kept = clusters === undefined ? {} : { clusters: Int32Array.from(rows, (row) => clusters[row] ?? 0) };
  return oneSampleEstimate({ values, ...kept, level, covers, weights: "sample", kind: "score" });
}
