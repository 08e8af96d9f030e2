import { sampleVariance } from "simple-statistics";
import { type Estimate, pointEstimate, undetermined } from "./estimate.ts";
import { pearsonCoefficient } from "./pearson-correlation.ts";

/** Scores by model: every row one model, every column one sample, none missing. */
export type ScoreTable = readonly Float64Array[];

/**
 * Cronbach's alpha of a suite with models as persons and samples as items: k/(k-1) (1 - Σ var(sample) /
 * var(total)), KR-20 when samples are right or wrong (Kuder and Richardson 1937; Cronbach 1951,
 * https://doi.org/10.1007/BF02310555). How far the models' order would hold on other samples like these.
 * Complete cases only. Inflated by a wide range of models; a lower bound where samples measure different
 * things. Given without interval: see the case for a bootstrap over models.
 */
export function cronbachAlpha(table: ScoreTable): Estimate {
  const [models, samples] = [table.length, table[0]?.length ?? 0];
  if (models < 3) return undetermined(`reliability requires at least three models, got ${models}`, models);
  if (samples < 2) return undetermined(`reliability requires at least two samples, got ${samples}`, models);
  const totals = table.map((row) => row.reduce((sum, value) => sum + value, 0));
  const ofTotals = sampleVariance(totals);
  if (ofTotals === 0)
    return undetermined("reliability requires models that differ, all have the same total", models);
  let ofSamples = 0;
  for (let sample = 0; sample < samples; sample += 1) ofSamples += columnVariance(table, sample);
  const alpha = (samples / (samples - 1)) * (1 - ofSamples / ofTotals);
  return pointEstimate(alpha, "alpha has no interval here; resample models for one", models);
}

/**
 * Split-half reliability: correlation of the models' means on the even and the odd samples, stepped up to
 * full length by Spearman-Brown, 2r / (1 + r)
 * (https://en.wikipedia.org/wiki/Spearman%E2%80%93Brown_prediction_formula). Depends on the split;
 * undetermined below three models, where a half is constant, and for a negative correlation of the halves.
 */
export function splitHalfReliability(table: ScoreTable): Estimate {
  const models = table.length;
  if (models < 3) return undetermined(`reliability requires at least three models, got ${models}`, models);
  if ((table[0]?.length ?? 0) < 2) return undetermined("reliability requires at least two samples", models);
  const half = (parity: number) =>
    Float64Array.from(table, (row) =>
      row.reduce((sum, value, sample) => (sample % 2 === parity ? sum + value : sum), 0),
    );
  const r = pearsonCoefficient(half(0), half(1));
  if (Number.isNaN(r)) return undetermined("reliability requires models that differ on both halves", models);
  if (r <= 0) return undetermined(`the halves do not agree at all, r = ${r.toFixed(2)}`, models);
  return pointEstimate(
    (2 * r) / (1 + r),
    "a split half has no interval here; resample models for one",
    models,
  );
}

/**
 * Correlation freed of measurement error: r_xy / sqrt(r_xx r_yy) (Spearman 1904,
 * https://doi.org/10.2307/1412159). Negligible for suites of 400 samples and a wide range of models. May
 * exceed 1, which is given as it is: it says that a reliability is too low. Undetermined where a reliability
 * is not in (0, 1], and for paired forms of the same problems, whose errors are shared.
 */
export function disattenuate(options: {
  readonly r: number;
  readonly ofX: number;
  readonly ofY: number;
  /** Paired forms share the luck of their problems, which is no error of one side alone. */
  readonly samples: "separate" | "paired forms";
}): Estimate {
  const { r, ofX, ofY, samples } = options;
  if (samples === "paired forms")
    return undetermined(
      "attenuation takes errors of both sides for independent, and paired forms share those of their problems",
    );
  for (const reliability of [ofX, ofY]) {
    if (!(reliability > 0 && reliability <= 1))
      return undetermined(`a reliability lies above 0 and up to 1, got ${reliability}`);
  }
  return pointEstimate(r / Math.sqrt(ofX * ofY), "the reliabilities' own error is not known here");
}

function columnVariance(table: ScoreTable, sample: number): number {
  const column = table.map((row) => row[sample] ?? 0);
  return sampleVariance(column);
}
