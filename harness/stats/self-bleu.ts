import { type Estimate, pointEstimate, undetermined } from "./estimate.ts";
import { countEach, ngrams, textTokens } from "./text-tokens.ts";

const orders = [1, 2, 3, 4] as const;

/**
 * Self-BLEU: mean BLEU-4 of each text against all others (Zhu et al. 2018, https://arxiv.org/abs/1802.01886),
 * with nltk's method-1 smoothing (an n-gram precision of 0 counts .1 hits). In [0, 1]; 1 when all texts are
 * the same, 0 when no two share a word. Rises with the number of texts: compare sets of one size and length.
 * Undetermined below two texts with tokens. Time grows with the square of the texts. `n` counts texts.
 */
export function selfBleu(texts: readonly string[]): Estimate {
  const counted = texts
    .map(textTokens)
    .filter((tokens) => tokens.length > 0)
    .map(toCounts);
  if (counted.length < 2)
    return undetermined(`self-BLEU requires two texts, got ${counted.length}`, counted.length);
  const scores = counted.map((one, index) => bleu(one, counted.toSpliced(index, 1)));
  const value = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return pointEstimate(value, "a description of these texts", counted.length);
}

interface Counted {
  readonly length: number;
  /** Counts of the n-grams of each order. */
  readonly grams: readonly Map<string, number>[];
}

function toCounts(tokens: readonly string[]): Counted {
  return { length: tokens.length, grams: orders.map((n) => countEach(ngrams(tokens, n))) };
}

function bleu(text: Counted, references: readonly Counted[]): number {
  let logPrecision = 0;
  for (const [order, counts] of text.grams.entries()) {
    let [hits, total] = [0, 0];
    for (const [gram, count] of counts) {
      total += count;
      hits += Math.min(count, Math.max(...references.map(({ grams }) => grams[order]?.get(gram) ?? 0)));
    }
    if (order === 0 && hits === 0) return 0;
    logPrecision += Math.log((hits === 0 ? 0.1 : hits) / Math.max(1, total)) / orders.length;
  }
  const closest = references
    .map(({ length }) => length)
    .reduce((best, length) => (isCloser(length, best, text.length) ? length : best));
  const brevity = text.length > closest ? 1 : Math.exp(1 - closest / text.length);
  return brevity * Math.exp(logPrecision);
}

/** Nearer to the text's length; of two as near, the shorter. */
function isCloser(length: number, best: number, wanted: number): boolean {
  const [here, there] = [Math.abs(length - wanted), Math.abs(best - wanted)];
  return here < there || (here === there && length < best);
}
