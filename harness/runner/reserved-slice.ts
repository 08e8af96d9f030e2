import { hash } from "node:crypto";
import { createTextSet } from "./text-set.ts";

/**
 * The part of a held-out suite that nobody looks at while tuning: a fifth of its problems, for ever the same ones,
 * whatever the seed, the limit or the order. Ordinary runs leave it out; `--final` asks it alone, once.
 */
export type Slice = "open" | "final";

const reservedShare = 0.2;

/** Smaller suites have no slice: a fifth of fewer problems would tell nothing. */
export const fewestProblems = 50;

/** By a hash of the problem, so that all forms of one problem, and all suites that share it, agree. */
function isReserved(problem: string): boolean {
  const number = Number.parseInt(hash("sha256", `reserved ${problem}`).slice(0, 12), 16);
  return number < reservedShare * 16 ** 12;
}

/** The problems of a suite, taken in sample by sample. */
export interface ReservedProblems {
  /** The problem of one more sample; whether it is reserved. */
  add(problem: string): boolean;
  /** Whether a problem that was taken in is reserved. */
  has(problem: string): boolean;
  /** Problems taken in, those beyond `fewestProblems` not counted. */
  readonly met: number;
  /** Reserved ones. */
  readonly size: number;
}

export function createReservedProblems(): ReservedProblems {
  const met = createTextSet();
  const reserved = createTextSet();
  // forms of one problem mostly follow each other
  let last: { readonly problem: string; readonly isReserved: boolean } | undefined;
  return {
    add(problem) {
      if (last?.problem === problem) return last.isReserved;
      last = { problem, isReserved: isReserved(problem) };
      if (met.size < fewestProblems) met.add(problem);
      if (last.isReserved) reserved.add(problem);
      return last.isReserved;
    },
    has: (problem) => reserved.has(problem),
    get met() {
      return met.size;
    },
    get size() {
      return reserved.size;
    },
  };
}
