import { hash } from "node:crypto";

/**
 * The part of a held-out suite that nobody looks at while tuning: a fifth of its problems, for ever the same ones,
 * whatever the seed, the limit or the order. Ordinary runs leave it out; `--final` asks it alone, once.
 */
export type Slice = "open" | "final";

const reservedShare = 0.2;

/** Smaller suites have no slice: a fifth of fewer problems would tell nothing. */
export const fewestProblems = 50;

/** By a hash of the problem, so that all forms of one problem, and all suites that share it, agree. */
export function isReserved(problem: string): boolean {
  const number = Number.parseInt(hash("sha256", `reserved ${problem}`).slice(0, 12), 16);
  return number < reservedShare * 16 ** 12;
}
