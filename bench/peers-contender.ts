import type { Command } from "./measure-process.ts";

/** The work of one measurement, done in a folder of its own. */
export interface Work {
  readonly folder: string;
  readonly samples: number;
  readonly concurrency: number;
  readonly baseUrl: string;
  /** Answers of an earlier run may be used, and are kept. */
  readonly isCached?: boolean;
  /** Goes on with what was killed in this folder. */
  readonly isResumed?: boolean;
}

/** What a contender says came of it. */
export interface Outcome {
  readonly answered: number;
  readonly right: number;
}

export type Way = "once" | "from the cache" | "killed and resumed";

export const everyWay: readonly Way[] = ["once", "from the cache", "killed and resumed"];

export interface Contender {
  readonly id: string;
  /** Slow ones may be given fewer samples. */
  readonly kind: "ours" | "script" | "harness";
  readonly ways: readonly Way[];
  /** Below `bench/peers`: where it works, so that its packages are found. */
  readonly place: string;
  /** Writes what the command needs, and says it. */
  prepare(work: Work): Command;
  outcome(work: Work, stdout: string): Outcome;
}
