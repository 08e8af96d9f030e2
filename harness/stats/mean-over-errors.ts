import { sampleVariance } from "simple-statistics";
import { type Estimate, estimate } from "./estimate.ts";
import { meanOverModels } from "./mean-over-models.ts";
import { tInterval, tName } from "./t-interval.ts";

/**
 * Mean of one figure per model with models and samples both drawn (crossed random effects), from what each sampling unit adds to
 * each model's error: `errors[m]` in one order of the units for all models, squares adding up to the CR2 variance of figure m. The
 * variance is that of the models' figures, s² / m, plus that of the units' mean errors, less the part of it that is each model's
 * own noise and counted already (never below 0), on Satterthwaite degrees of freedom. For one mean over complete samples
 * this is `crossedMean`; here sides may share problems, and samples may be missing. `degrees` are the
 * samples'. Assumes independent models. `n` counts models; for one model see its own estimate.
 */
export function meanOverErrors(options: {
  readonly values: Float64Array;
  readonly errors: readonly Float64Array[];
  readonly degrees: number;
  readonly level: number;
  readonly range: { readonly low: number; readonly high: number };
}): Estimate {
  const { values, errors, degrees, level, range } = options;
  const alone = meanOverModels({ values, level, range });
  if (alone.kind === "undetermined" || "noInterval" in alone) return alone;
  const models = values.length;
  const ofModels = sampleVariance([...values]) / models;
  const means = new Float64Array(Math.max(0, ...errors.map((row) => row.length)));
  for (const row of errors)
    for (let unit = 0; unit < row.length; unit += 1)
      means[unit] = (means[unit] ?? 0) + (row[unit] ?? 0) / models;
  let own = 0;
  for (const row of errors)
    for (let unit = 0; unit < row.length; unit += 1) own += ((row[unit] ?? 0) - (means[unit] ?? 0)) ** 2;
  own /= models * (models - 1);
  const ofSamples = Math.max(0, means.reduce((sum, mean) => sum + mean * mean, 0) - own);
  const variance = ofModels + ofSamples;
  const freedom = variance ** 2 / (ofModels ** 2 / (models - 1) + ofSamples ** 2 / Math.max(1, degrees));
  const bounds = tInterval({
    value: alone.value,
    variance,
    degrees: freedom,
    level,
    range: [range.low, range.high],
  });
  const { warning } = alone.interval;
  return estimate(
    alone.value,
    {
      ...bounds,
      level,
      method: `crossed random effects, ${tName(freedom)}`,
      covers: "models and samples like these",
      weights: "model",
      ...(warning === undefined ? {} : { warning }),
    },
    models,
  );
}
