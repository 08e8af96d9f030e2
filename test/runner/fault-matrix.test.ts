import { describe, expect, test } from "vitest";
import { type ErrorKind, errorKinds, ModelError } from "#harness/core/error.ts";
import { type Model, type ModelId, providerOf } from "#harness/core/model.ts";
import type { Notice } from "#harness/runner/notice.ts";
import { answer, collect, endOf, optionsFor, planOf, suiteOf, trialsOf, virtualClock } from "./build.ts";

const size = 60;
const concurrency = 6;
const latencyMs = 100;
const askedWaitMs = 2_000;
const retries = 5;
/** With a provider that answers nobody and asks all to wait. */
const patienceMs = 600_000;
const never = new AbortController().signal;

interface Call {
  readonly sampleId: string;
  /** Of this sample, from 1. */
  readonly attempt: number;
  readonly atMs: number;
}

/** When a call fails. The burst takes everything for two seconds, from a third of the way on. */
const patterns = {
  "on the first try": ({ attempt }: Call) => attempt === 1,
  "once in ten": ({ attempt, sampleId }: Call) => attempt === 1 && /0$/.test(sampleId),
  "in a burst": ({ atMs }: Call) => atMs >= 300 && atMs < 2_300,
  "for ever": () => true,
} as const;

type Pattern = keyof typeof patterns;

const retried: ReadonlySet<ErrorKind> = new Set([
  "throttled",
  "overloaded",
  "timeout",
  "network",
  "malformed",
]);
const unreachable: ReadonlySet<ErrorKind> = new Set(["overloaded", "timeout", "network", "throttled"]);

/** What must come of it: nobody is given up who might still answer, and nothing is asked in vain. */
function expectation(
  kind: ErrorKind,
  pattern: Pattern,
): "all answered" | "some failed" | "all failed" | "stopped" {
  if (kind === "auth" || kind === "quota") return "stopped";
  if (pattern === "for ever") return unreachable.has(kind) ? "stopped" : "all failed";
  if (retried.has(kind)) return "all answered";
  return pattern === "on the first try" ? "all failed" : "some failed";
}

/** How many calls it may take to see that a model is not worth asking. */
function mostCalls(kind: ErrorKind): number {
  return kind === "throttled" ? concurrency + patienceMs / askedWaitMs : size - 1;
}

/** Servers in virtual time, by provider: when calls came, how many at once, when a wait was asked for. */
function createWorld() {
  const clock = virtualClock();
  const calls: (Call & { readonly model: ModelId; readonly inFlight: number; readonly isFault: boolean })[] =
    [];
  const refusals: { readonly provider: string; readonly toldMs: number; readonly before: number }[] = [];
  const inFlight = new Map<string, number>();
  const attempts = new Map<string, number>();

  function modelOf(id: ModelId, fault?: { readonly kind: ErrorKind; readonly pattern: Pattern }): Model {
    const provider = providerOf(id);
    return {
      id,
      async generate({ trial: { sampleId } }) {
        const key = `${id} ${sampleId}`;
        const attempt = (attempts.get(key) ?? 0) + 1;
        attempts.set(key, attempt);
        const now = (inFlight.get(provider) ?? 0) + 1;
        inFlight.set(provider, now);
        const call = { sampleId, attempt, atMs: clock.monotonicMs() };
        const isFault = fault !== undefined && patterns[fault.pattern](call);
        calls.push({ ...call, model: id, inFlight: now, isFault });
        await clock.sleep(latencyMs, never);
        inFlight.set(provider, (inFlight.get(provider) ?? Number.NaN) - 1);
        if (!isFault) return answer(sampleId.slice(1));
        if (fault.kind !== "throttled") throw new ModelError(fault.kind, `no luck with ${sampleId}`);
        refusals.push({ provider, toldMs: clock.monotonicMs(), before: calls.length });
        throw new ModelError("throttled", "slow down", { retryAfterMs: askedWaitMs });
      },
    };
  }
  return { clock, calls, refusals, modelOf };
}

