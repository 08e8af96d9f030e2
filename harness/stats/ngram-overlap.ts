import { ngrams, textTokens } from "./text-tokens.ts";

/** N-grams of a corpus, built once and asked many times. */
export type NgramIndex = ReadonlySet<string>;

export function ngramIndex(corpus: Iterable<string>, n: number): NgramIndex {
  const index = new Set<string>();
  for (const text of corpus) for (const gram of ngrams(textTokens(text), n)) index.add(gram);
  return index;
}

/**
 * How many of a text's n-grams occur in a corpus (13-grams: Brown et al. 2020, appendix C,
 * https://arxiv.org/abs/2005.14165; 8 and fewer find ordinary phrases). Works for copies and fails for
 * paraphrase: of 1,319 paraphrased problems 1.3 % share a 13-gram with their original. A text shorter than n
 * tokens has none: `total` is 0, and no share can be given.
 */
export function ngramOverlap(options: {
  readonly text: string;
  readonly index: NgramIndex;
  readonly n: number;
}): {
  readonly hits: number;
  readonly total: number;
} {
  const grams = ngrams(textTokens(options.text), options.n);
  return { hits: grams.filter((gram) => options.index.has(gram)).length, total: grams.length };
}
