import { binomialCumulative, binomialMass } from "./distributions/binomial.ts";
import { chiSquareUpperTail } from "./distributions/chi-square.ts";

export interface McNemarResult {
  /** Two-sided exact binomial p. */
  readonly exact: number;
  /** The same with half the probability of what was seen: less conservative, and the one to prefer. */
  readonly midP: number;
  /**
   * Chi-square with one degree of freedom, without and with continuity correction; for many discordant pairs.
   */
  readonly chiSquare: number;
  readonly asymptotic: number;
  readonly correctedChiSquare: number;
  readonly corrected: number;
}

/**
 * McNemar's test that two settings (or models) are right equally often on the same binary samples. Only the
 * discordant pairs speak: `leftOnly` right on the left alone, `rightOnly` on the right alone; under the null
 * each falls either way with probability ½. Mid-p after Fagerland, Lydersen and Laake 2013,
 * https://doi.org/10.1186/1471-2288-13-91. Assumes independent pairs: with clusters use `pairedDifference`.
 * Without a discordant pair every p is 1, which is no evidence of equality: see the equivalence test.
 */
export function mcNemarTest(options: {
  readonly leftOnly: number;
  readonly rightOnly: number;
}): McNemarResult {
  const { leftOnly, rightOnly } = options;
  const n = leftOnly + rightOnly;
  if (!(Number.isInteger(leftOnly) && Number.isInteger(rightOnly) && leftOnly >= 0 && rightOnly >= 0))
    throw new RangeError(`McNemar's test needs two counts of pairs, got ${leftOnly} and ${rightOnly}`);
  if (n === 0) return { exact: 1, midP: 1, chiSquare: 0, asymptotic: 1, correctedChiSquare: 0, corrected: 1 };
  const k = Math.min(leftOnly, rightOnly);
  const tail = binomialCumulative({ k, n, chance: 0.5 });
  const seen = binomialMass({ k, n, chance: 0.5 });
  const distance = Math.abs(leftOnly - rightOnly);
  const chiSquare = (distance * distance) / n;
  const correctedChiSquare = Math.max(0, distance - 1) ** 2 / n;
  return {
    exact: Math.min(1, 2 * tail),
    midP: Math.min(1, 2 * tail - seen),
    chiSquare,
    asymptotic: chiSquareUpperTail({ x: chiSquare, degrees: 1 }),
    correctedChiSquare,
    corrected: chiSquareUpperTail({ x: correctedChiSquare, degrees: 1 }),
  };
}
