import type { RunMessage } from "#harness/core/event.ts";
import type { GenerateRequest, Generation, Model, ModelId } from "#harness/core/model.ts";
import { runSchema } from "#harness/core/run.ts";
import type { Sample } from "#harness/core/sample.ts";
import { missed, scored } from "#harness/core/score.ts";
import type { Scorer } from "#harness/core/scorer.ts";
import type { Suite, SuiteContext } from "#harness/core/suite.ts";
import { type Clock, systemClock } from "#harness/runner/clock.ts";
import { planSuite } from "#harness/runner/plan-suite.ts";
import { type PlannedRun, type RunTrialsOptions, runTrials } from "#harness/runner/run-trials.ts";

/** Small real things to run: suites of numbered samples, models made of a function. */

export const never = new AbortController().signal;

export const context: SuiteContext = { dataFolder: "", seed: "1", parameters: {}, signal: never };

const same: Scorer = {
  id: "same",
  score: ({ sample, output }) => {
    if (output.text === "") return missed("unparsed");
    return scored(output.text === sample.target[0] ? 1 : 0, output.text);
  },
};

export function suiteOf(size: number, changes: Partial<Suite> = {}): Suite {
  const samples = Array.from(
    { length: size },
    (_, row): Sample => ({ id: `s${row}`, input: `question ${row}`, target: [`${row}`] }),
  );
  return {
    id: "numbers",
    version: 1,
    title: "Numbers",
    setting: { kind: "benchmark" },
    capability: "counting",
    exposure: "public",
    source: { url: "https://example.org", licence: "MIT" },
    scorers: [same],
    metric: "accuracy",
    samples: () => samples,
    ...changes,
  };
}

export function answer(text: string, changes: Partial<Generation> = {}): Generation {
  return { text, finish: { reason: "stop" }, ...changes };
}

export function modelOf(
  id: ModelId,
  generate: (request: GenerateRequest, call: number) => Generation | Promise<Generation>,
): Model {
  let calls = 0;
  return {
    id,
    generate: async (request) => {
      calls += 1;
      return generate(request, calls);
    },
  };
}

/** Answers every sample of `suiteOf` right. */
export function rightModel(id: ModelId = "test/right"): Model {
  return modelOf(id, (request) => answer(request.trial.sampleId.slice(1)));
}

/** Waits take no time and are written down. */
export function quickClock(): Clock & { readonly sleeps: number[] } {
  const sleeps: number[] = [];
  let skippedMs = 0;
  return {
    ...systemClock,
    sleeps,
    random: () => 1,
    monotonicMs: () => performance.now() + skippedMs,
    sleep: async (ms) => {
      sleeps.push(ms);
      skippedMs += ms;
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** A clock that stands still while anything happens, and then goes on to the next waking: hours pass in no time. */
export function virtualClock(): Clock {
  let nowMs = 0;
  let isTurning = false;
  const sleepers: { readonly atMs: number; readonly wake: () => void }[] = [];
  const turn = async (): Promise<void> => {
    isTurning = true;
    while (sleepers.length > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      sleepers.sort((left, right) => left.atMs - right.atMs);
      const next = sleepers.shift();
      nowMs = Math.max(nowMs, next?.atMs ?? nowMs);
      next?.wake();
    }
    isTurning = false;
  };
  return {
    monotonicMs: () => nowMs,
    now: () => new Date(nowMs).toISOString(),
    random: () => 1,
    sleep(ms, signal) {
      return new Promise((resolve) => {
        if (signal.aborted) return resolve();
        sleepers.push({ atMs: nowMs + ms, wake: resolve });
        signal.addEventListener("abort", () => resolve(), { once: true });
        if (!isTurning) void turn();
      });
    },
  };
}

export async function planOf(
  suite: Suite,
  model: Model,
  options: { readonly limit?: number; readonly epochs?: number } = {},
): Promise<PlannedRun> {
  const { epochs = 1, ...rest } = options;
  const plan = await planSuite(suite, context, { seed: 1, epochs, ...rest });
  return {
    model,
    plan,
    head: {
      schema: runSchema,
      runId: `${model.id} ${suite.id}`,
      startedAt: "2026-01-02T03:04:05.678Z",
      model: model.id,
      suite: plan.card,
      fingerprint: {
        suite: plan.card.digest,
        scorers: plan.card.scorers,
        settings: {},
        parameters: {},
        adapter: "test",
        harness: "0",
      },
      plan: plan.plan,
      seed: 1,
      origin: { kind: "measured" },
    },
  };
}

export function optionsFor(
  runs: readonly PlannedRun[],
  changes: Partial<RunTrialsOptions> = {},
): RunTrialsOptions {
  return {
    runs,
    settings: {},
    limits: { timeoutMs: 1000, retry: { retries: 3, baseWaitMs: 100, longestWaitMs: 1000 } },
    concurrency: 4,
    clock: quickClock(),
    onNotice: () => undefined,
    signal: never,
    drain: never,
    ...changes,
  };
}

export async function collect(options: RunTrialsOptions): Promise<readonly RunMessage[]> {
  const batches = await Array.fromAsync(runTrials(options));
  return batches.flatMap(({ runId, events }) => events.map((event) => ({ runId, event })));
}

export function trialsOf(messages: readonly RunMessage[]) {
  return messages.flatMap(({ runId, event }) =>
    event.kind === "trial-end" ? [{ runId, ...event.trial }] : [],
  );
}

export function endOf(messages: readonly RunMessage[], runId: string) {
  return messages.flatMap((message) =>
    message.runId === runId && message.event.kind === "run-end" ? [message.event.counts] : [],
  )[0];
}
