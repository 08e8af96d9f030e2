import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ErrorKind, ModelError } from "#harness/core/error.ts";
import type { Model, ModelId, Usage } from "#harness/core/model.ts";
import { scored } from "#harness/core/score.ts";
import { type BudgetAccount, createBudget } from "#harness/runner/budget.ts";
import type { RunTrialsOptions } from "#harness/runner/run-trials.ts";
import { answer, collect, endOf, modelOf, optionsFor, planOf, suiteOf, trialsOf } from "./build.ts";

/** A million tokens in cost a dollar, a million out ten. */
const price = { input: 1, output: 10, source: "test" };
const usdOf = ({ inputTokens, outputTokens }: Usage): number => (inputTokens + 10 * outputTokens) / 1_000_000;

/** Answers after a moment, and adds up what it really cost. */
function billing(id: ModelId, usageOf: (call: number) => Usage) {
  let [billedUsd, inFlight, most] = [0, 0, 0];
  const model = modelOf(id, async ({ trial: { sampleId } }, call) => {
    inFlight += 1;
    most = Math.max(most, inFlight);
    await new Promise((resolve) => setTimeout(resolve, call % 3));
    inFlight -= 1;
    const usage = usageOf(call);
    billedUsd += usdOf(usage);
    return answer(sampleId.slice(1), { usage });
  });
  return { model, billedUsd: () => billedUsd, most: () => most };
}

async function runWithin(
  limitUsd: number,
  models: readonly Model[],
  { size = 50, ...changes }: Partial<RunTrialsOptions> & { readonly size?: number } = {},
) {
  const suite = suiteOf(size);
  const runs = await Promise.all(models.map((model) => planOf(suite, model)));
  const accounts: BudgetAccount[] = [];
  const budget = createBudget({
    limitUsd,
    priceOf: () => price,
    onSpent: (account) => accounts.push(account),
  });
  const messages = await collect(optionsFor(runs, { budget, concurrency: 8, ...changes }));
  const counts = runs.map(
    ({ head }) => trialsOf(messages).filter(({ runId }) => runId === head.runId).length,
  );
  const ends = runs.map(({ head }) => endOf(messages, head.runId));
  return { account: budget.account(), accounts, counts, ends };
}

const limited = { maxOutputTokens: 100 };

