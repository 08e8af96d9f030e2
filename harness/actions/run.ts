import { HarnessError } from "../core/error.ts";
import type { Model } from "../core/model.ts";
import type { RunRecord } from "../core/run.ts";
import type { Ask } from "../core/scorer.ts";
import { systemClock } from "../runner/clock.ts";
import type { Notice } from "../runner/notice.ts";
import { planSuite, type SuitePlan } from "../runner/plan-suite.ts";
import { defaultRetryPolicy } from "../runner/retry.ts";
import { runTrials } from "../runner/run-trials.ts";
import { openRecord } from "../store/catalogue.ts";
import { holdOutKey } from "../store/hold-out-key.ts";
import { createRunLog, type RunLog, reopenRunLog } from "../store/run-log.ts";
import { createControlLookup } from "./control-lookup.ts";
import { openModels } from "./open-models.ts";
import { planRuns } from "./plan-runs.ts";
import { resolveSuites } from "./resolve-suites.ts";
import { type Resumption, resumeRun } from "./resume-run.ts";
import type { RunOptions } from "./run-options.ts";
import { withSystemMessage } from "./system-message.ts";

export interface RunResult {
  /** One for each model and suite, finished ones of earlier runs included when resuming. */
  readonly records: readonly RunRecord[];
  readonly paths: readonly string[];
  /** Models that were given up, and why. */
  readonly stopped: readonly { readonly model: string; readonly reason: string }[];
  /** Whether somebody asked to stop before the end. */
  readonly isInterrupted: boolean;
}

/** What stands before the first call: models opened, suites read once, logs of earlier runs looked at. */
export interface PreparedRun {
  readonly models: readonly Model[];
  readonly plans: readonly SuitePlan[];
  readonly resumptions: readonly Resumption[];
}

const neverAborted = new AbortController().signal;

/**
 * Runs models on suites into run logs. Stops early only for `signal` and `drain`; a model that cannot be asked
 * further leaves a partial log that `resume` goes on with.
 *
 * @throws HarnessError before the first call: `usage` for what was asked for wrongly, `data` for a suite that cannot
 *   be read, `disk` for a results folder that cannot be written, `locked` for a log another process is writing.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const { clock = systemClock, signal = neverAborted, drain = neverAborted, onMessage, onPlan } = options;
  const { models, plans, resumptions } = await prepareRun(options);
  const open = resumptions.filter((resumption) => resumption.kind !== "finished");
  onPlan?.(summarise(models, plans, resumptions));

  const logs = new Map<string, RunLog>();
  const stopped: { readonly model: string; readonly reason: string }[] = [];
  const onNotice = onceEach((notice) => {
    if (notice.kind === "model-stopped") stopped.push({ model: notice.model, reason: notice.reason });
    options.onNotice?.(notice);
  });
  try {
    for (const resumption of open) {
      if (resumption.kind === "partial") logs.set(resumption.run.head.runId, reopenRunLog(resumption.path));
    }
    const messages = runTrials({
      runs: open.map((resumption) => resumption.run),
      settings: options.settings ?? {},
      limits: {
        timeoutMs: options.timeoutMs ?? 300_000,
        ...(options.trialTimeoutMs === undefined ? {} : { trialTimeoutMs: options.trialTimeoutMs }),
        retry: {
          ...defaultRetryPolicy,
          ...(options.retries === undefined ? {} : { retries: options.retries }),
        },
      },
      concurrency: options.concurrency ?? defaultConcurrency,
      clock,
      ask: noJudge,
      onNotice,
      ...(options.keepText === true ? {} : { holdOutKey: holdOutKeyFor(plans, options.resultsFolder) }),
      signal,
      drain,
    });
    for await (const message of messages) {
      const { runId, event } = message;
      if (event.kind === "run-start") {
        logs.set(runId, createRunLog({ resultsFolder: options.resultsFolder, head: event.head }));
      }
      logOf(logs, runId).append(event);
      onMessage?.(message);
    }
  } finally {
    for (const log of logs.values()) log.close();
  }
  const paths = resumptions.map((resumption) =>
    resumption.kind === "finished" ? resumption.path : logOf(logs, resumption.run.head.runId).path,
  );
  const isInterrupted = signal.aborted || drain.aborted;
  return { records: paths.map(openRecord), paths, stopped, isInterrupted };
}

/** Does all of a run that needs no call: what a dry run shows. */
export async function prepareRun(options: RunOptions): Promise<PreparedRun> {
  const { clock = systemClock, signal = neverAborted, seed = 1, parameters = {}, systemMessage } = options;
  const suites = await resolveSuites(options.suites, options);
  const context = { dataFolder: options.dataFolder, seed: String(seed), parameters, signal };
  const asked =
    systemMessage === undefined ? suites : suites.map((suite) => withSystemMessage(suite, systemMessage));
  const models = await openModels(
    options.models,
    {
      environment: options.environment,
      ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
      seed,
      connections: options.concurrency ?? defaultConcurrency,
      folder: options.folder,
    },
    createControlLookup(suites.map((suite) => ({ suite, context }))),
  );
  const plans: SuitePlan[] = [];
  for (const suite of asked) {
    const { limit, epochs = 1 } = options;
    plans.push(await planSuite(suite, context, { epochs, seed, ...(limit === undefined ? {} : { limit }) }));
  }
  const runs = planRuns(models, plans, {
    settings: options.settings ?? {},
    parameters: systemMessage === undefined ? parameters : { ...parameters, systemMessage },
    ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
    seed,
    ...(options.label === undefined ? {} : { label: options.label }),
    startedAt: clock.now(),
  });
  const resumptions = runs.map((planned): Resumption => {
    return options.resume === true
      ? resumeRun(planned, options.resultsFolder)
      : { kind: "new", run: planned };
  });
  return { models, plans, resumptions };
}

export const defaultConcurrency = 8;

function summarise(
  models: readonly Model[],
  plans: readonly SuitePlan[],
  resumptions: readonly Resumption[],
): Parameters<NonNullable<RunOptions["onPlan"]>>[0] {
  const planned = resumptions.reduce((sum, { run: { head } }) => sum + head.plan.trials, 0);
  const alreadyDone = resumptions.reduce((sum, { kind, run: { head, recorded } }) => {
    return sum + (kind === "finished" ? head.plan.trials : (recorded?.answered.size ?? 0));
  }, 0);
  return {
    trials: planned - alreadyDone,
    alreadyDone,
    models: models.map((model) => model.id),
    suites: plans.map((plan) => plan.suite.id),
  };
}

/** Judges that ask other models need a model to ask; no scorer of this version does. */
const noJudge: Ask = async ({ model }) => {
  throw new HarnessError(
    "usage",
    `no judge can be asked in this run; remove the judge "${model}" from the suite`,
  );
};

function holdOutKeyFor(plans: readonly SuitePlan[], resultsFolder: string): Buffer {
  const isNeeded = plans.some(({ suite }) => suite.exposure === "held-out");
  return isNeeded ? holdOutKey(resultsFolder) : Buffer.alloc(0);
}

/** A dropped setting comes back with every answer; once is enough to know it. */
function onceEach(listener: (notice: Notice) => void): (notice: Notice) => void {
  const told = new Set<string>();
  return (notice) => {
    if (notice.kind === "warning") {
      const key = `${notice.model} ${notice.text}`;
      if (told.has(key)) return;
      told.add(key);
    }
    listener(notice);
  };
}

function logOf(logs: ReadonlyMap<string, RunLog>, runId: string): RunLog {
  const log = logs.get(runId);
  if (log === undefined) throw new Error(`run ${runId} has no log`);
  return log;
}
