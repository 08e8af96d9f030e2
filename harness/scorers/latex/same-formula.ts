import { type Formula, readFormula } from "./read-formula.ts";

/** Sets of values for the variables; what agrees at all of them is the same function but for a coincidence. */
const points: readonly number[] = [0.371, 1.193, 2.057, 0.819];

/**
 * Whether two texts are one formula, however written: `\frac{1}{2}x` and `0.5x`, `(x+1)(x-2)` and `x^2-x-2`. Both are
 * computed at four points; they agree where they differ by less than 1e-9 of their size.
 *
 * @returns undefined where one of them is no formula.
 */
export function isSameFormula(left: string, right: string): boolean | undefined {
  const [ours, theirs] = [readFormula(left), readFormula(right)];
  if (ours === undefined || theirs === undefined) return undefined;
  return points.every((point) => isClose(at(ours, point), at(theirs, point)));
}

/** Whether two equations have one set of solutions up to a factor: `x + y = 1` and `2x + 2y - 2 = 0`. */
export function isSameEquation(
  left: readonly [string, string],
  right: readonly [string, string],
): boolean | undefined {
  const [a, b, c, d] = [...left, ...right].map(readFormula);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  const ratios = points.map((point) => (at(a, point) - at(b, point)) / (at(c, point) - at(d, point)));
  return ratios.every((ratio) => ratio !== 0 && isClose(ratio, ratios[0] ?? Number.NaN));
}

function at(formula: Formula, point: number): number {
  return formula((name) => {
    let value = point;
    for (const letter of name) value = (value * 1.618 + letter.charCodeAt(0) * 0.0137) % 2.9;
    return value + 0.1;
  });
}

function isClose(left: number, right: number): boolean {
  if (!Number.isFinite(left) || !Number.isFinite(right)) return Object.is(left, right);
  return Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right), 1e-6);
}