describe("a budget: it …", () => {
  test("is never overspent where the length of an answer is limited, whatever the calls cost", async () => {
    const usages = fc.record({
      inputTokens: fc.integer({ min: 1, max: 10 }),
      outputTokens: fc.integer({ min: 1, max: 100 }),
    });
    const limits = fc.double({ min: 0.0001, max: 0.1, noNaN: true });
    await fc.assert(
      fc.asyncProperty(fc.array(usages, { minLength: 1, maxLength: 9 }), limits, async (drawn, limitUsd) => {
        const usageOf = (call: number) => drawn[call % drawn.length] ?? { inputTokens: 1, outputTokens: 1 };
        const [first, second] = [billing("a/one", usageOf), billing("b/two", usageOf)];
        const { account, accounts } = await runWithin(limitUsd, [first.model, second.model], {
          settings: limited,
        });
        expect(account.spentUsd).toBeCloseTo(first.billedUsd() + second.billedUsd(), 9);
        expect(Math.max(0, ...accounts.map(({ spentUsd }) => spentUsd))).toBeLessThanOrEqual(
          limitUsd + 1e-12,
        );
      }),
      { numRuns: 40 },
    );
  });

  test("that is enough changes nothing: all is asked, and as much at once", async () => {
    const { model, most } = billing("a/one", () => ({ inputTokens: 10, outputTokens: 10 }));
    const { account, ends } = await runWithin(1, [model], { settings: limited });
    expect(ends[0]).toMatchObject({ scored: 50, notRun: 0 });
    expect(account.isUsedUp).toBe(false);
    expect(account.spentUsd).toBeCloseTo(50 * 0.00011, 9);
    expect(most()).toBe(8);
  });

  test("that is used up leaves partial runs with the same share of each model, most of the money spent", async () => {
    const models = (["a/one", "a/two", "a/three"] as const).map((id) =>
      billing(id, () => ({ inputTokens: 10, outputTokens: 50 })),
    );
    const { account, counts, ends } = await runWithin(
      0.03,
      models.map(({ model }) => model),
      { settings: limited },
    );
    expect(ends).toEqual([undefined, undefined, undefined]);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(8);
    expect(account.isUsedUp).toBe(true);
    // what is left would not have paid for one more call at its worst
    expect(account.spentUsd).toBeGreaterThan(0.03 - 0.0012);
    expect(account.spentUsd).toBeLessThanOrEqual(0.03);
  });

  test("of nothing much asks nobody", async () => {
    const { model, billedUsd } = billing("a/one", () => ({ inputTokens: 1, outputTokens: 1 }));
    const { account, counts } = await runWithin(0.0000001, [model], { settings: limited });
    expect({ billed: billedUsd(), counts, spent: account.spentUsd }).toEqual({
      billed: 0,
      counts: [0],
      spent: 0,
    });
  });

  test("lets a model that says nothing of its length go alone first, and then goes by its answers", async () => {
    const { model, most } = billing("a/one", () => ({ inputTokens: 10, outputTokens: 50 }));
    let begun = 0;
    let begunBeforeAnyAnswer: number | undefined;
    const watched: Model = {
      id: model.id,
      async generate(request) {
        begun += 1;
        const reply = await model.generate(request);
        begunBeforeAnyAnswer ??= begun;
        return reply;
      },
    };
    const { account, counts } = await runWithin(0.02, [watched]);
    expect(begunBeforeAnyAnswer).toBe(1);
    expect(most()).toBeGreaterThan(2);
    expect(counts[0]).toBeGreaterThan(30);
    expect(account.spentUsd).toBeLessThanOrEqual(0.02);
  });

  test.each(["timeout", "network", "malformed", "crash"] as const)(
    "counts a call that ended in %s at its worst: it may have been billed",
    async (kind) => {
      const { account } = await runWithin(1, [failing(kind)], { settings: limited, size: 4 });
      expect(account.uncertain.calls).toBeGreaterThanOrEqual(4);
      // a question of ten bytes in its frame, and the longest answer there can be
      expect(account.uncertain.usd / account.uncertain.calls).toBeCloseTo(0.001042, 9);
      expect(account.spentUsd).toBe(account.uncertain.usd);
    },
  );

  test.each(["throttled", "overloaded", "invalid-request"] as const)(
    "counts nothing for a call that ended in %s: it was turned away",
    async (kind) => {
      const limits = { timeoutMs: 1000, retry: { retries: 1, baseWaitMs: 1, longestWaitMs: 1 } };
      const { account } = await runWithin(1, [failingOnce(kind)], { settings: limited, size: 4, limits });
      expect(account.uncertain).toEqual({ calls: 0, usd: 0 });
    },
  );

  test("says of an answer without usage that its cost is not known, and counts the worst", async () => {
    const model = modelOf("a/quiet", ({ trial: { sampleId } }) => answer(sampleId.slice(1)));
    const { account, ends } = await runWithin(1, [model], { settings: limited, size: 5 });
    expect(ends[0]).toMatchObject({ scored: 5 });
    expect(account.uncertain.calls).toBe(5);
  });

  test("pays for judgements too, and keeps enough for those that are due", async () => {
    const judge = billing("court/judge", () => ({ inputTokens: 50, outputTokens: 80 }));
    const answering = billing("a/one", () => ({ inputTokens: 10, outputTokens: 20 }));
    const suite = suiteOf(60, {
      scorers: [
        {
          id: "asking",
          asks: ["court/judge"],
          async score({ output, signal, ask }) {
            const messages = [{ role: "user", content: `Is ${output.text} right?` }] as const;
            await ask({ model: "court/judge", messages, settings: limited, signal });
            return scored(1);
          },
        },
      ],
    });
    const budget = createBudget({ limitUsd: 0.02, priceOf: () => price });
    const messages = await collect(
      optionsFor([await planOf(suite, answering.model)], {
        budget,
        settings: limited,
        judges: new Map([["court/judge", judge.model]]),
      }),
    );
    const trials = trialsOf(messages);
    expect(budget.account().spentUsd).toBeCloseTo(judge.billedUsd() + answering.billedUsd(), 9);
    expect(budget.account().spentUsd).toBeLessThanOrEqual(0.02);
    expect(trials.length).toBeGreaterThan(10);
    // nobody's answer was paid for and then left without its judgement
    expect(answering.billedUsd()).toBeCloseTo(trials.length * 0.00021, 9);
  });
});

function failing(kind: ErrorKind): Model {
  return modelOf("a/failing", () => {
    throw new ModelError(kind, "no luck");
  });
}

function failingOnce(kind: ErrorKind): Model {
  const tried = new Set<string>();
  return modelOf("a/failing", ({ trial: { sampleId } }) => {
    if (tried.has(sampleId)) return answer("0", { usage: { inputTokens: 1, outputTokens: 1 } });
    tried.add(sampleId);
    throw new ModelError(kind, "no luck");
  });
}
