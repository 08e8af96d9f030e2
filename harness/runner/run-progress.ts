import type { Coverage, Trial } from "../core/run.ts";

/** What an interrupted log already holds. */
export interface Recorded {
  /** Keys of trials with an answer, by `trialKey`. */
  readonly answered: Pick<ReadonlySet<string>, "has" | "size">;
  /** Ids of samples with a `sample` event. */
  readonly samples: Pick<ReadonlySet<string>, "has">;
  /** Counts of the answered trials alone. */
  readonly counts: Omit<Coverage, "planned" | "failed" | "notRun">;
}

export function trialKey(sampleId: string, epoch: number): string {
  return `${epoch} ${sampleId}`;
}

/** Counts where the trials of one run go, while it runs. */
export interface CoverageCount {
  add(trial: Trial): void;
  coverage(): Coverage;
}

export function createCoverageCount(options: {
  readonly planned: number;
  readonly headline: string;
  readonly recorded?: Recorded;
}): CoverageCount {
  const counts = {
    scored: 0,
    refused: 0,
    truncated: 0,
    unparsed: 0,
    unscored: 0,
    failed: 0,
    ...options.recorded?.counts,
  };
  let run = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    add(trial) {
      counts[outcomeOf(trial, options.headline)] += 1;
      run += 1;
    },
    coverage: () => ({ planned: options.planned, ...counts, notRun: options.planned - run }),
  };
}

/** Where a trial is counted, by its headline score. */
function outcomeOf(trial: Trial, headline: string): Exclude<keyof Coverage, "planned" | "notRun"> {
  if (trial.kind === "failed") return "failed";
  const score = trial.scores[headline];
  if (score === undefined) return "unscored";
  return score.kind === "missed" ? score.cause : score.kind;
}
