import { describe, expect, test } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import { findGaps, type GapOptions } from "#harness/gap/find-gaps.ts";
import type { Estimate } from "#harness/stats/estimate.ts";
import { aggregateRecord, counterpartCard, suiteCard } from "./build-record.ts";
import { type DrawnModel, drawRecords } from "./drawn-models.ts";
import { pairedRuns, publishedTable } from "./scenarios.ts";

const options: GapOptions = { level: 0.95, seed: 1, partial: false, pool: false };

/** Models a step of ability apart, the counterpart a little harder for all. */
function ladder(names: readonly string[], step = 0.2): readonly DrawnModel[] {
  return names.map((name, index) => ({
    model: `lab/${name}`,
    benchmark: -1 + step * index,
    counterpart: -1.3 + step * index,
  }));
}

describe("the mean gap: it", () => {
  test("covers models and samples where all have samples, and models only where some are published", () => {
    const sampled = findGaps(drawRecords(ladder(["a", "b", "c", "d"]), { samples: 100, seed: 1 }), options);
    expect(sampled.means[0]?.difference).toMatchObject({
      n: 4,
      interval: { covers: "models and samples like these", method: expect.stringContaining("crossed") },
    });
    expect(findGaps(publishedTable(6), options).means[0]?.difference).toMatchObject({
      interval: { covers: "models like these, these samples" },
    });
  });

  test("holds the true mean about as often as it says, when models and samples are drawn anew", () => {
    const models = ladder([..."abcdefgh"], 0.25);
    const truth = meanOfMany(models);
    let held = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const { means } = findGaps(drawRecords(models, { samples: 60, seed }), options);
      const difference = means[0]?.difference;
      if (difference?.kind !== "estimate" || !("interval" in difference))
        throw new Error("an interval expected");
      if (difference.interval.low <= truth && truth <= difference.interval.high) held += 1;
    }
    expect(held / 40).toBeGreaterThanOrEqual(0.9);
  });
});

/** The same models over so many samples that little is left to chance. */
function meanOfMany(models: readonly DrawnModel[]): number {
  const { means } = findGaps(drawRecords(models, { samples: 10_000, seed: 99 }), options);
  const difference = means[0]?.difference;
  if (difference?.kind !== "estimate") throw new Error("an estimate expected");
  return difference.value;
}

describe("suites that share problems: they", () => {
  const models = ["a", "b", "c", "d"].flatMap((name) => pairedRuns(`lab/${name}`, 0.75, 0.6));
  const apart = models.map(withoutProblems);

  test("give a narrower mean gap than suites that do not: what a problem adds to both sides cancels", () => {
    const shared = findGaps(models, options).means[0]?.difference;
    const unshared = findGaps(apart, options).means[0]?.difference;
    expect(shared).toMatchObject({ interval: { covers: "models and samples like these" } });
    expect(widthOf(shared)).toBeLessThan(widthOf(unshared));
  });

  test("give a narrower share retained, and see smaller gaps", () => {
    const [row] = findGaps(models, options).gaps;
    const [other] = findGaps(apart, options).gaps;
    expect(widthOf(row?.retained)).toBeLessThan(widthOf(other?.retained));
    expect(valueOfEstimate(row?.minimumDetectable)).toBeLessThan(valueOfEstimate(other?.minimumDetectable));
  });
});

/** The same answers, nobody knowing which problems they are to. Working forms of a problem stay together. */
function withoutProblems(record: RunRecord): RunRecord {
  if (record.backing === "aggregate") return record;
  const { problemId } = record.samples;
  const cluster = problemId?.map((problem) => `${problem} of ${record.head.suite.id}`);
  const samples = { ...record.samples, cluster, problemId: undefined };
  return { ...record, samples };
}

function widthOf(estimate: Estimate | undefined): number {
  if (estimate?.kind !== "estimate" || !("interval" in estimate)) throw new Error("an interval expected");
  return estimate.interval.high - estimate.interval.low;
}

function valueOfEstimate(estimate: Estimate | undefined): number {
  if (estimate?.kind !== "estimate") throw new Error("a value expected");
  return estimate.value;
}

