import { describe, expect, test } from "vitest";
import { trialCost } from "#harness/actions/study-cost.ts";
import type { RunRecord, UsageTotal } from "#harness/core/run.ts";
import { sampleRecord } from "../gap/build-record.ts";

const usage: UsageTotal = {
  reported: 2,
  inputTokens: 2000,
  outputTokens: 1000,
  cachedInputTokens: 1000,
  reasoningTokens: 0,
};
const price = { input: 2, output: 8, cachedInput: 1, source: "list price as of 2026-01" };
const assumed = { prices: {}, tokens: { input: 500, output: 500, source: "assumed" } } as const;

const base = sampleRecord(
  [
    { id: "a", scores: [1] },
    { id: "b", scores: [0] },
  ],
  { head: { price } },
);

function runOf(record: RunRecord) {
  return { record, runIds: [record.head.runId] };
}

function recordWith(change: {
  readonly usage: UsageTotal;
  readonly asked?: "priced" | "unpriced";
}): RunRecord {
  if (base.backing === "aggregate") throw new Error("a record of samples was asked for");
  const judge = { model: "court/judge", ...(change.asked === "priced" ? { price } : {}) } as const;
  const asked = { model: judge.model, answered: 2, failed: 0, usage, respondedBy: [] };
  return {
    ...base,
    head: { ...base.head, judges: [judge] },
    usage: change.usage,
    ...(change.asked === undefined ? {} : { asked: [asked] }),
  };
}

// Fresh input 1,000 at 2, cached 1,000 at 1, output 1,000 at 8 for a million, over two trials.
const ownUsd = 0.011 / 2;

describe("trialCost: it …", () => {
  test("takes tokens from the run, at the price it was made at where there is no newer", () => {
    expect(trialCost("acme/one", runOf(recordWith({ usage })), assumed)).toEqual({
      kind: "priced",
      model: "acme/one",
      usd: expect.closeTo(ownUsd, 12),
      tokens: { input: 1000, output: 500, source: "earlier runs" },
      price: "list price as of 2026-01",
    });
    const prices = { "acme/one": { input: 0, output: 1 } };
    expect(trialCost("acme/one", runOf(recordWith({ usage })), { ...assumed, prices })).toMatchObject({
      usd: expect.closeTo(0.0005 + (1000 * 0) / 1e6, 12),
      price: "config",
    });
  });

  test("adds what judges cost, and says which have no price", () => {
    expect(trialCost("acme/one", runOf(recordWith({ usage, asked: "priced" })), assumed)).toMatchObject({
      usd: expect.closeTo(2 * ownUsd, 12),
    });
    expect(trialCost("acme/one", runOf(recordWith({ usage, asked: "unpriced" })), assumed)).toMatchObject({
      usd: expect.closeTo(ownUsd, 12),
      price: "list price as of 2026-01, without court/judge as judge",
    });
  });

  test("takes the tokens that are assumed where no run tells, and those that are given before any run", () => {
    expect(trialCost("acme/one", runOf(base), assumed)).toMatchObject({
      usd: expect.closeTo((500 * 2 + 500 * 8) / 1e6, 12),
      tokens: { source: "assumed" },
    });
    const given = { prices: {}, tokens: { input: 10, output: 10, source: "given" } } as const;
    expect(trialCost("acme/one", runOf(recordWith({ usage })), given)).toMatchObject({
      usd: expect.closeTo(100 / 1e6, 12),
      tokens: { source: "given" },
    });
  });

  test("is unpriced, not free, without a price", () => {
    expect(trialCost("acme/two", undefined, assumed)).toEqual({
      kind: "unpriced",
      model: "acme/two",
      reason: "no price is known for acme/two; the config can give one",
    });
  });
});
