import { isModelId, familyOf as lineOf } from "../core/model.ts";
import type { Family } from "./across-findings.ts";
import { compareText } from "./compare-text.ts";

/** Model ids by family, `*` standing for any text: `{ llama: ["meta/*", "lab/llama-*"] }`. */
export type FamilyPatterns = Readonly<Record<string, readonly string[]>>;

/**
 * Models that are not independent. Those no pattern names go by the name before its first digit, lower case, without trailing
 * punctuation, the whole name where nothing is left: `openai/gpt-5-mini` and `lab/GPT-4o` are both `gpt`. The maker before the
 * slash says who serves a model, not what it is, and is left out.
 */
export function familyOf(model: string, patterns: FamilyPatterns = {}): string {
  for (const [family, ids] of Object.entries(patterns))
    if (ids.some((pattern) => fitsPattern(pattern, model))) return family;
  return isModelId(model) ? lineOf(model) : model.toLowerCase();
}

/** Families with their models, both sorted. */
export function familiesOf(models: Iterable<string>, patterns: FamilyPatterns = {}): readonly Family[] {
  const groups = Map.groupBy(new Set(models), (model) => familyOf(model, patterns));
  return [...groups]
    .map(([family, members]) => ({ family, models: [...members].sort(compareText) }))
    .sort((left, right) => compareText(left.family, right.family));
}

/** `*` in a pattern stands for any text. */
export function fitsPattern(pattern: string, model: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return pattern === model;
  const last = rest.at(-1) ?? "";
  if (!model.startsWith(first) || model.length < first.length + last.length || !model.endsWith(last))
    return false;
  let from = first.length;
  for (const part of rest.slice(0, -1)) {
    const at = model.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return from <= model.length - last.length;
}
