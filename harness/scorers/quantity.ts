import { matchAt } from "./match-at.ts";
import { readNumber } from "./number-literal.ts";
import { endsWithCurrency, readSign } from "./quantity-sign.ts";
import { readUnit, type Unit } from "./quantity-unit.ts";
import { maximumDigits, negate, type Rational } from "./rational.ts";

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

const numberStart = /\d|(?<!\.)\.(?=\d)|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/g;
const digits = /[\d.,]*\d/y;
/** Latin, Greek and Cyrillic: in Chinese or Japanese a number stands against its words. */
const letter = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;

/**
 * Every number in a text, from the left. A comma before groups of three digits is a thousands separator (`1,234`), any
 * other single comma a decimal one (`1,5`, `0,125`); a single point is a decimal one (`1.234`); where both stand the
 * last is decimal. Digits joined otherwise (`1,2,3`, `192.168.1.1`) are numbers of their own, digits within a word
 * (`H2O`, `Q3`) are none. `3/4`, `1 1/2`, `1½`, `6.02e23`, `3 × 10^5` and `2^10` are one number each.
 * Parentheses, and a sign apart from its number, count as a minus only where the number stands alone: at the start of the
 * text, after `=`, `:`, `|` or a currency sign.
 */
export function* readQuantities(text: string): Generator<Quantity, void, undefined> {
  const alone = wholeNumberAlone(text);
  if (alone !== undefined) return yield alone;
  const starts = new RegExp(numberStart);
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    if (isWithinWord(text, match.index)) {
      starts.lastIndex = match.index + (matchAt(digits, text, match.index)?.[0].length ?? 1);
      continue;
    }
    const number = readNumber(text, match.index);
    starts.lastIndex = number.end;
    for (const { value, start, end } of number.parts) yield toQuantity(text, value, start, end);
  }
}

/** The first number in a text, as `readQuantities` finds it. */
export function firstQuantity(text: string): Quantity | undefined {
  const alone = wholeNumberAlone(text);
  if (alone !== undefined) return alone;
  for (const quantity of readQuantities(text)) return quantity;
  return undefined;
}

/** Most targets and most marked answers are this and no more, for which nothing has to be looked at twice. */
export function wholeNumberAlone(text: string): Quantity | undefined {
  if (text.length > 20) return undefined;
  const digits = text.trim();
  if (!/^\d{1,15}$/.test(digits)) return undefined;
  return {
    value: { numerator: BigInt(digits), denominator: 1n },
    unit: { kind: "none" },
    text: digits,
    start: text.indexOf(digits),
  };
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
