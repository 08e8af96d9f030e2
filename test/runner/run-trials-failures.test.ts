import { describe, expect, test } from "vitest";
import { ModelError } from "#harness/core/error.ts";
import { systemClock } from "#harness/runner/clock.ts";
import type { Notice } from "#harness/runner/notice.ts";
import {
  answer,
  collect,
  endOf,
  modelOf,
  never,
  optionsFor,
  planOf,
  quickClock,
  rightModel,
  suiteOf,
  trialsOf,
  virtualClock,
} from "./build.ts";

describe("runTrials, where calls fail: it …", () => {
  test.each(["throttled", "overloaded", "timeout", "network", "malformed"] as const)(
    "tries again after %s, and records the tries",
    async (kind) => {
      const flaky = modelOf("test/flaky", (request, call) => {
        if (call <= 2) throw new ModelError(kind, "not now");
        return answer(request.trial.sampleId.slice(1));
      });
      const [trial] = trialsOf(await collect(optionsFor([await planOf(suiteOf(1), flaky)])));
      expect(trial).toMatchObject({ kind: "answered", attempts: 3 });
    },
  );

  test.each(["invalid-request", "crash"] as const)("does not try again after %s", async (kind) => {
    const broken = modelOf("test/broken", () => {
      throw new ModelError(kind, "no use");
    });
    const messages = await collect(optionsFor([await planOf(suiteOf(2), broken)]));
    expect(trialsOf(messages).map(({ attempts }) => attempts)).toEqual([1, 1]);
    expect(endOf(messages, "test/broken numbers")).toMatchObject({ planned: 2, failed: 2, notRun: 0 });
  });

  test("gives a trial up after its last try, and counts it failed, not wrong", async () => {
    const down = modelOf("test/down", (request) => {
      if (request.trial.sampleId === "s1") throw new ModelError("malformed", "half a body");
      return answer(request.trial.sampleId.slice(1));
    });
    const messages = await collect(optionsFor([await planOf(suiteOf(3), down)]));
    expect(trialsOf(messages).find(({ sampleId }) => sampleId === "s1")).toMatchObject({
      kind: "failed",
      attempts: 4,
    });
    expect(endOf(messages, "test/down numbers")).toMatchObject({ scored: 2, failed: 1 });
  });

  test("waits as long as the provider asked, once for all calls, and keeps the wait out of latency and tries", async () => {
    const clock = virtualClock();
    const notices: Notice[] = [];
    const calledAtMs: number[] = [];
    const throttling = modelOf("test/throttling", async (request, call) => {
      calledAtMs.push(clock.monotonicMs());
      await clock.sleep(call * 10, never);
      if (call <= 4) throw new ModelError("throttled", "slow down", { retryAfterMs: 30_000 });
      return answer(request.trial.sampleId.slice(1));
    });
    const options = optionsFor([await planOf(suiteOf(8), throttling)], {
      clock,
      limits: { timeoutMs: 1000, retry: { retries: 0, baseWaitMs: 100, longestWaitMs: 1000 } },
      onNotice: (notice) => notices.push(notice),
    });
    const trials = trialsOf(await collect(options));
    expect(trials.every(({ kind }) => kind === "answered")).toBe(true);
    expect(trials.every(({ latencyMs = Number.NaN }) => latencyMs < 1000)).toBe(true);
    expect(calledAtMs.filter((atMs) => atMs > 0 && atMs < 30_000)).toEqual([]);
    expect(notices).toEqual([{ kind: "pause", provider: "test", waitMs: 30_000 }]);
  });

  test("leaves a provider that asks for hours alone, with nothing failed and a log to resume", async () => {
    const notices: Notice[] = [];
    const exhausted = modelOf("test/exhausted", () => {
      throw new ModelError("throttled", "daily limit", { retryAfterMs: 86_400_000 });
    });
    const options = optionsFor([await planOf(suiteOf(50), exhausted)], {
      onNotice: (notice) => notices.push(notice),
    });
    const messages = await collect(options);
    expect(trialsOf(messages)).toEqual([]);
    expect(endOf(messages, "test/exhausted numbers")).toBeUndefined();
    expect(notices).toEqual([
      {
        kind: "model-stopped",
        model: "test/exhausted",
        cause: "throttled",
        reason: "it asks to wait 1440 minutes: daily limit",
      },
    ]);
  });

  test("limits a trial as a whole: the call in flight as well as the waits between", async () => {
    const hanging = modelOf("test/hanging", () => new Promise(() => undefined));
    const limits = {
      timeoutMs: 60_000,
      trialTimeoutMs: 50,
      retry: { retries: 3, baseWaitMs: 1, longestWaitMs: 1 },
    };
    const options = optionsFor([await planOf(suiteOf(1), hanging)], { limits, clock: systemClock });
    expect(trialsOf(await collect(options))).toMatchObject([{ kind: "failed", error: { kind: "timeout" } }]);
  });

  test.each(["auth", "quota"] as const)(
    "stops a model at once on %s while others go on, and leaves its run without an end",
    async (kind) => {
      const notices: Notice[] = [];
      const refused = modelOf("closed/model", () => {
        throw new ModelError(kind, "the key is not accepted");
      });
      const runs = [await planOf(suiteOf(50), refused), await planOf(suiteOf(50), rightModel("open/model"))];
      const messages = await collect(optionsFor(runs, { onNotice: (notice) => notices.push(notice) }));
      expect(endOf(messages, "closed/model numbers")).toBeUndefined();
      expect(trialsOf(messages).filter(({ runId }) => runId === "closed/model numbers")).toEqual([]);
      expect(endOf(messages, "open/model numbers")).toMatchObject({ scored: 50 });
      expect(notices.filter(({ kind: notice }) => notice === "model-stopped")).toHaveLength(1);
    },
  );

  test("gives up a server that never answers, instead of failing every sample", async () => {
    let calls = 0;
    const dead = modelOf("dead/server", () => {
      calls += 1;
      throw new ModelError("network", "connect ECONNREFUSED");
    });
    const slowClock = quickClock();
    const options = optionsFor([await planOf(suiteOf(10_000), dead)], {
      clock: slowClock,
      limits: { timeoutMs: 1000, retry: { retries: 5, baseWaitMs: 500, longestWaitMs: 60_000 } },
    });
    const messages = await collect(options);
    expect(endOf(messages, "dead/server numbers")).toBeUndefined();
    expect(calls).toBeLessThan(200);
  });

  test("finishes what is in flight on drain, starts nothing new, and ends no run", async () => {
    const drain = new AbortController();
    let started = 0;
    const model = modelOf("test/model", async (request, call) => {
      started += 1;
      if (call === 10) drain.abort();
      await new Promise((resolve) => setTimeout(resolve, 1));
      return answer(request.trial.sampleId.slice(1));
    });
    const messages = await collect(optionsFor([await planOf(suiteOf(100), model)], { drain: drain.signal }));
    expect(trialsOf(messages)).toHaveLength(started);
    expect(started).toBeLessThan(20);
    expect(endOf(messages, "test/model numbers")).toBeUndefined();
  });

  test("ends within the time limit when a model ignores its signal", async () => {
    const deaf = modelOf("test/deaf", () => new Promise(() => undefined));
    const limits = { timeoutMs: 20, retry: { retries: 1, baseWaitMs: 1, longestWaitMs: 1 } };
    const [trial] = trialsOf(await collect(optionsFor([await planOf(suiteOf(1), deaf)], { limits })));
    expect(trial).toMatchObject({ kind: "failed", attempts: 2, error: { kind: "timeout" } });
  });

  test("lets a bug in a suite end the run instead of hiding it", async () => {
    const broken = suiteOf(3, {
      prompt: (sample) => {
        if (sample.id === "s2") throw new TypeError("a bug in the prompt");
        return [{ role: "user", content: "?" }];
      },
    });
    await expect(planOf(broken, rightModel())).rejects.toThrow("a bug in the prompt");
  });
});
