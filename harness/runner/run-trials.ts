import { setMaxListeners } from "node:events";
import type { RunBatch, RunEvent } from "../core/event.ts";
import { type GenerateSettings, type Model, type ModelId, providerOf } from "../core/model.ts";
import type { RunHead, Trial } from "../core/run.ts";
import { createJudges } from "./ask-models.ts";
import { type AttemptContext, attemptTrial } from "./attempt.ts";
import type { Budget } from "./budget.ts";
import { createHandoff, type Handoff } from "./handoff.ts";
import { interleaveSuites, type Turn } from "./interleave.ts";
import type { SuitePlan } from "./plan-suite.ts";
import { createReaches, type ReachOptions } from "./reach.ts";
import { type CoverageCount, createCoverageCount, type Recorded, trialKey } from "./run-progress.ts";
import { shareItems } from "./share-items.ts";
import { createTextSet, type TextSet } from "./text-set.ts";
import { toLoggedSample, withholdEvent } from "./withhold.ts";

/** One model on one suite, to be run or to be gone on with. */
export interface PlannedRun {
  readonly head: RunHead;
  readonly model: Model;
  readonly plan: SuitePlan;
  /** Present when the run goes on from an interrupted log. */
  readonly recorded?: Recorded;
}

export interface RunTrialsOptions extends ReachOptions {
  readonly runs: readonly PlannedRun[];
  readonly settings: GenerateSettings;
  /** The models that scorers ask, by the name scorers give them. Their limits are those of `runs`. */
  readonly judges?: ReadonlyMap<ModelId, Model>;
  /** Key for the digests that replace held-out text; absent: text is kept even so. */
  readonly holdOutKey?: Buffer;
}

/** A run under way. */
interface ActiveRun extends PlannedRun {
  readonly count: CoverageCount;
  /** Ids of samples given by this run; kept up only where a sample is asked more than once. */
  readonly given: TextSet;
  readonly attempt: AttemptContext;
}

/**
 * Runs models on suites and gives the events of all runs as they happen. The consumer's turn is part of the trial:
 * a slot is freed only when its events were taken and the next one is asked for.
 */
export async function* runTrials(given: RunTrialsOptions): AsyncGenerator<RunBatch, void, undefined> {
  const leaving = new AbortController();
  const options = given.budget === undefined ? given : { ...given, drain: drainOf(given, given.budget) };
  const signal = AbortSignal.any([options.signal, leaving.signal]);
  for (const shared of [signal, options.drain]) setMaxListeners(0, shared);
  const handoff = createHandoff<RunBatch>();
  const lanes = toLanes(options, signal);

  for (const run of lanes.flat()) {
    const start: readonly RunEvent[] =
      run.recorded === undefined ? [{ kind: "run-start", head: run.head }] : [];
    // a log may lack nothing but its end: killed right after its last trial
    const events = [...start, ...runEnd(run, options)];
    if (events.length > 0) yield { runId: run.head.runId, events };
  }
  Promise.all(lanes.map((runs) => runLane(runs, options, signal, handoff))).then(
    handoff.end,
    (error: unknown) => {
      leaving.abort(error);
      handoff.fail(error);
    },
  );
  try {
    for await (const batches of handoff.batches()) yield* joinedByRun(batches);
  } finally {
    leaving.abort();
  }
}

/** A budget that is used up ends a run as a person would who wants to go on later. */
function drainOf({ drain }: RunTrialsOptions, { usedUp }: Budget): AbortSignal {
  return AbortSignal.any([drain, usedUp]);
}

/** Runs by provider: each has its own workers, so that a slow one holds up no other. */
function toLanes(options: RunTrialsOptions, signal: AbortSignal): readonly (readonly ActiveRun[])[] {
  const { settings, judges: asked = new Map<ModelId, Model>() } = options;
  const reachOf = createReaches({ ...options, signal });
  const judges = createJudges(asked, reachOf);
  const byProvider = Map.groupBy(options.runs, (run) => providerOf(run.model.id));
  return [...byProvider.values()].map((runs) =>
    runs.map((run) => ({
      ...run,
      attempt: { reach: reachOf(run.model), settings, judges },
      count: countOf(run),
      given: createTextSet(),
    })),
  );
}

