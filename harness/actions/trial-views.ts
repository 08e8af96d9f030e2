import type { LoggedSample, RunEvent } from "../core/event.ts";
import type { Absent, Output, Trial, Withheld } from "../core/run.ts";
import { inputText } from "../core/sample.ts";
import type { Score } from "../core/score.ts";
import { readRunLog } from "../store/read-log.ts";

/** One trial as a person looks at it. Text of a held-out suite is withheld here as it is in the log. */
export interface TrialView {
  readonly sampleId: string;
  readonly epoch: number;
  readonly form?: string;
  readonly problemId?: string;
  readonly input: string;
  readonly target: string;
  /** What the model wrote, or how the trial failed. */
  readonly output: string;
  /** `0.5`, `missed: refused`, `unscored: …`, `failed: timeout`. */
  readonly outcome: string;
  /** What the headline scorer took for the answer. */
  readonly answer?: string;
  /** What scorers were told by the models they asked, in the order asked; absent when they asked none. */
  readonly judges?: readonly { readonly model: string; readonly said: string }[];
}

/** The trials of a log that a test picks out, in log order, at most so many; the log is read twice, not held. */
export function viewTrials(
  path: string,
  {
    isWanted,
    limit,
  }: { readonly isWanted: (trial: Trial, headline: string) => boolean; readonly limit: number },
): readonly TrialView[] {
  const trials: Trial[] = [];
  let headline = "";
  for (const event of readRunLog(path)) {
    if (event.kind === "run-start") headline = event.head.suite.scorers[0];
    if (event.kind !== "trial-end" || !isWanted(event.trial, headline)) continue;
    trials.push(event.trial);
    if (trials.length >= limit) break;
  }
  const samples = readSamples(path, new Set(trials.map(({ sampleId }) => sampleId)));
  return trials.map((trial) => toView(trial, samples.get(trial.sampleId), headline));
}

/** Whether a trial was judged less than right, missed, or failed; a trial we could not judge is not wrong. */
export function isWrong(trial: Trial, headline: string): boolean {
  if (trial.kind === "failed") return true;
  const score = trial.scores[headline];
  switch (score?.kind) {
    case "scored":
      return score.value < 1;
    case "missed":
      return true;
    case "unscored":
    case undefined:
      return false;
  }
}

function readSamples(path: string, ids: ReadonlySet<string>): ReadonlyMap<string, LoggedSample> {
  const samples = new Map<string, LoggedSample>();
  for (const event of readRunLog(path)) {
    if (samples.size === ids.size) break;
    if (isSampleIn(event, ids)) samples.set(event.sample.id, event.sample);
  }
  return samples;
}

function isSampleIn(
  event: RunEvent,
  ids: ReadonlySet<string>,
): event is Extract<RunEvent, { kind: "sample" }> {
  return event.kind === "sample" && ids.has(event.sample.id);
}

function toView(trial: Trial, sample: LoggedSample | undefined, headline: string): TrialView {
  const { sampleId, epoch } = trial;
  const score = trial.kind === "answered" ? trial.scores[headline] : undefined;
  return {
    sampleId,
    epoch,
    ...(sample?.form === undefined ? {} : { form: sample.form }),
    ...(sample?.problemId === undefined ? {} : { problemId: sample.problemId }),
    input: sample === undefined ? "" : inputOf(sample),
    target: sample === undefined ? "" : targetOf(sample),
    output: outputOf(trial),
    outcome: trial.kind === "failed" ? `failed: ${trial.error.kind}` : outcomeOf(score),
    ...(score?.kind === "scored" && score.answer !== undefined ? { answer: score.answer } : {}),
    ...judgesOf(trial),
  };
}

function judgesOf(trial: Trial): Pick<TrialView, "judges"> {
  if (trial.kind === "failed" || trial.asked === undefined) return {};
  return {
    judges: trial.asked.map((call) => ({
      model: call.model,
      said: call.kind === "failed" ? `failed: ${call.error.message}` : textOf(call.output),
    })),
  };
}

function inputOf({ id, input }: LoggedSample): string {
  return input.kind === "kept" ? inputText({ id, input: input.input, target: [""] }) : missingText(input);
}

function targetOf({ target }: LoggedSample): string {
  return target.kind === "kept" ? target.target.join(" | ") : missingText(target);
}

function outputOf(trial: Trial): string {
  return trial.kind === "failed" ? trial.error.message : textOf(trial.output);
}

function textOf(output: Output): string {
  return output.kind === "kept" ? output.text : missingText(output);
}

function outcomeOf(score: Score | undefined): string {
  switch (score?.kind) {
    case "scored":
      return String(score.value);
    case "missed":
      return `missed: ${score.cause}`;
    case "unscored":
      return `unscored: ${score.reason}`;
    case undefined:
      return "unscored: no headline score";
  }
}

function missingText(text: Withheld | Absent): string {
  return text.kind === "withheld" ? `(withheld, ${text.characters} characters)` : `(${text.reason})`;
}
