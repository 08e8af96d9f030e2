import { type Estimate, pointEstimate, undetermined } from "./estimate.ts";
import { symmetricEigenvalues } from "./symmetric-eigenvalues.ts";
import { countEach, ngrams, textTokens } from "./text-tokens.ts";

/**
 * Vendi score: the effective number of different texts, exp of the entropy of the eigenvalues of K/n
 * (Friedman and Dieng 2023, https://arxiv.org/abs/2210.02410). `similarities` is a symmetric matrix with ones
 * on its diagonal. From 1 (all alike) to n (nothing shared). Depends on the similarity and grows with n:
 * compare sets of one size. Takes time in the cube of the texts.
 */
export function vendiScore(similarities: readonly Float64Array[]): Estimate {
  const n = similarities.length;
  if (n === 0) return undetermined("no texts", 0);
  let entropy = 0;
  for (const eigenvalue of symmetricEigenvalues(similarities)) {
    const share = eigenvalue / n;
    if (share > 1e-14) entropy -= share * Math.log(share);
  }
  return pointEstimate(Math.exp(entropy), "a description of these texts", n);
}

/**
 * The Vendi score of texts by the cosine of their n-gram counts; texts shorter than n tokens are like no
 * other.
 */
export function textVendiScore(texts: readonly string[], n: number): Estimate {
  const counts = texts.map((text) => countEach(ngrams(textTokens(text), n)));
  const lengths = counts.map((one) => Math.sqrt(dot(one, one)));
  const rows = counts.map((one, row) =>
    Float64Array.from(counts, (other, column) => {
      if (row === column) return 1;
      const product = (lengths[row] ?? 0) * (lengths[column] ?? 0);
      return product === 0 ? 0 : dot(one, other) / product;
    }),
  );
  return vendiScore(rows);
}

function dot(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, count] of left) sum += count * (right.get(key) ?? 0);
  return sum;
}
