import { describe, expect, test } from "vitest";
import { findGaps } from "#harness/gap/find-gaps.ts";
import type { GapRow } from "#harness/gap/findings.ts";
import type { Estimate } from "#harness/stats/estimate.ts";
import { counterpartCard, type RunChange, sampleRecord } from "./build-record.ts";

/** 150 problems in an exam form and three working forms; every other one is right, some are lost in all working forms. */
function rowWith(lost: number, work: RunChange = { suite: counterpartCard() }): GapRow {
  const problems = Array.from({ length: 150 }, (_, index) => `p${index}`);
  const right = problems.map((_, index) => index % 2);
  const exam = problems.map((problemId, index) => ({ id: problemId, problemId, scores: [right[index]] }));
  const forms = problems.flatMap((problemId, index) =>
    ["email", "ticket", "receipt"].map((form) => ({
      id: `${problemId} ${form}`,
      problemId,
      form,
      scores: [index < 2 * lost ? 0 : right[index]],
    })),
  );
  const records = [sampleRecord(exam), sampleRecord(forms, work)];
  const [row] = findGaps(records, { level: 0.95, seed: 1, partial: false, pool: false }).gaps;
  if (row === undefined) throw new Error("a row expected");
  return row;
}

function intervalOf(estimate: Estimate) {
  if (estimate.kind === "estimate" && "interval" in estimate) return estimate.interval;
  throw new Error(`expected an interval, got ${JSON.stringify(estimate)}`);
}

// At most z² / (150 + z²) = 2.497 % of problems differ unseen; half are right, so twice that of the share.
const unseen = 0.0249702444;

describe("a model that does alike on the same problems in both settings: it", () => {
  test("retains all, give or take what the problems not seen may lose", () => {
    const { low, high, method } = intervalOf(rowWith(0).retained);
    expect(low).toBeCloseTo(1 - 2 * unseen, 6);
    expect(high).toBeCloseTo(1 + 2 * unseen, 6);
    expect(method).toMatch(/^Fieller, t\(149\.\d\), widened to the bounds of the gap$/);
  });

  test("is not surer of what it retains with one problem lost than with none", () => {
    const [none, one] = [intervalOf(rowWith(0).retained), intervalOf(rowWith(1).retained)];
    expect(one.high - one.low).toBeGreaterThan(none.high - none.low);
    expect(one.low).toBeLessThan(none.low);
  });

  test("retains a share without a certainty where the chance levels differ too", () => {
    const row = rowWith(0, { suite: counterpartCard({ chance: 0.25 }) });
    expect(row.difference.kind).toBe("undetermined");
    const { low, high } = intervalOf(row.retained);
    expect(high - low).toBeGreaterThan(0.05);
  });

  test("has a smallest gap to be seen, and says by what it is known", () => {
    const { minimumDetectable } = rowWith(0);
    // (1.959964 + 0.841621) sqrt(.02497076 (1 - .02497076) / 150)
    expect(minimumDetectable).toMatchObject({ value: expect.closeTo(0.0356926, 6) });
    expect(minimumDetectable).toHaveProperty(
      "noInterval",
      expect.stringMatching(/so 2\.5 % are taken to show another/),
    );
  });

  test("sees no smaller gap where it is always right", () => {
    const records = ["exam", "work"].map((form) =>
      sampleRecord(
        Array.from({ length: 150 }, (_, index) => ({
          id: `${form} ${index}`,
          problemId: `p${index}`,
          form,
          scores: [1],
        })),
        form === "work" ? { suite: counterpartCard() } : {},
      ),
    );
    const [row] = findGaps(records, { level: 0.95, seed: 1, partial: false, pool: false }).gaps;
    expect(row?.minimumDetectable).toMatchObject({ value: expect.closeTo(0.0356926, 6) });
  });

  test("sees no smaller gap with fewer problems that differ", () => {
    const seen = [0, 1, 2, 5, 20].map((lost) => {
      const { minimumDetectable } = rowWith(lost);
      return minimumDetectable.kind === "estimate" ? minimumDetectable.value : Number.NaN;
    });
    expect(seen).toEqual([...seen].sort((left, right) => left - right));
    expect(rowWith(20).minimumDetectable).not.toHaveProperty("noInterval", expect.stringMatching(/taken to/));
  });
});
