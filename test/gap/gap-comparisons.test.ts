import { describe, expect, test } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { markdown } from "#harness/reports/markdown.ts";
import { counterpartCard, sampleRecord, suiteCard } from "./build-record.ts";
import { pairedRuns, publishedTable } from "./scenarios.ts";

const options = { level: 0.95, seed: 1, partial: false, pool: false };

/** Every second sample is hard for everybody: what two models share of it cancels. */
function runsOf(model: string, exam: readonly number[], work: readonly number[]): readonly RunRecord[] {
  const rows = (name: string, scores: readonly number[]) =>
    scores.map((score, row) => ({ id: `${name}-${String(row).padStart(3, "0")}`, scores: [score] }));
  return [
    sampleRecord(rows("exam", exam), { model, suite: suiteCard() }),
    sampleRecord(rows("work", work), { model, suite: counterpartCard() }),
  ];
}

const hard = (n: number, lost: (row: number) => boolean) =>
  Array.from({ length: n }, (_, row) => (row % 2 === 0 && !lost(row) ? 1 : 0));
const steady = runsOf(
  "a/steady",
  hard(200, () => false),
  hard(200, (row) => row % 40 === 0),
);
const losing = runsOf(
  "b/losing",
  hard(200, (row) => row % 50 === 2),
  hard(200, (row) => row % 5 === 0),
);

describe("gaps of two models beside each other: it", () => {
  test("comes from what both answered, and is far narrower than two gaps apart", () => {
    const { comparisons, gaps } = findGaps([...steady, ...losing], options);
    expect(comparisons).toMatchObject([
      {
        benchmark: "exam",
        counterpart: "work",
        models: ["a/steady", "b/losing"],
        difference: { value: expect.closeTo(0.025 - (0.48 - 0.4), 12), n: 200 },
      },
    ]);
    const half = (estimate: unknown) => {
      const { interval } = estimate as { interval: { low: number; high: number } };
      return (interval.high - interval.low) / 2;
    };
    const apart = Math.hypot(...gaps.map(({ difference }) => half(difference)));
    expect(half(comparisons[0]?.difference)).toBeLessThan(0.45 * apart);
  });

  test("compares all of five models and the five best of more, the better first", () => {
    const panel = (count: number) =>
      Array.from({ length: count }, (_, place) => pairedRuns(`m/${place}`, 0.5 + place / 20, 0.5)).flat();
    expect(findGaps(panel(4), options).comparisons).toHaveLength(6);
    const { comparisons, gaps } = findGaps(panel(7), options);
    expect(comparisons).toHaveLength(10);
    const scoreOf = (model: string) => {
      const score = gaps.find((row) => row.model === model)?.benchmark.score;
      return score?.kind === "estimate" ? score.value : Number.NaN;
    };
    for (const { models } of comparisons)
      expect(scoreOf(models[0])).toBeGreaterThanOrEqual(scoreOf(models[1]));
    const best = gaps.map(({ model }) => scoreOf(model)).sort((one, other) => other - one)[4] ?? Number.NaN;
    for (const { models } of comparisons) expect(scoreOf(models[1])).toBeGreaterThanOrEqual(best);
  });

  test("adjusts by Holm, and says of which the margin is not reached", () => {
    const other = runsOf(
      "c/other",
      hard(200, () => false),
      hard(200, (row) => row % 40 === 0),
    );
    const { comparisons } = findGaps([...steady, ...losing, ...other], { ...options, margin: 0.05 });
    const equal = comparisons.find(({ models }) => models.join() === "a/steady,c/other");
    expect(equal?.tests).toMatchObject([
      { hypothesis: "gap of gaps = 0", p: 1, adjusted: 1, method: "inverted intervals, Holm" },
      { hypothesis: "gap of gaps of 5 points or more", adjusted: expect.toSatisfy((p) => p < 0.05) },
    ]);
    for (const { tests } of comparisons)
      for (const { p, adjusted } of tests) expect(adjusted).toBeGreaterThanOrEqual(p);
  });

  test("compares no published means, which have no samples", () => {
    expect(findGaps(publishedTable(6), options).comparisons).toEqual([]);
  });

  test("is told with both names, n, interval and adjusted p", async () => {
    const text = await markdown.render(findGaps([...steady, ...losing], options), {
      width: 120,
      decorate: false,
    });
    expect(text).toMatch(/\| a\/steady \| losing \| −5\.5 \[−[\d.]+, −?[\d.]+\] \| [.<]/);
    expect(text).toContain("p of equal gaps, adjusted for");
  });
});
