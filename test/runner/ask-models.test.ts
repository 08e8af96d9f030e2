import { describe, expect, test } from "vitest";
import { ModelError } from "#harness/core/error.ts";
import type { Model, ModelId } from "#harness/core/model.ts";
import { scored } from "#harness/core/score.ts";
import type { Scorer } from "#harness/core/scorer.ts";
import { askLog } from "#harness/runner/ask-log.ts";
import type { Notice } from "#harness/runner/notice.ts";
import { createFold } from "#harness/store/fold.ts";
import {
  answer,
  collect,
  endOf,
  modelOf,
  optionsFor,
  planOf,
  quickClock,
  rightModel,
  suiteOf,
  trialsOf,
} from "./build.ts";

const judgeId: ModelId = "court/judge";

/** Asks whether the output is right and believes the answer. */
function asking(model: ModelId = judgeId): Scorer {
  return {
    id: "asking",
    asks: [model],
    score: async ({ output, signal, ask }) => {
      const messages = [{ role: "user", content: `Is ${output.text} right?` }] as const;
      const { text } = await ask({ model, messages, settings: { temperature: 0 }, signal });
      return scored(Number(text));
    },
  };
}

const yes = (id: ModelId = judgeId): Model =>
  modelOf(id, () =>
    answer("1", { usage: { inputTokens: 20, outputTokens: 2 }, respondedBy: "judge-2026-01-01" }),
  );

async function judged(
  judge: Model,
  {
    size = 3,
    model = rightModel(),
    held = false,
    changes = {},
  }: {
    readonly size?: number;
    readonly model?: Model;
    readonly held?: boolean;
    readonly changes?: Parameters<typeof optionsFor>[1];
  } = {},
) {
  const suite = suiteOf(size, {
    scorers: [asking(judge.id)],
    ...(held ? { exposure: "held-out" as const } : {}),
  });
  const judges = new Map([[judge.id, judge]]);
  return collect(optionsFor([await planOf(suite, model)], { judges, ...changes }));
}

