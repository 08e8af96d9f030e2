import type { FoldScore, FoldTrial } from "./fold-event.ts";
import { createGrowable } from "./growable.ts";

/** Where a trial went; the index is what the table stores. */
export const outcomes = ["scored", "refused", "truncated", "unparsed", "unscored", "failed"] as const;
export type Outcome = (typeof outcomes)[number];

/** One trial as the fold needs it. Absent numbers are NaN in here, and nowhere else. */
export interface TrialCells {
  readonly epoch: number;
  readonly outcome: Outcome;
  /** Headline score: 0 for a miss, NaN without a judgement. */
  readonly value: number;
  /** NaN for a failed trial and where the source does not say. */
  readonly latencyMs: number;
  /** Input, output, cached input, reasoning tokens; the first two are NaN when nothing was reported. */
  readonly tokens: readonly number[];
  /** From the cache: its tokens were not paid for. */
  readonly isCached: boolean;
  /** What a person gave the output; NaN where nobody judged it. */
  readonly human: number;
}

/** The last trial of each sample and epoch, in typed columns: about 45 bytes a trial. */
export interface TrialTable {
  /** Replaces an earlier trial of the same row and epoch. */
  set(row: number, trial: FoldTrial, headline: string): void;
  /** The trials of a row, by epoch. */
  of(row: number): readonly TrialCells[];
  readonly count: number;
  /** Any trial has a person's score. */
  readonly isLabelled: boolean;
}

/** Links count from 1: a column that is not written yet is zeros, and takes no memory. */
const none = 0;

/** `expected`: how many trials there will be, as far as is known. */
export function createTrialTable(expected = 0): TrialTable {
  const head = createGrowable((length) => new Uint32Array(length), { expected });
  const next = createGrowable((length) => new Uint32Array(length), { expected });
  const epoch = createGrowable((length) => new Uint32Array(length), { expected });
  const outcome = createGrowable((length) => new Uint8Array(length), { expected });
  const value = createGrowable((length) => new Float64Array(length), { expected });
  const latencyMs = createGrowable((length) => new Float64Array(length), { expected });
  const tokens = createGrowable((length) => new Float64Array(length), { expected: expected * 2 });
  // most runs have no labels and no cached or reasoning tokens, and pay nothing for these columns
  const furtherTokens = createGrowable((length) => new Float64Array(length));
  const cachedFlag = createGrowable((length) => new Uint8Array(length));
  const human = createGrowable((length) => new Float64Array(length), { fill: Number.NaN });
  let count = 0;
  let isLabelled = false;
  let hasFurtherTokens = false;
  let hasCached = false;

  const find = (row: number, wanted: number): number => {
    let link = head.cells[row] ?? none;
    while (link !== none && epoch.cells[link - 1] !== wanted) link = next.cells[link - 1] ?? none;
    return link;
  };
  const read = (index: number): TrialCells => ({
    epoch: epoch.cells[index] ?? 0,
    outcome: outcomes[outcome.cells[index] ?? 0] ?? "failed",
    value: value.cells[index] ?? Number.NaN,
    latencyMs: latencyMs.cells[index] ?? Number.NaN,
    tokens: [
      tokens.cells[index * 2] ?? Number.NaN,
      tokens.cells[index * 2 + 1] ?? Number.NaN,
      furtherTokens.cells[index * 2] ?? 0,
      furtherTokens.cells[index * 2 + 1] ?? 0,
    ],
    isCached: hasCached && cachedFlag.cells[index] === 1,
    human: isLabelled ? (human.cells[index] ?? Number.NaN) : Number.NaN,
  });

  return {
    get count() {
      return count;
    },
    get isLabelled() {
      return isLabelled;
    },
    set(row, trial, headline) {
      let link = find(row, trial.epoch);
      if (link === none) {
        count += 1;
        link = count;
        next.room(link - 1)[link - 1] = head.room(row)[row] ?? none;
        head.cells[row] = link;
        epoch.room(link - 1)[link - 1] = trial.epoch;
      }
      const index = link - 1;
      const cells = toCells(trial, headline);
      const [input = Number.NaN, output = Number.NaN, cached = 0, reasoning = 0] = cells.tokens;
      outcome.room(index)[index] = outcomes.indexOf(cells.outcome);
      value.room(index)[index] = cells.value;
      latencyMs.room(index)[index] = cells.latencyMs;
      tokens.room(index * 2 + 1).set([input, output], index * 2);
      hasFurtherTokens ||= cached !== 0 || reasoning !== 0;
      if (hasFurtherTokens) furtherTokens.room(index * 2 + 1).set([cached, reasoning], index * 2);
      hasCached ||= cells.isCached;
      if (hasCached) cachedFlag.room(index)[index] = cells.isCached ? 1 : 0;
      isLabelled ||= !Number.isNaN(cells.human);
      if (isLabelled) human.room(index)[index] = cells.human;
    },
    of(row) {
      const trials: TrialCells[] = [];
      for (let link = head.cells[row] ?? none; link !== none; link = next.cells[link - 1] ?? none)
        trials.push(read(link - 1));
      return trials.length < 2 ? trials : trials.sort((left, right) => left.epoch - right.epoch);
    },
  };
}

function toCells(trial: FoldTrial, headline: string): TrialCells {
  if (trial.kind === "failed")
    return {
      epoch: trial.epoch,
      outcome: "failed",
      value: Number.NaN,
      latencyMs: Number.NaN,
      tokens: noTokens,
      isCached: false,
      human: Number.NaN,
    };
  const usage = trial.output.kind === "absent" ? undefined : trial.output.usage;
  return {
    epoch: trial.epoch,
    ...toJudgement(trial.scores[headline]),
    latencyMs: trial.latencyMs ?? Number.NaN,
    tokens:
      usage === undefined
        ? noTokens
        : [usage.inputTokens, usage.outputTokens, usage.cachedInputTokens ?? 0, usage.reasoningTokens ?? 0],
    isCached: trial.cached === true,
    human: trial.human ?? Number.NaN,
  };
}

const noTokens = [Number.NaN, Number.NaN, 0, 0];

/** A headline that is not there was not judged. */
function toJudgement(score: FoldScore | undefined): Pick<TrialCells, "outcome" | "value"> {
  if (score === undefined || score.kind === "unscored") return { outcome: "unscored", value: Number.NaN };
  if (score.kind === "missed") return { outcome: score.cause, value: 0 };
  return { outcome: "scored", value: score.value };
}
