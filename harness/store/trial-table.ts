import type { UsageTotal } from "../core/run.ts";
import { missCauses } from "../core/score.ts";
import type { FoldTrial } from "./fold-event.ts";
import { createGrowable } from "./growable.ts";
import { createNarrowColumn } from "./narrow-column.ts";

/** Where a trial went; the index is what the table stores. */
const outcomes = ["scored", ...missCauses, "unscored", "failed"] as const;
type Outcome = (typeof outcomes)[number];

/**
 * The last trial of each sample and epoch, in narrow columns: of a run with one epoch and counted tokens about 12 bytes a
 * trial.
 */
export interface TrialTable {
  /** Replaces an earlier trial of the same row and epoch. */
  set(row: number, trial: FoldTrial, headline: string): void;
  /** The first trial of a row, by epoch; `noTrial` for a row without. No list of them is made: there are millions of rows. */
  first(row: number): number;
  /** The trial of the same row that follows. */
  after(trial: number): number;
  outcomeOf(trial: number): Outcome;
  /** Headline score: 0 for a miss, NaN without a judgement. */
  scoreOf(trial: number): number;
  /** NaN for a failed trial and where the source does not say. */
  latencyMsOf(trial: number): number;
  /** `undefined` when none were reported. */
  usageOf(trial: number): Omit<UsageTotal, "reported"> | undefined;
  /** From the cache: its tokens were not paid for. */
  isCached(trial: number): boolean;
  /** What a person gave the output; NaN where nobody judged it. */
  humanOf(trial: number): number;
  readonly count: number;
  /** Any trial has a person's score. */
  readonly isLabelled: boolean;
  /** Gives its memory back: no trial is left. */
  release(): void;
}

/** Trials count from 1: a column that is not written yet is zeros, and takes no memory. */
export const noTrial = 0;

/** `expected`: how many trials there will be, as far as is known. */
export function createTrialTable(expected = 0): TrialTable {
  const head = createHeads(expected);
  const next = createGrowable((length) => new Uint32Array(length), { expected });
  const outcome = createGrowable((length) => new Uint8Array(length), { expected });
  const epoch = createNarrowColumn(expected);
  const value = createNarrowColumn(expected);
  // a run that is measured here has two decimals
  const latencyMs = createNarrowColumn(expected, 100);
  const inputTokens = createNarrowColumn(expected);
  const outputTokens = createNarrowColumn(expected);
  // most runs have no labels and no cached or reasoning tokens, and pay nothing for these columns
  const cachedTokens = createNarrowColumn();
  const reasoningTokens = createNarrowColumn();
  const cachedFlag = createGrowable((length) => new Uint8Array(length));
  const human = createNarrowColumn();
  let count = 0;
  let isLabelled = false;
  let hasFurtherTokens = false;
  let hasCached = false;

  const { first } = head;
  const after = (trial: number): number => next.cells[trial - 1] ?? noTrial;
  /** The trial of a row and epoch, put in its place among the others when there was none. */
  const place = (row: number, wanted: number): number => {
    let before = noTrial;
    let trial = first(row);
    while (trial !== noTrial && epoch.get(trial - 1) < wanted) {
      before = trial;
      trial = after(trial);
    }
    if (trial !== noTrial && epoch.get(trial - 1) === wanted) return trial;
    count += 1;
    epoch.set(count - 1, wanted);
    if (trial !== noTrial) next.room(count - 1)[count - 1] = trial;
    if (before === noTrial) head.set(row, count);
    else next.room(before - 1)[before - 1] = count;
    return count;
  };

  return {
    get count() {
      return count;
    },
    get isLabelled() {
      return isLabelled;
    },
    set(row, trial, headline) {
      const index = place(row, trial.epoch) - 1;
      const judgement = toJudgement(trial, headline);
      outcome.room(index)[index] = outcomes.indexOf(judgement.outcome);
      value.set(index, judgement.value);
      const answered = trial.kind === "answered" ? trial : undefined;
      latencyMs.set(index, answered?.latencyMs ?? Number.NaN);
      const usage = answered?.output.kind === "absent" ? undefined : answered?.output.usage;
      inputTokens.set(index, usage?.inputTokens ?? Number.NaN);
      outputTokens.set(index, usage?.outputTokens ?? Number.NaN);
      const { cachedInputTokens = 0, reasoningTokens: reasoning = 0 } = usage ?? {};
      hasFurtherTokens ||= cachedInputTokens !== 0 || reasoning !== 0;
      if (hasFurtherTokens) {
        cachedTokens.set(index, cachedInputTokens);
        reasoningTokens.set(index, reasoning);
      }
      hasCached ||= answered?.cached === true;
      if (hasCached) cachedFlag.room(index)[index] = answered?.cached === true ? 1 : 0;
      isLabelled ||= answered?.human !== undefined;
      if (isLabelled) human.set(index, answered?.human ?? Number.NaN);
    },
    first,
    after,
    outcomeOf: (trial) => outcomes[outcome.cells[trial - 1] ?? 0] ?? "failed",
    scoreOf: (trial) => value.get(trial - 1),
    latencyMsOf: (trial) => latencyMs.get(trial - 1),
    usageOf(trial) {
      const input = inputTokens.get(trial - 1);
      if (Number.isNaN(input)) return undefined;
      return {
        inputTokens: input,
        outputTokens: outputTokens.get(trial - 1),
        cachedInputTokens: orNone(cachedTokens.get(trial - 1)),
        reasoningTokens: orNone(reasoningTokens.get(trial - 1)),
      };
    },
    isCached: (trial) => hasCached && cachedFlag.cells[trial - 1] === 1,
    humanOf: (trial) => human.get(trial - 1),
    release() {
      const numbers = [
        epoch,
        value,
        latencyMs,
        inputTokens,
        outputTokens,
        cachedTokens,
        reasoningTokens,
        human,
      ];
      for (const releasable of [head, next, outcome, cachedFlag, ...numbers]) releasable.release();
    },
  };
}

interface Heads {
  /** The first trial of a row; `noTrial` for a row without. */
  first(row: number): number;
  set(row: number, trial: number): void;
  release(): void;
}

/** As long as trials come in the order of their rows, one for each, nothing has to be kept of them. */
function createHeads(expected: number): Heads {
  let inOrder = 0;
  const others = createGrowable((length) => new Uint32Array(length), { expected });
  const keepFrom = (row: number): void => {
    for (let kept = row; kept < inOrder; kept += 1) others.room(kept)[kept] = kept + 1;
    inOrder = Math.min(inOrder, row);
  };
  return {
    first: (row) => (row < inOrder ? row + 1 : (others.cells[row] ?? noTrial)),
    set(row, trial) {
      if (row === inOrder && trial === row + 1) {
        inOrder += 1;
        return;
      }
      keepFrom(row);
      others.room(row)[row] = trial;
    },
    release: others.release,
  };
}

/** Trials before the first that has any were not set. */
function orNone(tokens: number): number {
  return Number.isNaN(tokens) ? 0 : tokens;
}

/** Where a trial went. A headline that is not there was not judged. */
function toJudgement(
  trial: FoldTrial,
  headline: string,
): { readonly outcome: Outcome; readonly value: number } {
  if (trial.kind === "failed") return { outcome: "failed", value: Number.NaN };
  const score = Object.hasOwn(trial.scores, headline) ? trial.scores[headline] : undefined;
  if (score === undefined || score.kind === "unscored") return { outcome: "unscored", value: Number.NaN };
  if (score.kind === "missed") return { outcome: score.cause, value: 0 };
  return { outcome: "scored", value: score.value };
}
