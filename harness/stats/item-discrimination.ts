import { adjustBenjaminiHochberg } from "./adjust-p.ts";
import { studentTCumulative } from "./distributions/student-t.ts";
import { pearsonCoefficient } from "./pearson-correlation.ts";
import type { ScoreTable } from "./reliability.ts";

export type ItemDiscrimination =
  | { readonly kind: "item"; readonly share: number; readonly discrimination: number }
  | { readonly kind: "undetermined"; readonly share: number; readonly reason: string };

/** Below this many models the sign of a discrimination is chance. */
const fewestModels = 8;

/**
 * How well each sample tells strong models from weak ones: the correlation over models of its score with the
 * total of all other samples (corrected item-total correlation, Henrysson 1963,
 * https://doi.org/10.1007/BF02289618). `table` has a row per model, none missing. Samples all models get
 * alike tell nothing and are undetermined with their share right. Misleads below eight models and where
 * models come in families.
 */
export function itemDiscriminations(table: ScoreTable): readonly ItemDiscrimination[] {
  const models = table.length;
  const samples = table[0]?.length ?? 0;
  const totals = Float64Array.from(table, (row) => row.reduce((sum, value) => sum + value, 0));
  return Array.from({ length: samples }, (_, sample) => {
    const scores = Float64Array.from(table, (row) => row[sample] ?? Number.NaN);
    const share = scores.reduce((sum, value) => sum + value, 0) / models;
    if (models < fewestModels)
      return {
        kind: "undetermined",
        share,
        reason: `discrimination requires at least ${fewestModels} models, got ${models}`,
      };
    // Not left to the correlation: a mean rounded in its last digit would make a spread of nothing.
    const isAlike = scores.every((score) => Math.abs(score - (scores[0] ?? 0)) <= 1e-12);
    if (isAlike) return { kind: "undetermined", share, reason: "all models score alike on it" };
    const rest = totals.map((total, model) => total - (scores[model] ?? 0));
    const discrimination = pearsonCoefficient(scores, rest);
    if (Number.isNaN(discrimination))
      return { kind: "undetermined", share, reason: "all models score alike on all others" };
    return { kind: "item", share, discrimination };
  });
}

/**
 * Samples that strong models miss and weak ones get, which often have a wrong target: those whose
 * discrimination is below 0 beyond chance, one-sided, with the share of false suspicions among all held at
 * `rate` (Benjamini and Hochberg). Indices of samples, the most suspicious first. A list to look at, not to
 * delete: trick questions look the same.
 */
export function suspectedLabelErrors(options: {
  readonly table: ScoreTable;
  readonly rate: number;
}): readonly { readonly sample: number; readonly discrimination: number; readonly p: number }[] {
  const degrees = options.table.length - 2;
  const items = itemDiscriminations(options.table).flatMap((item, sample) => {
    if (item.kind === "undetermined") return [];
    const r = Math.max(-1 + 1e-15, Math.min(1 - 1e-15, item.discrimination));
    const p = studentTCumulative({ t: r * Math.sqrt(degrees / (1 - r * r)), degrees });
    return [{ sample, discrimination: item.discrimination, p }];
  });
  const adjusted = adjustBenjaminiHochberg(items.map(({ p }) => p));
  return items
    .map((item, index) => ({ ...item, p: adjusted[index] ?? 1 }))
    .filter(({ p }) => p <= options.rate)
    .sort(
      (left, right) =>
        left.p - right.p || left.discrimination - right.discrimination || left.sample - right.sample,
    );
}
