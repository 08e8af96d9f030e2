/** An exact number: floats would say that 0.1 + 0.2 is not 0.3. The denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What is longer than this is no answer but a model stuck on a digit, and costly to compute with. */
export const maximumDigits = 400;

/**
 * A plain decimal, `-12.50` or `3e-7`, as an exact number.
 * @returns undefined for other text, and beyond 400 digits or powers of ten.
 */
export function parseDecimal(text: string): Rational | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,6}))?$/i.exec(text);
  if (match === null || text.length > 2 * maximumDigits) return undefined;
  const [, sign = "", whole = "", fraction = "", exponentText = "0"] = match;
  const digits = whole + fraction;
  const exponent = Number(exponentText) - fraction.length;
  if (digits === "" || digits.length > maximumDigits || Math.abs(exponent) > maximumDigits) return undefined;
  const numerator = BigInt(sign + digits.padStart(1, "0"));
  return exponent >= 0
    ? { numerator: numerator * 10n ** BigInt(exponent), denominator: 1n }
    : { numerator, denominator: 10n ** BigInt(-exponent) };
}

export function multiply(left: Rational, right: Rational): Rational {
  return {
    numerator: left.numerator * right.numerator,
    denominator: left.denominator * right.denominator,
  };
}

export function add(left: Rational, right: Rational): Rational {
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

/** @throws RangeError for zero. */
export function reciprocal(value: Rational): Rational {
  if (value.numerator === 0n) throw new RangeError("zero has no reciprocal");
  const sign = value.numerator < 0n ? -1n : 1n;
  return { numerator: sign * value.denominator, denominator: sign * value.numerator };
}

export function negate(value: Rational): Rational {
  return { numerator: -value.numerator, denominator: value.denominator };
}

/** Whether two numbers differ by no more than the tolerance. */
export function isWithin(left: Rational, right: Rational, tolerance: Rational): boolean {
  const { numerator, denominator } = add(left, negate(right));
  const distance = numerator < 0n ? -numerator : numerator;
  return distance * tolerance.denominator <= tolerance.numerator * denominator;
}
