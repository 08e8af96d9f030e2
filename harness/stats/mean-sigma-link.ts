import { mean as meanOf, sampleStandardDeviation } from "simple-statistics";

export type ScaleLink =
  | { readonly kind: "link"; readonly slope: number; readonly intercept: number; readonly n: number }
  | { readonly kind: "undetermined"; readonly reason: string; readonly n: number };

/**
 * Mean/sigma link of a new suite version onto the old one's scale by anchor models measured on both: old ≈
 * slope · new + intercept with slope = sd(old) / sd(new) (Kolen and Brennan, Test Equating, section 6.3). One
 * score per anchor model, in one order. Undetermined below three anchors and where they agree on a side.
 * Assumes that the anchors did not change themselves, and misleads when they span another range than the
 * models linked.
 */
export function meanSigmaLink(options: {
  readonly from: Float64Array;
  readonly onto: Float64Array;
}): ScaleLink {
  const [from, onto] = [[...options.from], [...options.onto]];
  const n = from.length;
  if (onto.length !== n)
    throw new RangeError(`a link needs as many anchors on both sides, got ${n} and ${onto.length}`);
  if (n < 3)
    return { kind: "undetermined", reason: `a link requires at least three anchor models, got ${n}`, n };
  const [spreadFrom, spreadOnto] = [sampleStandardDeviation(from), sampleStandardDeviation(onto)];
  if (spreadFrom === 0 || spreadOnto === 0)
    return { kind: "undetermined", reason: "a link requires anchor models that differ on both sides", n };
  const slope = spreadOnto / spreadFrom;
  return { kind: "link", slope, intercept: meanOf(onto) - slope * meanOf(from), n };
}
