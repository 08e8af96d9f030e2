import type { ErrorKind } from "../core/error.ts";
import type { ModelId } from "../core/model.ts";
import type { RunRecord } from "../core/run.ts";
import type { BudgetAccount } from "../runner/budget.ts";
import { systemClock } from "../runner/clock.ts";
import { type Notice, withholdNotice } from "../runner/notice.ts";
import type { SuitePlan } from "../runner/plan-suite.ts";
import type { CacheTally } from "../runner/reply-cache.ts";
import { defaultRetryPolicy } from "../runner/retry.ts";
import { type PlannedRun, runTrials } from "../runner/run-trials.ts";
import { openRecord } from "../store/catalogue.ts";
import { holdOutKey } from "../store/hold-out-key.ts";
import { budgetForRun, budgetWarnings } from "./budget-for-run.ts";
import { cacheForRun, cacheWarnings, storeTally } from "./cache-for-run.ts";
import { openFinalSlice } from "./final-slice.ts";
import { judgeWarnings } from "./open-judges.ts";
import { defaultConcurrency, type PreparedRun, prepareRun, summarise } from "./prepare-run.ts";
import { correctSendings, recordSendings } from "./record-sendings.ts";
import { continueRecording, type Recording, startRecording } from "./recording.ts";
import type { RunOptions } from "./run-options.ts";
import { watchCalls } from "./watch-calls.ts";
import { withholdingCrash } from "./withhold-crash.ts";

export interface RunResult {
  /** One for each model and suite, finished ones of earlier runs included when resuming. */
  readonly records: readonly RunRecord[];
  readonly paths: readonly string[];
  /** Models that were given up, and why. */
  readonly stopped: readonly { readonly model: string; readonly reason: string }[];
  /** Models with failed trials: how many, and what the last one said. */
  readonly failures: readonly ModelFailures[];
  /** Present with a cache. */
  readonly cache?: CacheTally;
  /** Present with a budget. */
  readonly budget?: BudgetAccount;
  /** Whether somebody asked to stop before the end. */
  readonly isInterrupted: boolean;
}

export interface ModelFailures {
  readonly model: string;
  readonly trials: number;
  readonly last: { readonly kind: ErrorKind; readonly message: string };
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
  const prepared = await prepareRun(options);
  const isHeldOut =
    options.keepText !== true && prepared.plans.some(({ suite }) => suite.exposure === "held-out");
  return withholdingCrash(isHeldOut, () => runPrepared(prepared, { ...options, isHeldOut }));
}

async function runPrepared(
  { models, judges, prices, plans, resumptions }: PreparedRun,
  options: RunOptions & { readonly isHeldOut: boolean },
): Promise<RunResult> {
  const { clock = systemClock, signal = neverAborted, drain = neverAborted, onMessage, onPlan } = options;
  const budget = budgetForRun(options, prices);
  const open = resumptions.filter((resumption) => resumption.kind !== "finished");
  onPlan?.(summarise(models, plans, resumptions));

  const recordings = new Map<string, Recording>();
  const modelOfRun = new Map(open.map(({ run: { head } }) => [head.runId, head.model]));
  const failures = new Map<string, ModelFailures>();
  const stopped: { readonly model: string; readonly reason: string }[] = [];
  const onNotice = onceEach((told) => {
    const notice = options.isHeldOut ? withholdNotice(told) : told;
    if (notice.kind === "model-stopped") stopped.push({ model: notice.model, reason: notice.reason });
    options.onNotice?.(notice);
  });
  const warn = (warning: { readonly model: ModelId; readonly text: string }): void =>
    onNotice({ kind: "warning", ...warning });
  const cache = cacheForRun(options, warn);
  for (const warning of [
    ...judgeWarnings(models, judges),
    ...budgetWarnings(options, prices),
    ...cacheWarnings(options, [...models, ...judges.values()]),
  ])
    warn(warning);
  const calls = watchCalls(
    open.map((resumption) => resumption.run),
    judges,
  );
  const sendings = {
    resultsFolder: options.resultsFolder,
    runs: calls.runs,
    judges: calls.judges,
    ...(options.terms === undefined ? {} : { terms: options.terms }),
    now: clock.now,
  };
  if (options.final === true) openFinalSlice(resumptions, sendings);
  await recordSendings(sendings);
  try {
    for (const resumption of open) {
      if (resumption.kind !== "partial") continue;
      recordings.set(resumption.run.head.runId, continueRecording(resumption.path, resumption.read));
    }
    const batches = runTrials({
      runs: calls.runs,
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
      ...(options.callsPerMinute === undefined ? {} : { callsPerMinute: options.callsPerMinute }),
      ...(options.tokensPerMinute === undefined ? {} : { tokensPerMinute: options.tokensPerMinute }),
      ...(budget === undefined ? {} : { budget }),
      ...(cache === undefined ? {} : { cache }),
      clock,
      judges: calls.judges,
      onNotice,
      ...(options.keepText === true ? {} : { holdOutKey: holdOutKeyFor(plans, options.resultsFolder) }),
      signal,
      drain,
    });
    for await (const { runId, events } of batches) {
      const [first] = events;
      if (first?.kind === "run-start")
        recordings.set(runId, startRecording({ resultsFolder: options.resultsFolder, head: first.head }));
      recordingOf(recordings, runId).append(...events);
      for (const event of events) {
        calls.note({ runId, event });
        if (event.kind === "trial-end" && event.trial.kind === "failed") {
          const model = modelOfRun.get(runId) ?? runId;
          const trials = (failures.get(model)?.trials ?? 0) + 1;
          failures.set(model, { model, trials, last: event.trial.error });
        }
        onMessage?.({ runId, event });
      }
    }
  } finally {
    for (const recording of recordings.values()) recording.close();
    const recordOf = ({ head }: PlannedRun) => recordings.get(head.runId)?.record();
    await correctSendings({ ...sendings, inFlight: calls.inFlight, recordOf });
    storeTally(options, cache, clock.now());
  }
  const done = resumptions.map((resumption) => {
    if (resumption.kind === "finished") return { path: resumption.path, record: openRecord(resumption.path) };
    const recording = recordingOf(recordings, resumption.run.head.runId);
    return { path: recording.path, record: recording.record() };
  });
  return {
    records: done.map(({ record }) => record),
    paths: done.map(({ path }) => path),
    stopped,
    failures: [...failures.values()],
    ...(budget === undefined ? {} : { budget: budget.account() }),
    ...(cache === undefined ? {} : { cache: cache.tally() }),
    isInterrupted: signal.aborted || drain.aborted,
  };
}

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

function recordingOf(recordings: ReadonlyMap<string, Recording>, runId: string): Recording {
  const recording = recordings.get(runId);
  if (recording === undefined) throw new Error(`run ${runId} has no log`);
  return recording;
}