async function runCell(kind: ErrorKind, pattern: Pattern, modelCount: 1 | 3) {
  const world = createWorld();
  const notices: Notice[] = [];
  const faulty = world.modelOf("lab/faulty", { kind, pattern });
  const others = [world.modelOf("lab/neighbour"), world.modelOf("farm/stranger")].slice(0, modelCount - 1);
  const suite = suiteOf(size);
  const runs = await Promise.all([faulty, ...others].map((model) => planOf(suite, model)));
  const messages = await collect(
    optionsFor(runs, {
      clock: world.clock,
      concurrency,
      onNotice: (notice) => notices.push(notice),
      limits: { timeoutMs: 60_000, retry: { retries, baseWaitMs: 500, longestWaitMs: 60_000 } },
    }),
  );
  return { ...world, messages, notices, others };
}

const cells = errorKinds.flatMap((kind) =>
  Object.keys(patterns).flatMap((pattern) =>
    ([1, 3] as const).map((models) => ({ kind, pattern: pattern as Pattern, models })),
  ),
);

describe("every sample is accounted for, and nothing is asked in vain, when there is", () => {
  test.each(cells)("$kind $pattern, with $models model(s)", async ({ kind, pattern, models }) => {
    const { messages, notices, calls, refusals, others } = await runCell(kind, pattern, models);
    const runId = "lab/faulty numbers";
    const trials = trialsOf(messages).filter((trial) => trial.runId === runId);
    const own = calls.filter(({ model }) => model === "lab/faulty");
    const faults = own.filter(({ isFault }) => isFault).length;
    const answered = trials.filter((trial) => trial.kind === "answered");
    const end = endOf(messages, runId);

    // each sample once, each answer scored as the model gave it
    expect(new Set(trials.map(({ sampleId }) => sampleId)).size).toBe(trials.length);
    for (const { scores } of answered)
      expect(scores).toEqual({ same: { kind: "scored", value: 1, answer: expect.any(String) } });
    const counts = {
      planned: size,
      scored: answered.length,
      failed: trials.length - answered.length,
      notRun: 0,
    };
    const stops = notices.filter((notice) => notice.kind === "model-stopped");

    switch (expectation(kind, pattern)) {
      case "all answered":
        expect(end).toMatchObject({ ...counts, scored: size, failed: 0 });
        expect(own).toHaveLength(size + faults);
        break;
      case "some failed":
        expect(end).toMatchObject({ ...counts, failed: faults });
        expect(faults).toBeGreaterThan(0);
        expect(own).toHaveLength(size);
        break;
      case "all failed":
        expect(end).toMatchObject({ ...counts, scored: 0, failed: size });
        expect(own).toHaveLength(retried.has(kind) ? size * (retries + 1) : size);
        break;
      case "stopped":
        expect(end).toBeUndefined();
        expect(stops).toHaveLength(1);
        expect(stops[0]).toMatchObject({ model: "lab/faulty" });
        // a refused key ends it with the calls in flight, a dead server after seconds, one that throttles after minutes
        if (retried.has(kind)) expect(own.length).toBeLessThanOrEqual(mostCalls(kind));
        else expect(faults).toBeLessThanOrEqual(concurrency);
    }
    if (expectation(kind, pattern) !== "stopped") {
      expect(stops).toEqual([]);
      // the tries in the log are the calls that the server saw
      expect(trials.reduce((sum, trial) => sum + (trial.attempts ?? Number.NaN), 0)).toBe(own.length);
    }

    // what befell one model is nothing to the others
    for (const { id } of others) {
      expect(endOf(messages, `${id} numbers`)).toMatchObject({ planned: size, scored: size });
      expect(calls.filter(({ model }) => model === id)).toHaveLength(size);
    }

    // no more at once than asked for; nothing at all while the provider asked to wait; then one by one
    expect(Math.max(...calls.map(({ inFlight }) => inFlight))).toBeLessThanOrEqual(concurrency);
    for (const { provider, toldMs, before } of refusals) {
      const reopenMs = toldMs + askedWaitMs;
      const later = calls.slice(before).filter(({ model }) => providerOf(model) === provider);
      expect(later.filter(({ atMs }) => atMs < reopenMs)).toEqual([]);
      const first = later.filter(({ atMs }) => atMs < reopenMs + latencyMs);
      expect(first.length).toBeLessThanOrEqual(new Set(first.map(({ model }) => model)).size);
    }
    expect(trials.every((trial) => (trial.latencyMs ?? Number.NaN) <= latencyMs)).toBe(true);
  });
});
