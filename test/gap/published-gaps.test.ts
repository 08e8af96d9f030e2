import { describe, expect, test } from "vitest";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { aggregateRecord, counterpartCard, suiteCard } from "./build-record.ts";
import { onlyRow, options, simplePair } from "./simple-pair.ts";

describe("a published table: it", () => {
  const published = (mean: number, n: number | undefined, suite = suiteCard()) =>
    aggregateRecord(mean, { suite, ...(n === undefined ? {} : { n }) });

  test("has Newcombe's interval where both sizes are published", () => {
    // Newcombe 1998, method 10, example (a): 56/70 - 48/80, 0.0524 to 0.3339
    const row = onlyRow([published(56 / 70, 70), published(48 / 80, 80, counterpartCard())]);
    expect(row.difference).toMatchObject({
      n: 70,
      interval: {
        low: expect.closeTo(0.0524, 4),
        high: expect.closeTo(0.3339, 4),
        method: "Newcombe hybrid score, from published n, samples assumed independent",
      },
    });
    expect(row.difference).toHaveProperty("value", expect.closeTo(0.2, 12));
  });

  test("has a value and no interval where a size is not published", () => {
    const row = onlyRow([published(0.8, undefined), published(0.6, 80, counterpartCard())]);
    expect(row.difference).toEqual({
      kind: "estimate",
      value: expect.closeTo(0.2, 12),
      noInterval: "benchmark published without the number of samples",
    });
  });

  test("joins a published mean with measured samples from their own intervals, and says so", () => {
    const row = onlyRow([published(0.8, 100), ...simplePair().slice(1)]);
    expect(row.difference).toMatchObject({
      n: 100,
      interval: { method: "MOVER of Wilson, from published n, samples assumed independent and Wilson" },
    });
    expect(row.difference).toHaveProperty("value", expect.closeTo(0.2, 12));
    expect(row.design).toBe("same-scorer");
  });

  test("takes nothing but right and wrong for a proportion", () => {
    const { benchmark } = onlyRow([
      published(0.8, 70, suiteCard({ metric: "f1" })),
      published(0.6, 80, counterpartCard({ metric: "f1" })),
    ]);
    expect(benchmark.score).toEqual({
      kind: "estimate",
      value: 0.8,
      n: 70,
      noInterval: "published f1 without the samples' scores",
    });
  });

  test("has neither coverage, bounds nor an answered-only score", () => {
    const { benchmark } = onlyRow([published(0.8, 70), published(0.6, 80, counterpartCard())]);
    expect(Object.keys(benchmark)).toEqual(["suite", "exposure", "backing", "score", "costUsd", "runIds"]);
  });

  test("enters agreement and no gap when it only ranks", () => {
    const records = [1210, 1100, 1300, 1250].flatMap((elo, index) => [
      aggregateRecord(0.5 + index / 10, { model: `acme/${index}`, n: 100 }),
      aggregateRecord(elo, { model: `acme/${index}`, suite: counterpartCard({ scale: "rank" }) }),
    ]);
    const { gaps, means, agreements } = findGaps(records, options);
    expect(gaps.map(({ difference }) => difference.kind)).toEqual(Array(4).fill("undetermined"));
    expect(means[0]).toMatchObject({ modelCount: 0, difference: { kind: "undetermined" } });
    expect(agreements[0]?.models).toHaveLength(4);
    expect(agreements[0]?.coefficients.spearman).toMatchObject({ value: expect.closeTo(0.6, 12), n: 4 });
  });
});
