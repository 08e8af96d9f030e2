import { describe, expect, test } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { aggregateRecord, counterpartCard, sampleRecord, suiteCard } from "./build-record.ts";
import { pairedRuns } from "./scenarios.ts";

const options = { level: 0.95, seed: 1, partial: false, pool: false };

function withStrata(record: RunRecord, strata: readonly (string | undefined)[]): RunRecord {
  if (record.backing !== "samples") return record;
  const { samples } = record;
  return {
    ...record,
    samples: { ...samples, stratum: samples.id.map((_, row) => strata[row % strata.length]) },
  };
}

describe("scores taken apart: they", () => {
  test("stand by form, the benchmark's first, and add up to the score of the suite", () => {
    const { breakdowns, gaps } = findGaps(pairedRuns("acme/one", 0.9, 0.6), options);
    expect(breakdowns).toHaveLength(1);
    expect(breakdowns[0]?.by).toBe("form");
    expect(breakdowns[0]?.groups).toEqual([
      { setting: "benchmark", name: "exam" },
      { setting: "counterpart", name: "email" },
      { setting: "counterpart", name: "receipt" },
      { setting: "counterpart", name: "ticket" },
    ]);
    const [exam, ...work] = (breakdowns[0]?.rows[0]?.scores ?? []).map((score) =>
      score.kind === "estimate" ? score.value : Number.NaN,
    );
    const score = gaps[0]?.counterpart.score;
    expect(gaps[0]?.benchmark.score).toMatchObject({ value: exam });
    expect(score?.kind === "estimate" && score.value).toBeCloseTo(
      work.reduce((sum, one) => sum + one, 0) / 3,
      12,
    );
  });

  test("keep problems together in their intervals", () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({
      id: `s${index}`,
      problemId: `p${index >> 2}`,
      form: index % 2 === 0 ? "a" : "b",
      scores: [(index >> 3) % 2],
    }));
    const { breakdowns } = findGaps(
      [sampleRecord(rows, { suite: suiteCard() }), sampleRecord(rows, { suite: counterpartCard() })],
      options,
    );
    expect(breakdowns[0]?.rows[0]?.scores[0]).toMatchObject({
      n: 20,
      interval: { method: expect.stringContaining("CR2") },
    });
  });

  test("stand by stratum in the order of its numbers", () => {
    const records = pairedRuns("acme/one", 0.9, 0.6).map((record) =>
      withStrata(record, ["level-10", "level-2"]),
    );
    const { breakdowns } = findGaps(records, options);
    expect(breakdowns.find(({ by }) => by === "stratum")?.groups).toEqual([
      { setting: "benchmark", name: "level-2" },
      { setting: "benchmark", name: "level-10" },
      { setting: "counterpart", name: "level-2" },
      { setting: "counterpart", name: "level-10" },
    ]);
  });

  test("are absent for published means, for one form alone and for a stratum of its own for each sample", () => {
    const published = [
      aggregateRecord(0.8, { suite: suiteCard() }),
      aggregateRecord(0.6, { suite: counterpartCard() }),
    ];
    const plain = [suiteCard(), counterpartCard()].map((suite) =>
      withStrata(
        sampleRecord(
          Array.from({ length: 60 }, (_, index) => ({ id: `s${index}`, form: "exam", scores: [index % 2] })),
          { suite },
        ),
        Array.from({ length: 60 }, (_, index) => `only ${index}`),
      ),
    );
    expect(findGaps(published, options).breakdowns).toEqual([]);
    expect(findGaps(plain, options).breakdowns).toEqual([]);
  });

  test("say where a group has no score", () => {
    const rows = (["a", "b"] as const).map((form, index) => ({
      id: form,
      form,
      scores: index === 0 ? [undefined] : [1],
    }));
    const { breakdowns } = findGaps(
      [sampleRecord(rows, { suite: suiteCard() }), sampleRecord(rows, { suite: counterpartCard() })],
      options,
    );
    expect(breakdowns[0]?.rows[0]?.scores[0]).toEqual({
      kind: "undetermined",
      reason: "no sample of it has a score",
      n: 0,
    });
  });
});
