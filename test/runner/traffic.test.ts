import { describe, expect, test } from "vitest";
import { openaiCompatible } from "#adapters/openai-compatible.ts";
import { ModelError } from "#harness/core/error.ts";
import type { Model, Reply } from "#harness/core/model.ts";
import { type Clock, systemClock } from "#harness/runner/clock.ts";
import type { Notice } from "#harness/runner/notice.ts";
import type { RunTrialsOptions } from "#harness/runner/run-trials.ts";
import { createContext } from "../adapters/request.ts";
import { apiError, chatAnswer } from "../loopback/openai-replies.ts";
import { startServer } from "../loopback/openai-server.ts";
import { answer, collect, endOf, optionsFor, planOf, suiteOf, trialsOf, virtualClock } from "./build.ts";

const never = new AbortController().signal;

/** A server in virtual time that writes down when calls come and how many are there at once. */
function serverOf(
  clock: Clock,
  reply: (call: { readonly sampleId: string; readonly atMs: number; readonly inFlight: number }) => Reply,
  { latencyMs = 100 } = {},
) {
  const arrivals: { readonly atMs: number; readonly inFlight: number }[] = [];
  let inFlight = 0;
  const modelNamed = (name: string): Model => ({
    id: `lab/${name}`,
    async generate({ trial: { sampleId } }) {
      inFlight += 1;
      const call = { sampleId, atMs: clock.monotonicMs(), inFlight };
      arrivals.push(call);
      await clock.sleep(latencyMs, never);
      try {
        return reply({ ...call, inFlight });
      } finally {
        inFlight -= 1;
      }
    },
  });
  return { arrivals, modelNamed };
}

const right = ({ sampleId }: { readonly sampleId: string }): Reply => answer(sampleId.slice(1));

async function ask(models: readonly Model[], size: number, changes: Partial<RunTrialsOptions>) {
  const notices: Notice[] = [];
  const suite = suiteOf(size);
  const runs = await Promise.all(models.map((model) => planOf(suite, model)));
  const options = optionsFor(runs, { onNotice: (notice) => notices.push(notice), ...changes });
  const messages = await collect({ ...options, limits: { ...options.limits, timeoutMs: 60_000 } });
  const ends = runs.map(({ head }) => endOf(messages, head.runId));
  return { messages, trials: trialsOf(messages), notices, ends };
}

/** The most that falls into any minute. */
function mostInAMinute(
  arrivals: readonly { readonly atMs: number }[],
  sizeOf: (index: number) => number = () => 1,
): number {
  const sums = arrivals.map(({ atMs: start }) =>
    arrivals.reduce(
      (sum, { atMs }, index) => sum + (atMs >= start && atMs < start + 60_000 ? sizeOf(index) : 0),
      0,
    ),
  );
  return Math.max(...sums);
}

describe("limits of one's own: it …", () => {
  test.each([1, 30, 300])(
    "sends at most %i calls in any minute, over all models of a provider",
    async (rpm) => {
      const clock = virtualClock();
      const { arrivals, modelNamed } = serverOf(clock, right);
      const size = Math.max(3, rpm * 2);
      const { ends } = await ask([modelNamed("a"), modelNamed("b")], size, { clock, callsPerMinute: rpm });
      expect(ends).toMatchObject([{ scored: size }, { scored: size }]);
      expect(mostInAMinute(arrivals)).toBeLessThanOrEqual(rpm);
      expect((arrivals.at(-1)?.atMs ?? 0) / 60_000).toBeLessThanOrEqual((2 * size * 1.05) / rpm);
    },
  );

  test("counts further tries as calls", async () => {
    const clock = virtualClock();
    let calls = 0;
    const { arrivals, modelNamed } = serverOf(clock, (call) => {
      calls += 1;
      if (calls % 2 === 1) throw new ModelError("malformed", "half a body");
      return right(call);
    });
    await ask([modelNamed("a")], 40, { clock, callsPerMinute: 30 });
    expect(arrivals.length).toBeGreaterThan(60);
    expect(mostInAMinute(arrivals)).toBeLessThanOrEqual(30);
  });

  test.each([
    ["fewer", 20],
    ["more", 5_000],
  ])("keeps within the tokens a minute also where answers take %s than thought", async (_, outputTokens) => {
    const clock = virtualClock();
    const usage = { inputTokens: 3, outputTokens };
    const { arrivals, modelNamed } = serverOf(clock, (call) => ({ ...right(call), usage }), {
      latencyMs: 2_000,
    });
    const tokensPerMinute = 30_000;
    const concurrency = 2;
    const size = Math.ceil((3 * tokensPerMinute) / (outputTokens + 3));
    const { ends } = await ask([modelNamed("a")], Math.min(size, 60), {
      clock,
      tokensPerMinute,
      concurrency,
    });
    expect(ends[0]).toMatchObject({ failed: 0, notRun: 0 });
    // what is in flight when the first answer says how much it takes cannot be called back
    const unforeseen = concurrency * outputTokens;
    expect(mostInAMinute(arrivals, () => outputTokens + 3)).toBeLessThanOrEqual(tokensPerMinute + unforeseen);
  });

  test("says once a minute that calls wait for it, and keeps the wait out of latency", async () => {
    const clock = virtualClock();
    const { modelNamed } = serverOf(clock, right);
    const { trials, notices } = await ask([modelNamed("a")], 130, { clock, callsPerMinute: 60 });
    const ownLimit = { of: "calls", perMinute: 60 };
    const told = notices.filter(({ kind }) => kind === "pause");
    expect(told.length).toBeGreaterThan(1);
    expect(told.length).toBeLessThanOrEqual(3);
    expect(told[0]).toMatchObject({ provider: "lab", ownLimit });
    expect(trials.map(({ latencyMs }) => latencyMs)).toEqual(trials.map(() => 100));
  });

  test("ends at once when drained in the middle of a wait", async () => {
    const clock = systemClock;
    const drain = new AbortController();
    const { arrivals, modelNamed } = serverOf(clock, right, { latencyMs: 1 });
    setTimeout(() => drain.abort(), 50);
    const { ends } = await ask([modelNamed("a")], 20, { clock, callsPerMinute: 1, drain: drain.signal });
    expect(arrivals).toHaveLength(1);
    expect(ends).toEqual([undefined]);
  }, 5_000);
});

