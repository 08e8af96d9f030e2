import { type Estimate, undetermined } from "../stats/estimate.ts";
import { intervalScore } from "../stats/interval-score.ts";
import type { Findings, GapRow } from "./findings.ts";

/** A gap that somebody wrote down beforehand, in score units. */
export interface Prediction {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly model: string;
  readonly benchmark: PredictedSuite;
  readonly counterpart: PredictedSuite;
  readonly gap: number;
  readonly interval: { readonly low: number; readonly high: number; readonly level: number };
  /** SHA-256 over all that was predicted: to be published before the run. */
  readonly hash: string;
}

export interface PredictedSuite {
  readonly id: string;
  readonly digest: string;
  /** Its headline scorer. */
  readonly scorer: string;
}

/** A prediction beside what came of it. */
export interface PredictionFindings extends Prediction {
  readonly observed: Estimate;
  readonly outcome:
    | { readonly kind: "open"; readonly reason: string }
    | {
        readonly kind: "scored";
        readonly isInside: boolean;
        /** `intervalScore`, in score units; lower is better. */
        readonly score: number;
        /** Why it is in no track record: it was made too late. */
        readonly late?: string;
      };
}

/** What the report knows of a run behind a gap. */
export interface PredictedRun {
  readonly startedAt: string;
  readonly digest: string;
  /** When earlier runs of this model on these very samples began. */
  readonly earlier: readonly string[];
}

/**
 * Predictions scored by the gaps of a report. A suite that changed since is another suite; one predicted after its run had
 * begun, or after somebody had looked, is scored and does not count; nor does what a repeat made of it: the first run decides.
 */
export function scorePredictions(
  predictions: readonly (Prediction & { readonly isAfterLook: boolean })[],
  { gaps }: Pick<Findings, "gaps">,
  runOf: (runId: string) => PredictedRun | undefined,
): readonly PredictionFindings[] {
  return predictions.map(({ isAfterLook, ...prediction }) => {
    const row = gaps.find(
      ({ model, benchmark, counterpart }) =>
        model === prediction.model &&
        benchmark.suite === prediction.benchmark.id &&
        counterpart.suite === prediction.counterpart.id,
    );
    if (row === undefined) return open(prediction, "no gap of this model and pair is in this report");
    const changed = changedSuite(prediction, row, runOf);
    if (changed !== undefined) return open(prediction, `${changed} is another one since it was predicted`);
    const { difference: observed } = row;
    if (observed.kind === "undetermined") return open(prediction, observed.reason);
    const { low, high, level } = prediction.interval;
    const started = row.counterpart.runIds.map((id) => runOf(id)?.startedAt ?? "").sort();
    const late = isAfterLook
      ? "it was made after a look"
      : (started[0] ?? "") < prediction.at
        ? "it was made after the run had begun"
        : wasRunBefore(prediction, row, runOf)
          ? "this is a repeat: an earlier run since then decides"
          : undefined;
    return {
      ...prediction,
      observed,
      outcome: {
        kind: "scored",
        isInside: observed.value >= low && observed.value <= high,
        score: intervalScore({ low, high, level, value: observed.value }),
        ...(late === undefined ? {} : { late }),
      },
    };
  });
}

function open(prediction: Prediction, reason: string): PredictionFindings {
  return { ...prediction, observed: undetermined(reason), outcome: { kind: "open", reason } };
}

/** Whoever runs again until the gap lies inside has predicted nothing. */
function wasRunBefore(
  { at }: Prediction,
  { benchmark, counterpart }: GapRow,
  runOf: (runId: string) => PredictedRun | undefined,
): boolean {
  return [...benchmark.runIds, ...counterpart.runIds].some((runId) =>
    runOf(runId)?.earlier.some((startedAt) => startedAt >= at),
  );
}

function changedSuite(
  prediction: Prediction,
  row: GapRow,
  runOf: (runId: string) => PredictedRun | undefined,
): string | undefined {
  for (const side of ["benchmark", "counterpart"] as const) {
    const { id, digest } = prediction[side];
    if (row[side].runIds.some((runId) => runOf(runId)?.digest !== digest)) return id;
  }
  return undefined;
}
