import { matchAt } from "./match-at.ts";
import type { NumberPart } from "./number-literal.ts";
import { add, multiply, type Rational, reciprocal } from "./rational.ts";

const vulgar: Readonly<Record<string, readonly [over: number, under: number]>> = {
  "½": [1, 2],
  "⅓": [1, 3],
  "⅔": [2, 3],
  "¼": [1, 4],
  "¾": [3, 4],
  "⅕": [1, 5],
  "⅖": [2, 5],
  "⅗": [3, 5],
  "⅘": [4, 5],
  "⅙": [1, 6],
  "⅚": [5, 6],
  "⅛": [1, 8],
  "⅜": [3, 8],
  "⅝": [5, 8],
  "⅞": [7, 8],
};
const slashed = /(?:(\d{1,9})[ \u00a0]{1,2})?(\d{1,15}) ?[/⁄∕] ?(\d{1,15})(?![\d/⁄∕]|[.,]\d)/y;
const vulgarMixed = /(\d{0,9}) ?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/y;

/** `3/4`, `1 1/2`, `1½`; a whole number stands before a proper fraction only. */
export function readFraction(text: string, start: number): NumberPart | undefined {
  if (/[./⁄∕]/.test(text.charAt(start - 1))) return undefined;
  const short = matchAt(vulgarMixed, text, start);
  if (short !== undefined) {
    const [over, under] = vulgar[short[2] ?? ""] ?? [0, 1];
    return {
      value: mixed(short[1] || "0", BigInt(over), BigInt(under)),
      start,
      end: start + short[0].length,
    };
  }
  const match = matchAt(slashed, text, start);
  if (match === undefined) return undefined;
  const [all, whole = "0", overText = "0", underText = "0"] = match;
  const [over, under] = [BigInt(overText), BigInt(underText)];
  if (under === 0n || (match[1] !== undefined && over >= under)) return undefined;
  return { value: mixed(whole, over, under), start, end: start + all.length };
}

function mixed(whole: string, over: bigint, under: bigint): Rational {
  const fraction = multiply(
    { numerator: over, denominator: 1n },
    reciprocal({ numerator: under, denominator: 1n }),
  );
  return add({ numerator: BigInt(whole), denominator: 1n }, fraction);
}
