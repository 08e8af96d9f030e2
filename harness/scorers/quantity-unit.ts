import type { Rational } from "./rational.ts";

/**
 * What follows a number. `abbreviated` is a letter that may be a scale or a unit of measure: `5 m` is five million in a
 * report and five metres elsewhere.
 */
export type Unit =
  | { readonly kind: "none" }
  | { readonly kind: "percent" }
  | { readonly kind: "scale" | "abbreviated"; readonly factor: Rational };

const powers: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  k: 3,
  m: 6,
  mm: 6,
  mn: 6,
  mln: 6,
  mil: 6,
  mio: 6,
  b: 9,
  bn: 9,
  bln: 9,
  mrd: 9,
  t: 12,
  tn: 12,
  trn: 12,
};

const between = "[ \\u00a0\\u2007\\u2009\\u202f*_{}()~$-]{0,5}";
const percent = new RegExp(
  `^${between}(?:[%％]|(?:percent|percentage points?|per cent|pct|pp)(?![A-Za-z]))`,
  "i",
);
const scale = new RegExp(
  `^${between}(?:in )?(?:(?:[A-Z]{3}|dollars?|euros?|[$€£¥]) ?(?:in )?)?((?:hundred )?(?:thousand|million|billion|trillion)|hundred)s?(?![A-Za-z])`,
  "i",
);
const abbreviation =
  /^[ \u00a0\u2009\u202f)*]{0,3}(k|mm|mn|mln|mil|mio|m|bn|bln|b|mrd|trn|tn|t)(?![\p{L}\p{N}])/iu;

/** The unit at the start of a text, and how long it is. */
export function readUnit(after: string): { readonly unit: Unit; readonly length: number } {
  const percentMatch = percent.exec(after);
  if (percentMatch !== null) return { unit: { kind: "percent" }, length: percentMatch[0].length };
  for (const [kind, pattern] of [
    ["scale", scale],
    ["abbreviated", abbreviation],
  ] as const) {
    const match = pattern.exec(after);
    if (match === null) continue;
    const words = match[1]?.toLowerCase().split(" ") ?? [];
    const power = words.reduce((sum, word) => sum + (powers[word] ?? 0), 0);
    const factor = { numerator: 10n ** BigInt(power), denominator: 1n };
    return { unit: { kind, factor }, length: match[0].length };
  }
  return { unit: { kind: "none" }, length: 0 };
}
