import { readFraction } from "./fraction-literal.ts";
import { matchAt } from "./match-at.ts";
import { maximumDigits, parseDecimal, type Rational, reciprocal } from "./rational.ts";

/** One number and where it stands in the text. */
export interface NumberPart {
  readonly value: Rational;
  readonly start: number;
  readonly end: number;
}

/** The numbers of one run of digits, and where the run ends. */
export function readNumber(
  text: string,
  start: number,
): { readonly parts: readonly NumberPart[]; readonly end: number } {
  const fraction = readFraction(text, start);
  if (fraction !== undefined) return { parts: [fraction], end: fraction.end };
  const decimal = readDecimal(text, start);
  if (decimal !== undefined) {
    const { exponent, end } = readExponent(text, decimal.end);
    const power = exponent === 0 ? readPower(text, end, decimal.digits) : undefined;
    if (power !== undefined)
      return { parts: [{ value: power.value, start, end: power.end }], end: power.end };
    const value = parseDecimal(`${decimal.digits}e${exponent}`);
    return { parts: value === undefined ? [] : [{ value, start, end }], end };
  }
  const digits = matchAt(run, text, start)?.[0] ?? text.charAt(start);
  const parts: NumberPart[] = [];
  let from = start;
  for (const piece of digits.split(/[.,]/)) {
    const value = parseDecimal(piece);
    if (value !== undefined) parts.push({ value, start: from, end: from + piece.length });
    from += piece.length + 1;
  }
  return { parts, end: start + digits.length };
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

function readDecimal(
  text: string,
  start: number,
): { readonly digits: string; readonly end: number } | undefined {
  const match = matchAt(grouped, text, start) ?? matchAt(plain, text, start);
  if (match === undefined || match[0] === "") return undefined;
  const [whole = "", fraction = ""] = match.slice(1).filter((group) => group !== undefined);
  return { digits: `${whole.replace(/\D/g, "")}.${fraction}`, end: start + match[0].length };
}

const eNotation = /[eE]([+\-−]?\d{1,6})(?![A-Za-z\d])/y;
const timesTen =
  /[ \u00a0]?[×x*·⋅][ \u00a0]?10(?: ?(?:\^|\*\*) ?[{(]?([+\-−]?\d{1,6})[})]?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,6}))/y;

function readExponent(text: string, start: number): { readonly exponent: number; readonly end: number } {
  const match = matchAt(eNotation, text, start) ?? matchAt(timesTen, text, start);
  if (match === undefined) return { exponent: 0, end: start };
  const digits = plainDigits(match[1] ?? match[2] ?? "0");
  return { exponent: Number(digits), end: start + match[0].length };
}

const raised = /\^ ?[{(]?([+\-−]?\d{1,3})[})]?(?![\d.,]*\d)/y;
const raisedTen = /[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/y;

/** `2^10`, `10^{-3}`, `10⁶`; after other numbers a small raised digit may be a footnote's. */
function readPower(
  text: string,
  start: number,
  digits: string,
): { readonly value: Rational; readonly end: number } | undefined {
  const match =
    matchAt(raised, text, start) ?? (digits === "10." ? matchAt(raisedTen, text, start) : undefined);
  const base = parseDecimal(digits);
  if (match === undefined || base === undefined) return undefined;
  const exponent = Number(plainDigits(match[1] ?? match[0]));
  if (Math.abs(exponent) * digits.length > maximumDigits || base.numerator === 0n) return undefined;
  const size = BigInt(Math.abs(exponent));
  const value = { numerator: base.numerator ** size, denominator: base.denominator ** size };
  return { value: exponent < 0 ? reciprocal(value) : value, end: start + match[0].length };
}

function plainDigits(text: string): string {
  return text
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)))
    .replace(/[−⁻]/, "-")
    .replace("⁺", "+");
}
