import { type Estimate, pointEstimate, undetermined } from "./estimate.ts";
import { ngrams, textTokens } from "./text-tokens.ts";

/**
 * Distinct-n: different n-grams over all n-grams of a set of texts, pooled (Li et al. 2016,
 * https://arxiv.org/abs/1510.03055). In (0, 1], 1 when nothing repeats. Falls with the length and the number
 * of texts: compare only sets of equal size, cut to equal length, and say so. Undetermined when no text has n
 * tokens. `n` counts texts.
 */
export function distinctN(texts: readonly string[], n: number): Estimate {
  const grams = texts.flatMap((text) => ngrams(textTokens(text), n));
  if (grams.length === 0) return undetermined(`no text has ${n} tokens`, texts.length);
  return pointEstimate(new Set(grams).size / grams.length, "a description of these texts", texts.length);
}