describe("limits of the server: it …", () => {
  test("sends nothing until a Retry-After is over, then comes back one by one, and is as fast again", async () => {
    const clock = virtualClock();
    const { arrivals, modelNamed } = serverOf(clock, (call) => {
      if (call.atMs >= 1_000 && call.atMs < 1_100)
        throw new ModelError("throttled", "slow down", { retryAfterMs: 30_000 });
      return right(call);
    });
    const models = ["a", "b", "c"].map(modelNamed);
    const { notices, trials, ends } = await ask(models, 300, { clock, concurrency: 12 });
    expect(ends.map((end) => end?.scored)).toEqual([300, 300, 300]);
    expect(notices).toEqual([{ kind: "pause", provider: "lab", waitMs: 30_000 }]);
    const reopenMs = 1_100 + 30_000;
    expect(arrivals.filter(({ atMs }) => atMs >= 1_100 && atMs < reopenMs)).toEqual([]);
    const back = arrivals.filter(({ atMs }) => atMs >= reopenMs);
    // one of each model, and no more before these were answered
    expect(back.filter(({ atMs }) => atMs < reopenMs + 100)).toHaveLength(3);
    expect(Math.max(...back.map(({ inFlight }) => inFlight))).toBe(12);
    expect(Math.max(...trials.map(({ latencyMs }) => latencyMs ?? Number.NaN))).toBe(100);
  });

  test("finds out how much a server takes, and seldom asks for more", async () => {
    const clock = virtualClock();
    let refused = 0;
    const { arrivals, modelNamed } = serverOf(clock, (call) => {
      if (call.inFlight > 5) {
        refused += 1;
        throw new ModelError("throttled", "too many at once");
      }
      return right(call);
    });
    const { ends } = await ask([modelNamed("a")], 1_000, { clock, concurrency: 32 });
    expect(ends[0]).toMatchObject({ scored: 1_000 });
    expect(arrivals).toHaveLength(1_000 + refused);
    expect(refused).toBeLessThan(100);
    const later = arrivals.slice(100).map(({ inFlight }) => inFlight);
    expect(Math.max(...later)).toBeLessThanOrEqual(7);
    expect(later.reduce((sum, each) => sum + each, 0) / later.length).toBeGreaterThan(2);
  });

  test.each(["overloaded", "network", "malformed", "timeout"] as const)(
    "takes %s for no sign of throttling",
    async (kind) => {
      const clock = virtualClock();
      const failed = new Set<string>();
      const { arrivals, modelNamed } = serverOf(clock, (call) => {
        if (Number(call.sampleId.slice(1)) % 10 > 0 || failed.has(call.sampleId)) return right(call);
        failed.add(call.sampleId);
        throw new ModelError(kind, "not now");
      });
      const { ends, notices } = await ask([modelNamed("a")], 200, { clock, concurrency: 8 });
      expect(ends[0]).toMatchObject({ scored: 200 });
      expect(arrivals).toHaveLength(220);
      expect(notices.filter((notice) => notice.kind === "pause")).toEqual([]);
      const full = arrivals.filter(({ inFlight }) => inFlight === 8);
      expect(full.length).toBeGreaterThan(20);
    },
  );

  test("heeds what remains of calls, so that no call is refused", async () => {
    const clock = virtualClock();
    let window = { startedMs: Number.NEGATIVE_INFINITY, calls: 0 };
    let refused = 0;
    const { arrivals, modelNamed } = serverOf(clock, ({ atMs, ...call }) => {
      if (atMs >= window.startedMs + 10_000) window = { startedMs: atMs, calls: 0 };
      window.calls += 1;
      const resetMs = window.startedMs + 10_000 - clock.monotonicMs();
      if (window.calls > 20) {
        refused += 1;
        throw new ModelError("throttled", "used up", { retryAfterMs: resetMs });
      }
      return { ...right(call), allowance: { requests: { remaining: 20 - window.calls, resetMs } } };
    });
    const { ends, notices, messages } = await ask([modelNamed("a")], 100, { clock, concurrency: 4 });
    expect(ends[0]).toMatchObject({ scored: 100 });
    expect(refused).toBe(0);
    expect(notices.every((notice) => notice.kind === "pause" && notice.ownLimit === undefined)).toBe(true);
    expect(arrivals.at(-1)?.atMs).toBeLessThan(70_000);
    expect(JSON.stringify(messages)).not.toMatch(/allowance|remaining/);
  });

  test("leaves it to the server to refuse where nothing remains for hours, and gives the model up then", async () => {
    const clock = virtualClock();
    const resetMs = 8 * 3_600_000;
    const { arrivals, modelNamed } = serverOf(clock, ({ atMs, ...call }) => {
      if (arrivals.length > 10) throw new ModelError("throttled", "for today", { retryAfterMs: resetMs });
      const remaining = 10 - arrivals.length;
      return { ...right(call), allowance: { requests: { remaining, resetMs } } };
    });
    const { ends, notices } = await ask([modelNamed("a")], 40, { clock, concurrency: 2 });
    expect(ends).toEqual([undefined]);
    expect(arrivals.length).toBeLessThanOrEqual(12);
    expect(notices.map(({ kind }) => kind)).toEqual(["model-stopped"]);
    expect(clock.monotonicMs()).toBeLessThan(60_000);
  });

  test("heeds what remains of tokens", async () => {
    const clock = virtualClock();
    let window = { startedMs: Number.NEGATIVE_INFINITY, used: 0 };
    const { arrivals, modelNamed } = serverOf(clock, ({ atMs, ...call }) => {
      if (atMs >= window.startedMs + 5_000) window = { startedMs: atMs, used: 0 };
      window.used += 100;
      const resetMs = window.startedMs + 5_000 - clock.monotonicMs();
      const tokens = { remaining: Math.max(0, 1_000 - window.used), resetMs };
      return { ...right(call), usage: { inputTokens: 10, outputTokens: 90 }, allowance: { tokens } };
    });
    await ask([modelNamed("a")], 40, { clock, concurrency: 1 });
    // ten calls each window and not one more; at one at a time they would take four seconds in all
    expect(arrivals.at(-1)?.atMs).toBeGreaterThan(15_000);
    expect(arrivals.at(-1)?.atMs).toBeLessThan(25_000);
  });

  test("over real connections: never more in flight than asked for, and one at a time after the wait", async () => {
    const arrivals: number[] = [];
    let [inFlight, most, refused] = [0, 0, 0];
    let refusedAt: number | undefined;
    await using server = await startServer(() => {
      const atMs = performance.now();
      arrivals.push(atMs);
      inFlight += 1;
      most = Math.max(most, inFlight);
      // before the answer is on its way, which lets in the next
      setTimeout(() => {
        inFlight -= 1;
      }, 5);
      const isRefused = arrivals.length > 20 && atMs < (refusedAt ?? atMs) + 10;
      if (!isRefused) return { ...chatAnswer({ text: "1" }), delayMs: 10 };
      refused += 1;
      refusedAt ??= atMs;
      const { body } = Object(apiError(429, { message: "slow down" }));
      return { kind: "answer", status: 429, headers: { "retry-after-ms": "400" }, body, delayMs: 10 };
    });
    const models = await openaiCompatible.open("small", createContext({ baseUrl: server.baseUrl }));
    const { ends } = await ask(models, 60, { clock: systemClock, concurrency: 4 });
    expect(ends[0]).toMatchObject({ failed: 0, notRun: 0 });
    expect(arrivals).toHaveLength(60 + refused);
    expect(most).toBeLessThanOrEqual(4);
    const gaps = arrivals.slice(1).map((at, index) => at - (arrivals[index] ?? Number.NaN));
    const waited = gaps.findIndex((gap) => gap > 350);
    expect(waited).toBeGreaterThanOrEqual(20);
    expect(waited).toBeLessThan(20 + 2 * 4);
    // the first one back is answered, after ten milliseconds, before there is a second
    expect(gaps[waited + 1]).toBeGreaterThan(8);
  });
});