describe("what a scorer asks of another model: it …", () => {
  test("is answered, and logged with scorer, model, output, usage, latency and tries", async () => {
    const [trial] = trialsOf(await judged(yes(), { size: 1 }));
    expect(trial).toMatchObject({
      kind: "answered",
      scores: { asking: { kind: "scored", value: 1 } },
      asked: [
        {
          kind: "answered",
          scorer: "asking",
          model: "court/judge",
          attempts: 1,
          latencyMs: expect.any(Number),
          question: expect.stringMatching(/^[0-9a-f]{64}$/),
          output: { kind: "kept", text: "1", usage: { inputTokens: 20, outputTokens: 2 } },
        },
      ],
    });
  });

  test("is counted by model in the record, apart from the usage of the model that is judged", async () => {
    const fold = createFold();
    for (const { event } of await judged(yes(), { size: 4 })) fold.add(event);
    expect(fold.record()).toMatchObject({
      usage: { reported: 0, inputTokens: 0 },
      asked: [
        {
          model: "court/judge",
          answered: 4,
          failed: 0,
          usage: { reported: 4, inputTokens: 80, outputTokens: 8 },
          respondedBy: ["judge-2026-01-01"],
        },
      ],
    });
  });

  test("reaches the judge with the question's own settings and the trial it is about", async () => {
    const requests: unknown[] = [];
    const judge = modelOf(judgeId, ({ settings, trial, doNotStore }) => {
      requests.push({ settings, trial, doNotStore });
      return answer("1");
    });
    await judged(judge, { size: 1, held: true, changes: { settings: { temperature: 1 } } });
    expect(requests).toEqual([
      {
        settings: { temperature: 0 },
        trial: { suiteId: "numbers", sampleId: "s0", epoch: 1, input: "Is 0 right?" },
        doNotStore: true,
      },
    ]);
  });

  test("is tried again as the judged model is, and the tries are logged", async () => {
    const judge = modelOf(judgeId, (_, call) => {
      if (call <= 2) throw new ModelError("overloaded", "busy");
      return answer("1");
    });
    const [trial] = trialsOf(await judged(judge, { size: 1 }));
    expect(trial).toMatchObject({ attempts: 1, asked: [{ kind: "answered", attempts: 3 }] });
  });

  test("leaves the trial unscored with the reason when the last try failed, never 0", async () => {
    const judge = modelOf(judgeId, () => {
      throw new ModelError("malformed", "half a body");
    });
    const messages = await judged(judge, { size: 1 });
    expect(trialsOf(messages)).toMatchObject([
      {
        kind: "answered",
        scores: { asking: { kind: "unscored", reason: "scorer asking failed: half a body" } },
        asked: [{ kind: "failed", attempts: 4, error: { kind: "malformed", message: "half a body" } }],
      },
    ]);
    expect(endOf(messages, "test/right numbers")).toMatchObject({ unscored: 1, scored: 0 });
  });

  test("ends within the time limit when the judge ignores its signal", async () => {
    const limits = { timeoutMs: 20, retry: { retries: 0, baseWaitMs: 1, longestWaitMs: 1 } };
    const deaf = modelOf(judgeId, () => new Promise(() => undefined));
    const [trial] = trialsOf(await judged(deaf, { size: 1, changes: { limits } }));
    expect(trial).toMatchObject({ asked: [{ kind: "failed", error: { kind: "timeout" } }] });
  });

  test("keeps calls to a provider within its concurrency, judging and judged together", async () => {
    let inFlight = 0;
    let most = 0;
    const slowly = async (text: string) => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inFlight -= 1;
      return answer(text);
    };
    const judge = modelOf("test/judge", () => slowly("1"));
    const model = modelOf("test/model", () => slowly("0"));
    const other = modelOf("other/model", () => answer("0"));
    const suite = suiteOf(30, { scorers: [asking("test/judge")] });
    const runs = [await planOf(suite, model), await planOf(suite, other)];
    const judges = new Map([["test/judge" as ModelId, judge]]);
    const messages = await collect(optionsFor(runs, { judges, concurrency: 3 }));
    expect(trialsOf(messages)).toHaveLength(60);
    expect(most).toBe(3);
  });

  test("does not wait for itself where one slot serves judge and judged", async () => {
    const messages = await judged(yes("test/judge"), { size: 5, changes: { concurrency: 1 } });
    expect(endOf(messages, "test/right numbers")).toMatchObject({ scored: 5 });
  });

  test("waits as long as the judge's provider asks, once for all its questions", async () => {
    const clock = quickClock();
    const notices: Notice[] = [];
    const judge = modelOf(judgeId, (_, call) => {
      if (call <= 4) throw new ModelError("throttled", "slow down", { retryAfterMs: 30_000 });
      return answer("1");
    });
    const onNotice = (notice: Notice) => notices.push(notice);
    const messages = await judged(judge, { size: 8, changes: { clock, onNotice } });
    expect(endOf(messages, "test/right numbers")).toMatchObject({ scored: 8 });
    expect(Math.max(...clock.sleeps)).toBeGreaterThan(29_000);
    expect(notices).toContainEqual({ kind: "pause", provider: "court", waitMs: 30_000 });
  });

  test.each(["auth", "quota"] as const)(
    "stops the runs it judges on %s: nothing is unscored for good, and they can be resumed",
    async (kind) => {
      let askedModel = 0;
      const notices: Notice[] = [];
      const model = modelOf("test/model", () => {
        askedModel += 1;
        return answer("0");
      });
      const closed = modelOf(judgeId, () => {
        throw new ModelError(kind, "the key is not accepted");
      });
      const onNotice = (notice: Notice) => notices.push(notice);
      const messages = await judged(closed, { size: 50, model, changes: { onNotice } });
      expect(trialsOf(messages)).toEqual([]);
      expect(endOf(messages, "test/model numbers")).toBeUndefined();
      expect(askedModel).toBeLessThanOrEqual(8);
      expect(notices.filter((notice) => notice.kind === "model-stopped")).toMatchObject([
        { model: "court/judge" },
      ]);
    },
  );

  test("lets suites without that judge go on when it is stopped", async () => {
    const closed = modelOf(judgeId, () => {
      throw new ModelError("auth", "the key is not accepted");
    });
    const model = rightModel();
    const runs = [
      await planOf(suiteOf(20, { scorers: [asking()] }), model),
      await planOf(suiteOf(20, { id: "plain" }), model),
    ];
    const messages = await collect(optionsFor(runs, { judges: new Map([[judgeId, closed]]) }));
    expect(endOf(messages, "test/right plain")).toMatchObject({ scored: 20 });
    expect(endOf(messages, "test/right numbers")).toBeUndefined();
  });

  test("still judges what was answered before a drain, and records it", async () => {
    const drain = new AbortController();
    const model = modelOf("test/model", (request, call) => {
      if (call === 5) drain.abort();
      return answer(request.trial.sampleId.slice(1));
    });
    const messages = await judged(yes(), {
      size: 50,
      model,
      changes: { drain: drain.signal, concurrency: 2 },
    });
    const trials = trialsOf(messages);
    expect(trials.length).toBeGreaterThanOrEqual(5);
    expect(trials.length).toBeLessThan(10);
    expect(
      trials.every((trial) => trial.kind === "answered" && trial.scores["asking"]?.kind === "scored"),
    ).toBe(true);
  });

  test("is withheld for a held-out suite: no words of the judge, no digest of the question", async () => {
    const judge = modelOf(judgeId, () =>
      answer("1", { usage: { inputTokens: 5, outputTokens: 1 }, warnings: ["the secret was quoted"] }),
    );
    const failing = modelOf(judgeId, () => {
      throw new ModelError("invalid-request", "the secret is too long");
    });
    const holdOutKey = Buffer.from("key");
    const [kept] = trialsOf(await judged(judge, { size: 1, held: true, changes: { holdOutKey } }));
    const [lost] = trialsOf(await judged(failing, { size: 1, held: true, changes: { holdOutKey } }));
    expect(kept).toMatchObject({
      asked: [{ output: { kind: "withheld", characters: 1, usage: { inputTokens: 5 } } }],
    });
    expect(lost).toMatchObject({ asked: [{ error: { message: "withheld: the suite is held out" } }] });
    expect(JSON.stringify([kept, lost])).not.toMatch(/secret|question/);
  });

  test("is found again in the log by the same question alone", async () => {
    const [trial] = trialsOf(await judged(yes(), { size: 1 }));
    const calls = trial?.kind === "answered" ? (trial.asked ?? []) : [];
    const ask = askLog(calls);
    const messages = [{ role: "user", content: "Is 0 right?" }] as const;
    const question = {
      model: judgeId,
      messages,
      settings: { temperature: 0 },
      signal: new AbortController().signal,
    };
    expect(await ask(question)).toMatchObject({ text: "1", finish: { reason: "stop" } });
    await expect(ask({ ...question, settings: {} })).rejects.toThrow("rescoring asks no model");
  });

  test("asked twice has its two answers from the log, in their order", async () => {
    const scorer: Scorer = {
      id: "asking",
      asks: [judgeId],
      score: async ({ signal, ask }) => {
        const question = { model: judgeId, messages: [{ role: "user", content: "?" }] as const, signal };
        const [first, second] = [await ask(question), await ask(question)];
        return scored((Number(first.text) + Number(second.text)) / 4);
      },
    };
    const judge = modelOf(judgeId, (_, call) => answer(String(call)));
    const judges = new Map([[judgeId, judge]]);
    const run = await planOf(suiteOf(1, { scorers: [scorer] }), rightModel());
    const [trial] = trialsOf(await collect(optionsFor([run], { judges })));
    const ask = askLog(trial?.kind === "answered" ? (trial.asked ?? []) : []);
    const { signal } = new AbortController();
    const question = { model: judgeId, messages: [{ role: "user", content: "?" }] as const, signal };
    expect([(await ask(question)).text, (await ask(question)).text]).toEqual(["1", "2"]);
    await expect(ask(question)).rejects.toThrow("rescoring asks no model");
  });

  test("is a bug of the scorer, and no score, when it asks a model it does not name", async () => {
    const sneaky = { ...asking(), asks: [] };
    const [trial] = trialsOf(
      await collect(optionsFor([await planOf(suiteOf(1, { scorers: [sneaky] }), rightModel())])),
    );
    expect(trial).toMatchObject({
      scores: { asking: { kind: "unscored", reason: expect.stringContaining('does not name in "asks"') } },
    });
  });
});
