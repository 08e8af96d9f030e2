import { randomInt } from "node:crypto";
import { HarnessError } from "../core/error.ts";
import type { RunEvent } from "../core/event.ts";
import type { RunHead } from "../core/run.ts";
import { inputText, type Sample } from "../core/sample.ts";
import type { Suite, SuiteContext } from "../core/suite.ts";
import { type Clock, systemClock } from "../runner/clock.ts";
import { judgeOutput } from "../runner/judge-output.ts";
import { planSuite, type SuitePlan } from "../runner/plan-suite.ts";
import { createCoverageCount } from "../runner/run-progress.ts";
import { listRunLogs, readHead } from "../store/catalogue.ts";
import { toRunId } from "../store/log-path.ts";
import { readRunLog } from "../store/read-log.ts";
import { createRunLog } from "../store/run-log.ts";
import { differences } from "./differences.ts";
import { suiteRegistry } from "./registries.ts";
import { type FileSuiteOptions, resolveSuites } from "./resolve-suites.ts";
import { harnessVersion } from "./version.ts";

export interface RescoreOptions {
  readonly resultsFolder: string;
  readonly dataFolder: string;
  readonly folder: string;
  /** Suite ids or paths; absent: every registered suite that has a finished run. */
  readonly suites?: readonly string[];
  readonly fileSuite?: FileSuiteOptions;
  readonly seed?: number;
  readonly clock?: Clock;
  readonly signal: AbortSignal;
}

export interface RescoreResult {
  readonly rescored: readonly { readonly from: RunHead; readonly head: RunHead; readonly path: string }[];
  readonly skipped: readonly { readonly runId: string; readonly reason: string }[];
}

/**
 * Today's scorers, and today's targets, on stored outputs; no model is called. The source stays; the new run stands in
 * for it in reports.
 *
 * @throws HarnessError `usage` for an unknown suite, `data` for a log or a suite that cannot be read.
 */
export async function rescore(options: RescoreOptions): Promise<RescoreResult> {
  const finished = [...listRunLogs(options.resultsFolder)]
    .filter(({ partial }) => !partial)
    .map(({ path }) => ({ path, head: readHead(path) }));
  const result = {
    rescored: [] as RescoreResult["rescored"][number][],
    skipped: [] as RescoreResult["skipped"][number][],
  };
  for (const suite of await suitesOf(
    options,
    finished.map(({ head }) => head.suite.id),
  )) {
    const sources = finished.filter(
      ({ head }) => head.suite.id === suite.id && head.origin.kind === "measured",
    );
    for (const source of sources) {
      const target = await prepare(suite, source.head, options);
      const reason = reasonToSkip(source, target, finished);
      if (reason !== undefined) result.skipped.push({ runId: source.head.runId, reason });
      else
        result.rescored.push({
          from: source.head,
          head: target.head,
          path: await write(source.path, target, options),
        });
    }
  }
  return result;
}

interface Target {
  readonly head: RunHead;
  readonly plan: SuitePlan;
  readonly samples: ReadonlyMap<string, Sample>;
}

async function suitesOf(options: RescoreOptions, present: readonly string[]): Promise<readonly Suite[]> {
  if (options.suites !== undefined) return resolveSuites(options.suites, options);
  const registry = await suiteRegistry();
  return [...new Set(present)].filter((id) => registry.has(id)).map((id) => registry.get(id));
}

/** The suite as it is today, planned as the source was. */
async function prepare(suite: Suite, from: RunHead, options: RescoreOptions): Promise<Target> {
  const { clock = systemClock } = options;
  const context: SuiteContext = {
    dataFolder: options.dataFolder,
    seed: String(from.seed),
    parameters: from.fingerprint.parameters,
    signal: options.signal,
  };
  const { limit, epochs } = from.plan;
  const plan = await planSuite(suite, context, {
    epochs,
    seed: from.seed,
    ...(limit === undefined ? {} : { limit }),
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

function reasonToSkip(
  source: { readonly path: string; readonly head: RunHead },
  { head, samples }: Target,
  finished: readonly { readonly head: RunHead }[],
): string | undefined {
  const same = finished.find(({ head: { origin, fingerprint } }) => {
    const isOfSource = origin.kind === "rescored" && origin.from === source.head.runId;
    return isOfSource && differences(fingerprint, head.fingerprint).length === 0;
  });
  if (same !== undefined) return `rescored before by the same scorers, as ${same.head.runId}`;
  for (const event of readRunLog(source.path)) {
    if (event.kind === "sample") {
      const { id, input } = event.sample;
      const today = samples.get(id);
      if (input.kind === "withheld")
        return "its text was withheld, for the suite is held out; run with --keep-text to rescore";
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

function textOf(input: Sample["input"]): string {
  return inputText({ id: "", input, target: [""] });
}

async function write(sourcePath: string, target: Target, options: RescoreOptions): Promise<string> {
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
  { head, plan, samples }: Target,
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
  const scores = await judgeOutput({ scorers: plan.suite.scorers, sample, output, signal, ask: noAsk });
  return { kind: "trial-end", trial: { ...event.trial, scores } };
}

async function noAsk(): Promise<never> {
  throw new HarnessError("usage", "rescoring asks no model; a judge needs a run");
}