describe("what is said across models: it", () => {
  test("takes families as units for a correlation of their means, where any has several models", () => {
    const names = ["gpt-1", "gpt-2", "llama-1", "llama-2", "qwen-1", "qwen-2", "phi-1", "phi-2"];
    const { agreements } = findGaps(drawRecords(ladder(names), { samples: 200, seed: 2 }), options);
    expect(agreements[0]).toMatchObject({ familyCount: 4, familyMeans: { kind: "estimate", n: 4 } });
    const alone = findGaps(drawRecords(ladder([..."abcdefgh"]), { samples: 200, seed: 2 }), options);
    expect(alone.agreements[0]).not.toHaveProperty("familyMeans");
  });

  test("names extremes by their shrunken excess gap, nearer to the others than the observed one", () => {
    const models = ladder([..."abcdefghijkl"]).map((each, index) =>
      index === 5 ? { ...each, counterpart: each.counterpart - 0.8 } : each,
    );
    const { gaps, agreements } = findGaps(drawRecords(models, { samples: 1000, seed: 3 }), options);
    const observed = gaps.find(({ model }) => model === "lab/f")?.excess;
    const largest = agreements[0]?.extremes?.largest;
    expect(largest?.model).toBe("lab/f");
    expect(largest?.excess).toBeGreaterThan(0.03);
    expect(largest?.excess).toBeLessThan(observed?.kind === "estimate" ? observed.value : 0);
  });

  test("predicts a new model from twenty models of eight families or more only", () => {
    const names = Array.from({ length: 20 }, (_, index) => "abcdefghijklmnopqrst".charAt(index));
    const records = (count: number) =>
      names.slice(0, count).flatMap((name, index) => {
        const exam = 0.4 + 0.02 * index;
        const model = `lab/${name}`;
        return [
          aggregateRecord(exam, { model, n: 2000, suite: suiteCard() }),
          aggregateRecord(exam - 0.1 + 0.05 * ((index * 7) % 3), {
            model,
            n: 2000,
            suite: counterpartCard(),
          }),
        ];
      });
    expect(findGaps(records(20), options).agreements[0]?.prediction).toMatchObject({
      counterpart: { interval: { method: expect.stringContaining("new model") } },
    });
    expect(findGaps(records(19), options).agreements[0]).not.toHaveProperty("prediction");
  });

  test("finds the one model a correlation rests on", () => {
    const scores = [0.4, 0.42, 0.44, 0.46, 0.95];
    const records = scores.flatMap((score, index) => {
      const model = `lab/${"abcde".charAt(index)}`;
      return [
        aggregateRecord(score, { model, n: 500 }),
        aggregateRecord(index === 4 ? 0.9 : 0.5 - 0.02 * index, { model, n: 500, suite: counterpartCard() }),
      ];
    });
    expect(findGaps(records, options).agreements[0]?.influence).toMatchObject({
      model: "lab/e",
      without: expect.closeTo(-1, 6),
    });
  });
});

describe("agreement within windows of benchmark score: it", () => {
  const table = (count: number) =>
    Array.from({ length: count }, (_, place) => {
      const model = `lab/m${String(place).padStart(2, "0")}`;
      const work = 0.2 + 0.02 * ((place * 7) % count);
      return [
        aggregateRecord(0.3 + 0.02 * place, { model, n: 500, suite: suiteCard() }),
        aggregateRecord(work, { model, n: 500, suite: counterpartCard() }),
      ];
    }).flat();

  test("is tau-b of each stretch of ten models or more, scipy.stats.kendalltau of each", () => {
    const [agreement] = findGaps(table(23), options).agreements;
    expect(agreement?.windows).toMatchObject([
      {
        benchmark: [expect.closeTo(0.3, 12), expect.closeTo(0.52, 12)],
        "kendall-tau-b": { value: expect.closeTo(0, 12), n: 12, interval: { level: 0.95 } },
      },
      {
        benchmark: [expect.closeTo(0.54, 12), expect.closeTo(0.74, 12)],
        "kendall-tau-b": { value: expect.closeTo(-0.2, 12), n: 11 },
      },
    ]);
  });

  test("is not there for fewer than twenty models", () => {
    expect(findGaps(table(19), options).agreements[0]).not.toHaveProperty("windows");
  });
});