/** Why nothing more is asked for a run: its model was stopped, or one that judges it. */
function stoppedBy({ attempt, plan }: ActiveRun): string | undefined {
  return attempt.reach.health.stopped ?? attempt.judges.stopped(plan.suite.scorers);
}

function countOf({ head, plan, recorded }: PlannedRun): CoverageCount {
  const headline = head.suite.scorers[0];
  return createCoverageCount({
    planned: plan.plan.trials,
    headline,
    ...(recorded === undefined ? {} : { recorded }),
  });
}

async function runLane(
  runs: readonly ActiveRun[],
  options: RunTrialsOptions,
  signal: AbortSignal,
  handoff: Handoff<RunBatch>,
): Promise<void> {
  const assignments = assign(runs);
  const work = async (): Promise<void> => {
    for await (const { run, turn } of shareItems(assignments)) {
      if (signal.aborted || options.drain.aborted) return;
      if (stoppedBy(run) !== undefined) continue;
      const { suite, context } = turn.plan;
      const trial = await attemptTrial(run.attempt, {
        suite,
        context,
        sample: turn.sample,
        epoch: turn.epoch,
      });
      if (trial !== undefined) await handoff.put(toBatch(run, turn, trial, options));
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, work));
}

/** Every trial still to be run: by sample, and for each sample every model. */
async function* assign(
  runs: readonly ActiveRun[],
): AsyncGenerator<{ readonly run: ActiveRun; readonly turn: Turn }, void, undefined> {
  const runsOfPlan = Map.groupBy(runs, (run) => run.plan);
  for await (const turn of interleaveSuites([...runsOfPlan.keys()])) {
    const key = trialKey(turn.sample.id, turn.epoch);
    for (const run of runsOfPlan.get(turn.plan) ?? []) {
      if (!run.recorded?.answered.has(key)) yield { run, turn };
    }
  }
}

/** What a finished trial adds to its log. */
function toBatch(run: ActiveRun, turn: Turn, trial: Trial, options: RunTrialsOptions): RunBatch {
  run.count.add(trial);
  const events: readonly RunEvent[] = [...firstSight(run, turn), { kind: "trial-end", trial }];
  const kept = events.map((event) => toKept(run, event, options));
  return { runId: run.head.runId, events: [...kept, ...runEnd(run, options)] };
}

/** A log is written to once for all that waits for it. */
function joinedByRun(batches: readonly RunBatch[]): readonly RunBatch[] {
  if (batches.length === 1) return batches;
  const byRun = Map.groupBy(batches, ({ runId }) => runId);
  return [...byRun].map(([runId, ofRun]) => ({ runId, events: ofRun.flatMap(({ events }) => events) }));
}

/** The sample before its first trial, whichever epoch that is: epochs overlap where calls are slow or samples few. */
function firstSight({ given, plan, recorded }: ActiveRun, { sample }: Turn): readonly RunEvent[] {
  if (recorded?.samples.has(sample.id)) return [];
  if (plan.plan.epochs > 1 && !given.add(sample.id)) return [];
  return [{ kind: "sample", sample: toLoggedSample(sample) }];
}

/** A run ends when every planned trial was answered or has failed after its last try, and its model was not stopped. */
function runEnd(run: ActiveRun, options: RunTrialsOptions): readonly RunEvent[] {
  const counts = run.count.coverage();
  if (counts.notRun > 0 || run.attempt.reach.health.stopped !== undefined) return [];
  return [{ kind: "run-end", endedAt: options.clock.now(), counts }];
}

function toKept(
  { plan: { suite } }: PlannedRun,
  event: RunEvent,
  { holdOutKey }: RunTrialsOptions,
): RunEvent {
  if (suite.exposure !== "held-out" || holdOutKey === undefined) return event;
  return withholdEvent(event, { key: holdOutKey, keepMetadata: suite.keepMetadata ?? [] });
}
