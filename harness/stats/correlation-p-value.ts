import { normalUpperTail } from "./distributions/normal.ts";
import { studentTUpperTail } from "./distributions/student-t.ts";
import { countPairs } from "./kendall-correlation.ts";

/** A two-sided p for "no association" and how it was found. */
export interface CorrelationPValue {
  readonly p: number;
  readonly statistic: number;
  readonly method: string;
}

/**
 * Two-sided p of Pearson's or Spearman's coefficient under independence: t = r sqrt((n - 2) / (1 - r²)) on n
 * - 2 degrees of freedom (R's cor.test; for Spearman an approximation, rough below ten models). n > 2; a
 * perfect correlation has p 0 by this formula, which means only that the formula ends there.
 */
export function correlationPValue(options: { readonly r: number; readonly n: number }): CorrelationPValue {
  const { r, n } = options;
  if (n < 3) throw new RangeError(`a correlation test needs at least three models, got ${n}`);
  const statistic = r * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
  const p = Math.min(1, 2 * studentTUpperTail({ t: Math.abs(statistic), degrees: n - 2 }));
  return { p, statistic, method: `t(${n - 2})` };
}

/** Models up to which the distribution of the discordant pairs is counted out. */
const exactModels = 50;

/**
 * Two-sided p of Kendall's tau under independence: counted out without ties up to 50 models (Kendall 1938;
 * R's cor.test and scipy's kendalltau), otherwise normal with the variance corrected for ties (Kendall 1970,
 * chapter 4). With few models and ties the normal p is rough.
 */
export function kendallPValue(options: {
  readonly x: Float64Array;
  readonly y: Float64Array;
}): CorrelationPValue {
  const { x, y } = options;
  const n = x.length;
  if (n < 3) throw new RangeError(`a correlation test needs at least three models, got ${n}`);
  const { concordant, discordant, tiedOnX, tiedOnY, tiedOnBoth } = countPairs(x, y);
  const statistic = concordant - discordant;
  if (tiedOnX + tiedOnY + tiedOnBoth === 0 && n <= exactModels) {
    return { p: exactKendall(n, Math.min(concordant, discordant)), statistic, method: "exact" };
  }
  const [ofX, ofY] = [tieSums(x), tieSums(y)];
  const untied = n * (n - 1) * (2 * n + 5);
  const variance =
    (untied - ofX.cubic - ofY.cubic) / 18 +
    (ofX.pairs * ofY.pairs) / (2 * n * (n - 1)) +
    (ofX.triples * ofY.triples) / (9 * n * (n - 1) * (n - 2));
  const p = variance > 0 ? Math.min(1, 2 * normalUpperTail(Math.abs(statistic) / Math.sqrt(variance))) : 1;
  return { p, statistic, method: "normal, corrected for ties" };
}

/** Twice the share of orders of n models with at most `few` discordant pairs. */
function exactKendall(n: number, few: number): number {
  let share = Float64Array.of(1);
  for (let models = 2; models <= n; models += 1) {
    const next = new Float64Array(few + 1);
    for (let pairs = 0; pairs <= few; pairs += 1) {
      let sum = 0;
      for (let added = 0; added < models && added <= pairs; added += 1) sum += share[pairs - added] ?? 0;
      next[pairs] = sum / models;
    }
    share = next;
  }
  return Math.min(1, 2 * share.reduce((sum, value) => sum + value, 0));
}

function tieSums(values: Float64Array): { cubic: number; pairs: number; triples: number } {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  let [cubic, pairs, triples] = [0, 0, 0];
  for (const size of sizes.values()) {
    cubic += size * (size - 1) * (2 * size + 5);
    pairs += size * (size - 1);
    triples += size * (size - 1) * (size - 2);
  }
  return { cubic, pairs, triples };
}
