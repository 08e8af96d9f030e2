import { randomInt } from "node:crypto";
import { HarnessError } from "../core/error.ts";
import type { RunEvent } from "../core/event.ts";
import type { RunHead } from "../core/run.ts";
import { inputText, type Sample } from "../core/sample.ts";
import type { Suite, SuiteContext } from "../core/suite.ts";
import { askLog } from "../runner/ask-log.ts";
import { type Clock, systemClock } from "../runner/clock.ts";
import { judgeOutput } from "../runner/judge-output.ts";
import { planSuite, type SuitePlan } from "../runner/plan-suite.ts";
import { createCoverageCount } from "../runner/run-progress.ts";
import { toRunId } from "../store/log-path.ts";
import { readRunLog } from "../store/read-log.ts";
import { createRunLog } from "../store/run-log.ts";
import { differences } from "./differences.ts";
import { harnessVersion } from "./version.ts";

/** What rescoring one run needs from outside. */
export interface RescoreConditions {
  readonly resultsFolder: string;
  readonly dataFolder: string;
  readonly clock?: Clock;
  readonly signal: AbortSignal;
}

/** A run to come: the source's conditions, the suite as it is today. */
export interface RescorePlan {
  readonly head: RunHead;
  readonly plan: SuitePlan;
  readonly samples: ReadonlyMap<string, Sample>;
}

/** The suite as it is today, planned as the source was. */
export async function planRescore(
  suite: Suite,
  from: RunHead,
  options: RescoreConditions,
): Promise<RescorePlan> {
  const { clock = systemClock } = options;
  const context: SuiteContext = {
    dataFolder: options.dataFolder,
    seed: String(from.seed),
    parameters: from.fingerprint.parameters,
    signal: options.signal,
  };
  const { limit, shard, epochs, slice } = from.plan;
  const plan = await planSuite(suite, context, {
    epochs,
    seed: from.seed,
    ...(limit === undefined ? {} : { limit }),
    ...(shard === undefined ? {} : { shard }),
    ...(slice === undefined ? {} : { slice }),
  });
  const samples = new Map<string, Sample>();
  for await (const sample of plan.samples()) samples.set(sample.id, sample);
  const startedAt = clock.now();
  const runId = toRunId(startedAt, randomInt(0x1_00_00).toString(16).padStart(4, "0"));
  const fingerprint = {
    ...from.fingerprint,
    suite: plan.card.digest,
    scorers: plan.card.scorers,
    harness: harnessVersion,
  };
  const origin = { kind: "rescored", from: from.runId } as const;
  return {
    plan,
    samples,
    head: { ...from, runId, startedAt, suite: plan.card, plan: plan.plan, fingerprint, origin },
  };
}

/** Why a run stays as it is; `undefined` when it can be rescored. */
export function reasonToSkip(
  source: { readonly path: string; readonly head: RunHead },
  { head, plan, samples }: RescorePlan,
  finished: readonly { readonly path: string; readonly head: RunHead }[],
): string | undefined {
  const before = finished.filter(({ head: { origin, fingerprint } }) => {
    const isOfSource = origin.kind === "rescored" && origin.from === source.head.runId;
    return isOfSource && differences(fingerprint, head.fingerprint).length === 0;
  });
  const same = before.sort((left, right) => (left.head.startedAt < right.head.startedAt ? -1 : 1)).at(-1);
  if (same !== undefined && hasTodaysLabels(same.path, plan, samples))
    return `rescored before by the same scorers, as ${same.head.runId}`;
  const asking = plan.suite.scorers.find(
    ({ id, asks = [] }) => asks.length > 0 && !source.head.suite.scorers.includes(id),
  );
  if (asking !== undefined) return `${asking.id} did not judge it, and rescoring asks no model; run again`;
  for (const event of readRunLog(source.path)) {
    if (event.kind === "sample") {
      const { id, input } = event.sample;
      const today = samples.get(id);
      if (input.kind === "withheld")
        return "its text was withheld, for the suite is held out; run with --keep-text to rescore";
      if (input.kind === "absent")
        return `its samples have no text (${input.reason}); only runs made here can be rescored`;
      if (today === undefined) return `sample "${id}" is no longer in the suite; run again`;
      if (textOf(input.input) !== inputText(today))
        return `sample "${id}" asks something else today; run again`;
    }
    if (event.kind === "trial-end" && event.trial.kind === "answered" && event.trial.output.kind !== "kept") {
      return "its outputs were not kept; run with --keep-text to rescore";
    }
  }
  return undefined;
}

/** People go on scoring outputs after a run was rescored; that changes no verdict, and what corrects them. */
function hasTodaysLabels(path: string, { suite }: SuitePlan, samples: RescorePlan["samples"]): boolean {
  const [headline] = suite.scorers;
  if (headline.humanScore === undefined) return true;
  for (const event of readRunLog(path)) {
    if (event.kind !== "trial-end" || event.trial.kind !== "answered") continue;
    const { output, sampleId, human } = event.trial;
    const sample = samples.get(sampleId);
    if (sample === undefined || output.kind !== "kept") continue;
    if (headline.humanScore({ sample, output }) !== human) return false;
  }
  return true;
}

function textOf(input: Sample["input"]): string {
  return inputText({ id: "", input, target: [""] });
}

/** Writes the rescored run and gives its path. */
export async function rescoreRun(
  sourcePath: string,
  target: RescorePlan,
  options: RescoreConditions,
): Promise<string> {
  const { clock = systemClock } = options;
  const count = createCoverageCount({
    planned: target.head.plan.trials,
    headline: target.head.suite.scorers[0],
  });
  const log = createRunLog({ resultsFolder: options.resultsFolder, head: target.head });
  try {
    for (const event of readRunLog(sourcePath)) {
      const today = await rescoreEvent(event, target, options.signal);
      if (today.kind === "trial-end") count.add(today.trial);
      log.append(
        today.kind === "run-end" ? { ...today, endedAt: clock.now(), counts: count.coverage() } : today,
      );
    }
    log.close();
    return log.path;
  } catch (error) {
    log.discard();
    throw error;
  }
}

async function rescoreEvent(
  event: RunEvent,
  { head, plan, samples }: RescorePlan,
  signal: AbortSignal,
): Promise<RunEvent> {
  if (event.kind === "run-start") return { kind: "run-start", head };
  if (event.kind === "sample") {
    const target = samples.get(event.sample.id)?.target;
    return target === undefined
      ? event
      : { kind: "sample", sample: { ...event.sample, target: { kind: "kept", target } } };
  }
  if (event.kind !== "trial-end" || event.trial.kind !== "answered" || event.trial.output.kind !== "kept")
    return event;
  const { trial } = event;
  const sample = samples.get(trial.sampleId);
  if (sample === undefined)
    throw new HarnessError("data", `sample "${trial.sampleId}" is not in suite ${plan.suite.id}`);
  const { kind: _kind, ...output } = event.trial.output;
  const { human: _human, ...unjudged } = trial;
  const judgement = await judgeOutput({
    scorers: plan.suite.scorers,
    sample,
    output,
    signal,
    askFor: () => askLog(trial.asked ?? []),
  });
  return { kind: "trial-end", trial: { ...unjudged, ...judgement } };
}
