import { describe, expect, test } from "vitest";
import type { Price } from "#harness/core/price.ts";
import type { RunRecord, UsageTotal } from "#harness/core/run.ts";
import { runCost } from "#harness/gap/cost.ts";
import { aggregateRecord, sampleRecord } from "./build-record.ts";

const price: Price = { input: 2, output: 8, cachedInput: 0.5, source: "list price as of 2026-01" };
const usage: UsageTotal = {
  reported: 2,
  inputTokens: 1_000_000,
  outputTokens: 500_000,
  cachedInputTokens: 400_000,
  reasoningTokens: 100_000,
};

function runOf(change: { readonly price?: Price; readonly usage?: UsageTotal }): RunRecord {
  const rows = [
    { id: "a", scores: [1] },
    { id: "b", scores: [0] },
  ];
  const head = change.price === undefined ? {} : { price: change.price };
  return {
    ...sampleRecord(rows, { head }),
    ...(change.usage === undefined ? {} : { usage: change.usage }),
  } as RunRecord;
}

describe("runCost: it …", () => {
  test("adds fresh input, cached input and output at their prices; reasoning is part of the output", () => {
    expect(runCost({ record: runOf({ price, usage }) })).toEqual({
      kind: "estimate",
      value: 0.6 * 2 + 0.4 * 0.5 + 0.5 * 8,
      n: 2,
      noInterval: "a sum, not an estimate (list price as of 2026-01)",
    });
  });

  test("takes cached input at the full price where no other is known", () => {
    const { cachedInput: _cached, ...flat } = price;
    expect(runCost({ record: runOf({ price: flat, usage }) })).toMatchObject({ value: 2 + 4 });
  });

  test("says how many answers reported nothing, instead of counting them as free", () => {
    const cost = runCost({ record: runOf({ price, usage: { ...usage, reported: 1 } }) });
    expect(cost).toMatchObject({
      n: 1,
      noInterval: expect.stringContaining("1 answered trials reported no tokens"),
    });
  });

  test("is undetermined, not zero, without a price, without usage, and for a published score", () => {
    expect(runCost({ record: runOf({ usage }) })).toMatchObject({
      kind: "undetermined",
      reason: expect.stringContaining("no price known"),
    });
    expect(runCost({ record: runOf({ price }) })).toMatchObject({ kind: "undetermined", n: 0 });
    expect(runCost({ record: aggregateRecord(0.5) })).toMatchObject({ kind: "undetermined" });
  });
});
