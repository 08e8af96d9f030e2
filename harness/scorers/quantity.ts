import { endsWithCurrency, readSign } from "./quantity-sign.ts";
import { readUnit, type Unit } from "./quantity-unit.ts";
import { add, maximumDigits, multiply, negate, parseDecimal, type Rational, reciprocal } from "./rational.ts";

/** A number as somebody wrote it: `-$1,234.50`, `(123) million`, `12.5 %`, `1 1/2`, `6.02e23`. */
export interface Quantity {
  /** Without the unit: 12.5 for `12.5 %`. */
  readonly value: Rational;
  readonly unit: Unit;
  /** As written, sign, currency and unit included. */
  readonly text: string;
  /** Where it begins in the text that was read. */
  readonly start: number;
}

const gap = " \u00a0\u2007\u2009\u202f";
/** Groupings of digits with their decimal sign, the plain number last; none may end in the middle of a longer run. */
const grouped = new RegExp(
  `(?!0)(?:${[
    "(\\d{1,3}(?:,\\d{3}){1,12})(?:\\.(\\d{1,400}))?",
    "(\\d{1,2}(?:,\\d{2}){1,12},\\d{3})(?:\\.(\\d{1,400}))?",
    "(\\d{1,3}(?:\\.\\d{3}){1,12}),(\\d{1,400})",
    "(\\d{1,3}(?:\\.\\d{3}){2,12})()",
    `(\\d{1,3}(?:[${gap}]\\d{3}){1,12})(?:[.,](\\d{1,400}))?`,
    "(\\d{1,3}(?:['’_]\\d{3}){1,12})(?:[.,](\\d{1,400}))?",
  ].join("|")})(?![.,'’_]?\\d)`,
  "y",
);
const plain = /(\d*)(?:[.,](\d+))?(?![.,]?\d)/y;
const run = /\d+(?:[.,]\d+)*/y;
const numberStart = /\d|(?<!\.)\.(?=\d)|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/g;
/** Latin, Greek and Cyrillic: in Chinese or Japanese a number stands against its words. */
const letter = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;

/**
 * Every number in a text, from the left. A comma before groups of three digits is a thousands separator (`1,234`), any
 * other single comma a decimal one (`1,5`, `0,125`); a single point is a decimal one (`1.234`); where both stand the
 * last is decimal. Digits joined otherwise (`1,2,3`, `192.168.1.1`) are numbers of their own, digits within a word
 * (`H2O`, `Q3`) are none. Parentheses, and a sign apart from its number, count as a minus only where the number stands
 * alone: at the start of the text, after `=`, `:`, `|` or a currency sign.
 */
export function* readQuantities(text: string): Generator<Quantity, void, undefined> {
  const starts = new RegExp(numberStart);
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const number = readNumber(text, match.index);
    starts.lastIndex = number.end;
    if (isWithinWord(text, match.index)) continue;
    for (const { value, start, end } of number.parts) yield toQuantity(text, value, start, end);
  }
}

interface Part {
  readonly value: Rational;
  readonly start: number;
  readonly end: number;
}

/** The numbers of one run of digits, and where the run ends. */
function readNumber(text: string, start: number): { readonly parts: readonly Part[]; readonly end: number } {
  const fraction = readFraction(text, start);
  if (fraction !== undefined) return { parts: [fraction], end: fraction.end };
  const decimal = readDecimal(text, start);
  if (decimal !== undefined) {
    const { exponent, end } = readExponent(text, decimal.end);
    const value = parseDecimal(`${decimal.digits}e${exponent}`);
    return { parts: value === undefined ? [] : [{ value, start, end }], end };
  }
  const digits = matchAt(run, text, start)?.[0] ?? text.charAt(start);
  const parts: Part[] = [];
  let from = start;
  for (const piece of digits.split(/[.,]/)) {
    const value = parseDecimal(piece);
    if (value !== undefined) parts.push({ value, start: from, end: from + piece.length });
    from += piece.length + 1;
  }
  return { parts, end: start + digits.length };
}

function readDecimal(
  text: string,
  start: number,
): { readonly digits: string; readonly end: number } | undefined {
  const match = matchAt(grouped, text, start) ?? matchAt(plain, text, start);
  if (match === undefined || match[0] === "") return undefined;
  const [whole = "", fraction = ""] = match.slice(1).filter((group) => group !== undefined);
  return { digits: `${whole.replace(/\D/g, "")}.${fraction}`, end: start + match[0].length };
}

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
function readFraction(text: string, start: number): Part | undefined {
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

const eNotation = /[eE]([+\-−]?\d{1,6})(?![A-Za-z\d])/y;
const timesTen =
  /[ \u00a0]?[×x*·⋅][ \u00a0]?10(?: ?(?:\^|\*\*) ?[{(]?([+\-−]?\d{1,6})[})]?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,6}))/y;

function readExponent(text: string, start: number): { readonly exponent: number; readonly end: number } {
  const match = matchAt(eNotation, text, start) ?? matchAt(timesTen, text, start);
  if (match === undefined) return { exponent: 0, end: start };
  const digits = (match[1] ?? match[2] ?? "0")
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)))
    .replace(/[−⁻]/, "-")
    .replace("⁺", "+");
  return { exponent: Number(digits), end: start + match[0].length };
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
}

function isWithinWord(text: string, start: number): boolean {
  return letter.test(text.charAt(start - 1)) && !endsWithCurrency(text.slice(Math.max(0, start - 5), start));
}

/** Looks left for currency, sign and parenthesis, and right for the unit. */
function toQuantity(text: string, magnitude: Rational, numberStart: number, numberEnd: number): Quantity {
  const lookBehind = text.slice(Math.max(0, numberStart - 24), numberStart);
  const sign = readSign(lookBehind, numberStart <= 24);
  const { unit, length } = readUnit(text.slice(numberEnd, numberEnd + 48));
  const unitEnd = numberEnd + length;
  const closes = [numberEnd, unitEnd].find((end) => /^ ?\)/.test(text.slice(end, end + 2)));
  const isParenthesis = sign.kind === "parenthesis" && closes !== undefined;
  const isNegative = sign.kind === "minus" || isParenthesis;
  const start = numberStart - (sign.kind === "parenthesis" && !isParenthesis ? 0 : sign.length);
  const end = isParenthesis ? Math.max(unitEnd, text.indexOf(")", closes) + 1) : unitEnd;
  return {
    value: isNegative ? negate(magnitude) : magnitude,
    unit,
    text: text.slice(start, Math.min(end, start + maximumDigits)).trim(),
    start,
  };
}
