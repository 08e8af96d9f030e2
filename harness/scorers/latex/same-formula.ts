import { isWithin, parseDecimal, type Rational } from "../rational.ts";
import { type Formula, readFormula } from "./read-formula.ts";

/**
 * Values for the variables, by a number of their own from 0 to 1: small, large and whole ones, so that roots, logarithms and
 * factorials have some to be computed at. What agrees at them is the same function but for a coincidence.
 */
const points: readonly ((own: number) => number)[] = [
  (own) => 0.371 + own,
  (own) => 1.193 + 2 * own,
  (own) => 7.819 + 5 * own,
  (own) => 23.57 + 11 * own,
  (own) => 3 + Math.floor(4 * own),
  (own) => 8 + Math.floor(9 * own),
];

/** `|x|` is not `x`. Below zero one writing may have a value where another has none: that tells nothing. */
const below: readonly ((own: number) => number)[] = [(own) => -0.9 - own, (own) => -5 - Math.floor(9 * own)];

/**
 * Whether two texts are one formula, however written: `\frac{1}{2}x` and `0.5x`, `(x+1)(x-2)` and `x^2-x-2`. Both are computed
 * at eight points, and agree where they differ by less than 1e-11 of their size; numerals are compared exactly.
 *
 * @returns undefined where one of them is no formula, or has a value at fewer than two points: then nothing is known.
 */
export function isSameFormula(left: string, right: string): boolean | undefined {
  const [number, other] = [parseDecimal(left), parseDecimal(right)];
  if (number !== undefined && other !== undefined) return isWithin(number, other, nothing);
  const [ours, theirs] = [readFormula(left), readFormula(right)];
  if (ours === undefined || theirs === undefined) return undefined;
  const valuesAt = (point: (own: number) => number) => [at(ours, point), at(theirs, point)] as const;
  const underZero = below.map(valuesAt).filter((pair) => pair.every((value) => Number.isFinite(value)));
  return agree([...points.map(valuesAt), ...underZero]);
}

const nothing: Rational = { numerator: 0n, denominator: 1n };

/** Whether two equations have one set of solutions up to a factor: `x + y = 1` and `2x + 2y - 2 = 0`. */
export function isSameEquation(
  left: readonly [string, string],
  right: readonly [string, string],
): boolean | undefined {
  const [a, b, c, d] = [...left, ...right].map(readFormula);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  const ratios = points.map((point) => (at(a, point) - at(b, point)) / (at(c, point) - at(d, point)));
  const known = ratios.filter((ratio) => Number.isFinite(ratio));
  return (
    agree(ratios.map((ratio) => [ratio, known[0] ?? Number.NaN])) === true &&
    known.every((ratio) => ratio !== 0)
  );
}

/** Where one side has a value the other must have it too; what has none on both sides decides nothing. */
function agree(values: readonly (readonly [left: number, right: number])[]): boolean | undefined {
  const decided = values.filter((pair) => pair.some((value) => Number.isFinite(value)));
  return decided.length < 2 ? undefined : decided.every(([left, right]) => isClose(left, right));
}

function at(formula: Formula, point: (own: number) => number): number {
  return formula((name) => {
    let own = 0;
    for (const letter of name) own = (own + letter.charCodeAt(0) * 0.618) % 1;
    return point(own);
  });
}

function isClose(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-11 * Math.max(Math.abs(left), Math.abs(right), 1e-4);
}
