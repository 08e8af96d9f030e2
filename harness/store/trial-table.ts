import type { Trial } from "../core/run.ts";
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
  readonly tokens: ArrayLike<number>;
  /** What a person gave the output; NaN where nobody judged it. */
  readonly human: number;
}

/** The last trial of each sample and epoch, in typed columns: about 50 bytes a trial. */
export interface TrialTable {
  /** Replaces an earlier trial of the same row and epoch. */
  set(row: number, trial: Trial, headline: string): void;
  /** The trials of a row, by epoch. */
  of(row: number): readonly TrialCells[];
  readonly count: number;
  /** Any trial has a person's score. */
  readonly isLabelled: boolean;
}

const none = -1;

export function createTrialTable(): TrialTable {
  const head = createGrowable((length) => new Int32Array(length), none);
  const next = createGrowable((length) => new Int32Array(length), none);
  const epoch = createGrowable((length) => new Uint32Array(length));
  const outcome = createGrowable((length) => new Uint8Array(length));
  const value = createGrowable((length) => new Float64Array(length));
  const latencyMs = createGrowable((length) => new Float64Array(length));
  const tokens = createGrowable((length) => new Float64Array(length));
  const human = createGrowable((length) => new Float64Array(length), Number.NaN);
  let count = 0;
  let isLabelled = false;

  const find = (row: number, wanted: number): number => {
    let index = head.room(row)[row] ?? none;
    while (index !== none && epoch.cells[index] !== wanted) index = next.cells[index] ?? none;
    return index;
  };
  const read = (index: number): TrialCells => ({
    epoch: epoch.cells[index] ?? 0,
    outcome: outcomes[outcome.cells[index] ?? 0] ?? "failed",
    value: value.cells[index] ?? Number.NaN,
    latencyMs: latencyMs.cells[index] ?? Number.NaN,
    tokens: tokens.cells.subarray(index * 4, index * 4 + 4),
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
      let index = find(row, trial.epoch);
      if (index === none) {
        index = count;
        count += 1;
        next.room(index)[index] = head.cells[row] ?? none;
        head.cells[row] = index;
        epoch.room(index)[index] = trial.epoch;
      }
      const cells = toCells(trial, headline);
      outcome.room(index)[index] = outcomes.indexOf(cells.outcome);
      value.room(index)[index] = cells.value;
      latencyMs.room(index)[index] = cells.latencyMs;
      tokens.room(index * 4 + 3).set(cells.tokens, index * 4);
      isLabelled ||= !Number.isNaN(cells.human);
      // most runs have no labels, and pay nothing for the column
      if (isLabelled) human.room(index)[index] = cells.human;
    },
    of(row) {
      const trials: TrialCells[] = [];
      for (let index = head.room(row)[row] ?? none; index !== none; index = next.cells[index] ?? none)
        trials.push(read(index));
      return trials.sort((left, right) => left.epoch - right.epoch);
    },
  };
}

function toCells(trial: Trial, headline: string): TrialCells {
  if (trial.kind === "failed")
    return {
      epoch: trial.epoch,
      outcome: "failed",
      value: Number.NaN,
      latencyMs: Number.NaN,
      tokens: noTokens,
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
    human: trial.human ?? Number.NaN,
  };
}

const noTokens = [Number.NaN, Number.NaN, 0, 0];

/** A headline that is not there was not judged. */
function toJudgement(
  score: Extract<Trial, { kind: "answered" }>["scores"][string] | undefined,
): Pick<TrialCells, "outcome" | "value"> {
  if (score === undefined || score.kind === "unscored") return { outcome: "unscored", value: Number.NaN };
  if (score.kind === "missed") return { outcome: score.cause, value: 0 };
  return { outcome: "scored", value: score.value };
}
