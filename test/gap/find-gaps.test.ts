import { describe, expect, test } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { missingTrials } from "#harness/gap/missing-trials.ts";
import { counterpartCard, type SampleRow, sampleRecord } from "./build-record.ts";
import { pairedRuns } from "./scenarios.ts";
import { onlyRow, options, reverseColumns, rowsOf, simplePair } from "./simple-pair.ts";

describe("a gap row: it", () => {
  test("is the benchmark's mean minus the counterpart's, n the smaller side", () => {
    const { difference, benchmark, counterpart } = onlyRow(simplePair());
    expect(benchmark.score).toMatchObject({ value: 0.9, n: 100 });
    expect(counterpart.score).toMatchObject({ value: 0.6, n: 200 });
    expect(difference).toMatchObject({ kind: "estimate", n: 100, interval: { level: 0.95 } });
    expect(difference).toHaveProperty("value", expect.closeTo(0.3, 12));
  });

  test("agrees with Welch's interval for independent samples", () => {
    // R: t.test(c(rep(1,90),rep(0,10)), c(rep(1,120),rep(0,80))): 0.2093 to 0.3907
    const { difference } = onlyRow(simplePair());
    expect(difference).toMatchObject({
      interval: { low: expect.closeTo(0.2093, 3), high: expect.closeTo(0.3907, 3) },
    });
  });

  test("averages epochs of a sample before samples", () => {
    const benchmark = sampleRecord([
      { id: "a", scores: [1, 1, 1, 1] },
      { id: "b", scores: [0] },
      { id: "c", scores: [1] },
      { id: "d", scores: [0] },
    ]);
    const row = onlyRow([benchmark, ...simplePair().slice(1)]);
    expect(row.benchmark.score).toMatchObject({ value: 0.5, n: 4 });
  });

  test("counts what the model missed as 0, and shows the answered alone beside it", () => {
    const rows: SampleRow[] = [...rowsOf(6, 8), { id: "x", scores: ["miss"] }, { id: "y", scores: ["miss"] }];
    const { benchmark } = onlyRow([sampleRecord(rows), ...simplePair().slice(1)]);
    expect(benchmark).toMatchObject({
      score: { value: 0.6, n: 10 },
      answeredOnly: { value: 0.75, n: 8 },
      coverage: { planned: 10, scored: 8, unparsed: 2 },
      bounds: { worst: 0.6, best: 0.6 },
    });
  });

  test("leaves out what is missing for our reasons, and bounds it", () => {
    const rows: SampleRow[] = [...rowsOf(99, 99), { id: "x", scores: [undefined] }];
    const { benchmark, difference } = onlyRow([sampleRecord(rows), ...simplePair().slice(1)]);
    expect(benchmark).toMatchObject({
      score: { value: 1, n: 99 },
      bounds: { worst: 0.99, best: 1 },
      coverage: { failed: 1 },
    });
    expect(difference.kind).toBe("estimate");
  });

  test("gives bounds instead of a gap when one setting misses over 2 points more of its trials", () => {
    const rows: SampleRow[] = [
      ...rowsOf(90, 97),
      ...rowsOf(0, 3, "f").map(({ id }) => ({ id, scores: [undefined] })),
    ];
    const row = onlyRow([sampleRecord(rows), ...simplePair().slice(1)]);
    expect(row.difference).toEqual({
      kind: "undetermined",
      reason:
        "trials missing for our reasons: 3.0 % and 0.0 %; depending on them the gap is anything from 30.0 to 33.0 points",
    });
    expect(row.differenceBounds?.low).toBeCloseTo(0.3, 12);
    expect(row.differenceBounds?.high).toBeCloseTo(0.33, 12);
    expect(row.mismatches).toContain("missing for our reasons: 3.0 % and 0.0 %");
  });

  test("bounds the gap by the worst of one setting against the best of the other", () => {
    const half = (prefix: string): SampleRow[] => [
      ...rowsOf(4, 5, prefix),
      ...rowsOf(0, 5, `${prefix} failed`).map(({ id }) => ({ id, scores: [undefined] })),
    ];
    const records = [sampleRecord(half("s")), sampleRecord(half("w"), { suite: counterpartCard() })];
    const { differenceBounds } = onlyRow(records);
    expect(differenceBounds?.low).toBeCloseTo(0.4 - 0.9, 12);
    expect(differenceBounds?.high).toBeCloseTo(0.9 - 0.4, 12);
  });

  test("stays a gap when 2 points of the trials or less are missing on one side only", () => {
    const rows: SampleRow[] = [
      ...rowsOf(90, 98),
      ...rowsOf(0, 2, "f").map(({ id }) => ({ id, scores: [undefined] })),
    ];
    expect(onlyRow([sampleRecord(rows), ...simplePair().slice(1)]).difference.kind).toBe("estimate");
  });

  test("is kept, undetermined, for a model without any score", () => {
    const silent = sampleRecord([{ id: "a", scores: [undefined] }]);
    const row = onlyRow([silent, ...simplePair().slice(1)]);
    expect(row.benchmark.score).toEqual({
      kind: "undetermined",
      reason: "1 of 1 planned trials failed",
      n: 0,
    });
    expect(row.difference).toEqual({
      kind: "undetermined",
      reason: "exam has no score: 1 of 1 planned trials failed",
    });
  });

  test.each([
    { change: { metric: "f1" } as const, reason: "metrics differ: accuracy and f1; compare by rank" },
    {
      change: { chance: 0.25 },
      reason: "chance levels differ: none and 0.25; compare chance-corrected or by rank",
    },
    {
      change: { scale: "rank" } as const,
      reason: "scores of work only rank models; they have no distance in points",
    },
  ])("is undetermined when the counterpart has $change", ({ change, reason }) => {
    const row = onlyRow(simplePair({}, { suite: counterpartCard(change) }));
    expect(row.difference).toEqual({ kind: "undetermined", reason });
  });

  test("takes a chance level of 0 for none", () => {
    const row = onlyRow(simplePair({}, { suite: counterpartCard({ chance: 0 }) }));
    expect(row.difference.kind).toBe("estimate");
  });

  test("widens with clusters that move together", () => {
    const clustered = (cluster: (index: number) => string) =>
      sampleRecord(rowsOf(60, 120).map((row, index) => ({ ...row, cluster: cluster(index) })));
    const [, counterpart] = simplePair();
    if (counterpart === undefined) throw new Error("a pair has two runs");
    const width = (record: RunRecord) => {
      const { difference } = onlyRow([record, counterpart]);
      if (difference.kind !== "estimate" || !("interval" in difference))
        throw new Error("an interval expected");
      return difference.interval.high - difference.interval.low;
    };
    const together = width(clustered((index) => `c${Math.floor(index / 6)}`));
    const alone = width(clustered((index) => `c${index}`));
    expect(together).toBeGreaterThan(1.4 * alone);
  });

  test("does not depend on the order in which answers came in", () => {
    const [benchmark, counterpart] = pairedRuns("acme/one", 0.9, 0.6);
    if (benchmark?.backing !== "samples" || counterpart === undefined) throw new Error("a pair expected");
    const reversed = { ...benchmark, samples: reverseColumns(benchmark.samples) };
    expect(findGaps([reversed, counterpart], options)).toEqual(findGaps([benchmark, counterpart], options));
  });
});

test("missing for our reasons are the trials that were not judged, failed or not run", () => {
  const missed = { refused: 1, truncated: 2, unparsed: 4 };
  const coverage = { planned: 127, scored: 64, ...missed, unscored: 8, failed: 16, notRun: 32 };
  expect(missingTrials(coverage)).toBe(56);
});
