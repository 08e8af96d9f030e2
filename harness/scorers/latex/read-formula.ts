/** The value of a formula where its variables have these values. */
export type Formula = (valueAt: (variable: string) => number) => number;

/**
 * Reads a formula in plain LaTeX: numbers, letters, `+ - * / ^ !`, `\frac`, `\sqrt`, roots, absolute values, the usual
 * functions, products without a sign, mixed numbers such as `1\frac45`.
 *
 * @returns undefined for text that is no formula as a whole.
 */
export function readFormula(text: string): Formula | undefined {
  const cursor = { text, at: 0 };
  const formula = readSum(cursor);
  skipSpace(cursor);
  return cursor.at === text.length ? formula : undefined;
}

interface Cursor {
  readonly text: string;
  at: number;
}

function readSum(cursor: Cursor): Formula | undefined {
  let sum = readProduct(cursor);
  while (sum !== undefined) {
    const sign = take(cursor, /[+-]/y);
    if (sign === undefined) break;
    const [left, right] = [sum, readProduct(cursor)];
    if (right === undefined) return undefined;
    sum = sign === "+" ? (values) => left(values) + right(values) : (values) => left(values) - right(values);
  }
  return sum;
}

function readProduct(cursor: Cursor): Formula | undefined {
  const sign = take(cursor, /[+-]/y);
  let product = readPower(cursor);
  while (product !== undefined) {
    const operator = take(cursor, /[*/]/y);
    if (operator === undefined && !atomStarts(cursor)) break;
    const right = readSigned(cursor, operator);
    if (right === undefined) return undefined;
    const left = product;
    product =
      operator === "/" ? (values) => left(values) / right(values) : (values) => left(values) * right(values);
  }
  if (product === undefined || sign !== "-") return product;
  const positive = product;
  return (values) => -positive(values);
}

/** A product without a sign: a digit does not begin its next factor, `10 20` is no product. */
function atomStarts(cursor: Cursor): boolean {
  skipSpace(cursor);
  return /[A-Za-z\\({[]/.test(cursor.text.charAt(cursor.at));
}

/** After a written operator a sign may stand; after none it would be a sum. */
function readSigned(cursor: Cursor, operator: string | undefined): Formula | undefined {
  const sign = operator === undefined ? undefined : take(cursor, /[+-]/y);
  const factor = readPower(cursor);
  return factor === undefined || sign !== "-" ? factor : (values) => -factor(values);
}

function readPower(cursor: Cursor): Formula | undefined {
  let base = readAtom(cursor);
  while (base !== undefined) {
    const below = base;
    if (take(cursor, /!/y) !== undefined) {
      base = (values) => factorial(below(values));
      continue;
    }
    if (take(cursor, /\^/y) === undefined) break;
    const above = readArgument(cursor);
    if (above === undefined) return undefined;
    base = (values) => below(values) ** above(values);
  }
  return base;
}

const closing: Readonly<Record<string, RegExp>> = { "(": /\)/y, "{": /\}/y, "[": /\]/y, "|": /\|/y };

function readAtom(cursor: Cursor): Formula | undefined {
  const number = take(cursor, /\d+(?:\.\d*)?|\.\d+/y);
  if (number !== undefined) return afterNumber(cursor, number);
  const open = take(cursor, /[({[|]/y);
  if (open !== undefined) {
    const inner = readSum(cursor);
    if (inner === undefined || take(cursor, closing[open] ?? /$/y) === undefined) return undefined;
    return open === "|" ? (valueAt) => Math.abs(inner(valueAt)) : inner;
  }
  const command = take(cursor, /\\[A-Za-z]+/y);
  if (command !== undefined) return readCommand(cursor, command.slice(1));
  const letter = take(cursor, /[A-Za-z]/y);
  return letter === undefined ? undefined : variable(letter);
}

/** `1\frac{4}{5}` and `1 4/5` are mixed numbers where the fraction is one of digits; before anything else a number multiplies. */
function afterNumber(cursor: Cursor, number: string): Formula {
  const value = Number(number);
  if (number.includes(".")) return () => value;
  const fraction = take(cursor, /\\frac *(?:\{\d+\}|\d) *(?:\{\d+\}|\d)(?!\d)/y);
  const slashed = fraction ?? take(cursor, /(?<= )\d+ ?\/ ?\d+(?![\d.])/y);
  if (slashed === undefined) return () => value;
  const parts = slashed.match(fraction === undefined ? /\d+/g : /(?<=\{)\d+|(?<!\{\d*)\d/g) ?? [];
  const [over = Number.NaN, under = Number.NaN] = parts.map(Number);
  return () => value + over / under;
}

function readCommand(cursor: Cursor, name: string): Formula | undefined {
  if (name === "frac") {
    const [over, under] = [readArgument(cursor), readArgument(cursor)];
    return over === undefined || under === undefined ? undefined : (values) => over(values) / under(values);
  }
  if (name === "sqrt") {
    const degree = take(cursor, /\[\d\]/y);
    const inner = readArgument(cursor);
    const root = degree === undefined ? 2 : Number(degree.slice(1, 2));
    return inner === undefined ? undefined : (values) => inner(values) ** (1 / root);
  }
  const applied = functions[name];
  if (applied !== undefined) return readCall(cursor, applied);
  return greek.has(name) ? variable(name) : undefined;
}

/** `\sin^2 x` and `\sin(x)^2` are the square of the sine; without brackets the argument is the power that follows. */
function readCall(cursor: Cursor, applied: (value: number) => number): Formula | undefined {
  const exponent = take(cursor, /\^/y) === undefined ? undefined : readArgument(cursor);
  skipSpace(cursor);
  const isBracketed = /[({]/.test(cursor.text.charAt(cursor.at));
  const inner = isBracketed ? readAtom(cursor) : readPower(cursor);
  if (inner === undefined) return undefined;
  return exponent === undefined
    ? (values) => applied(inner(values))
    : (values) => applied(inner(values)) ** exponent(values);
}

/** What a command or a power takes: a group in braces, one digit, or one atom. */
function readArgument(cursor: Cursor): Formula | undefined {
  const sign = take(cursor, /-(?=[\d\\A-Za-z])/y);
  const digit = take(cursor, /\d/y);
  const atom = digit === undefined ? readAtom(cursor) : () => Number(digit);
  return atom === undefined || sign === undefined ? atom : (values) => -atom(values);
}

const functions: Readonly<Record<string, (value: number) => number>> = {
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  cot: (value) => 1 / Math.tan(value),
  sec: (value) => 1 / Math.cos(value),
  csc: (value) => 1 / Math.sin(value),
  arcsin: Math.asin,
  arccos: Math.acos,
  arctan: Math.atan,
  ln: Math.log,
  log: Math.log10,
  exp: Math.exp,
};

const greek: ReadonlySet<string> = new Set(
  "pi alpha beta gamma delta epsilon theta lambda mu nu rho sigma tau phi varphi psi omega infty".split(" "),
);

function variable(name: string): Formula {
  if (name === "pi") return () => Math.PI;
  if (name === "e") return () => Math.E;
  return (valueAt) => valueAt(name);
}

function factorial(value: number): number {
  if (!Number.isInteger(value) || value < 0 || value > 170) return Number.NaN;
  let product = 1;
  for (let factor = 2; factor <= value; factor += 1) product *= factor;
  return product;
}

function skipSpace(cursor: Cursor): void {
  while (cursor.text[cursor.at] === " ") cursor.at += 1;
}

function take(cursor: Cursor, token: RegExp): string | undefined {
  skipSpace(cursor);
  token.lastIndex = cursor.at;
  const found = token.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}
