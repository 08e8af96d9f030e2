import { describe, expect, test } from "vitest";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { table } from "#harness/reports/table.ts";
import { forbiddenSentences } from "../conformance/report.ts";
import { pairedRuns, publishedTable } from "./scenarios.ts";

const records = [
  ...pairedRuns("acme/steady", 0.7, 0.7),
  ...pairedRuns("acme/steadier", 0.8, 0.8),
  ...pairedRuns("other/loses", 0.9, 0.6),
];
const options = { level: 0.95, seed: 1, partial: false, pool: false };

describe("a declared margin: it", () => {
  test("finds the gaps shown to be smaller, by Holm over the table, and not the others", () => {
    const { gaps, margin } = findGaps(records, { ...options, margin: 0.15 });
    expect(margin).toBe(0.15);
    const tests = gaps.map(({ model, tests: all }) => [
      model,
      all.find(({ hypothesis }) => hypothesis === "raw gap of 15 points or more"),
    ]);
    expect(tests).toMatchObject([
      ["acme/steadier", { adjusted: expect.toSatisfy((p) => p < 0.05), method: "two one-sided tests, Holm" }],
      ["acme/steady", { adjusted: expect.toSatisfy((p) => p < 0.05) }],
      ["other/loses", { p: 1, adjusted: 1 }],
    ]);
  });

  test("passes no row whose 90 % interval reaches beyond it", () => {
    for (const margin of [0.03, 0.06, 0.3]) {
      const { gaps } = findGaps(records, { ...options, level: 0.9, margin });
      for (const { difference, tests } of gaps) {
        const found = tests.find(({ hypothesis }) => hypothesis.startsWith("raw gap of"));
        if (difference.kind !== "estimate" || !("interval" in difference)) throw new Error("an interval");
        const isWithin = difference.interval.low > -margin && difference.interval.high < margin;
        expect((found?.p ?? 1) <= 0.05).toBe(isWithin);
      }
    }
  });

  test("tests published scores by the interval they have, and leaves reports without a margin as they were", () => {
    const { gaps } = findGaps(publishedTable(8), { ...options, margin: 0.9 });
    expect(gaps.map(({ tests }) => tests.map(({ hypothesis }) => hypothesis))).toEqual(
      gaps.map(() => expect.arrayContaining(["raw gap of 90 points or more"])),
    );
    const plain = findGaps(publishedTable(8), options);
    expect(plain.gaps.flatMap(({ tests }) => tests.map(({ hypothesis }) => hypothesis))).not.toContain(
      expect.stringContaining("or more"),
    );
    expect(plain).not.toHaveProperty("margin");
  });

  test("is told in words that claim no more", async () => {
    const text = await table.render(findGaps(records, { ...options, margin: 0.15 }), {
      width: 4000,
      decorate: false,
    });
    expect(text).toContain(
      "The gap is shown to lie within ±15 points, the margin declared, for 2 models (acme/steadier, acme/steady); not shown for 1 (two one-sided tests, adjusted for 3).",
    );
    for (const sentence of forbiddenSentences) expect(text).not.toMatch(sentence);
    const narrow = await table.render(findGaps(records, { ...options, margin: 0.001 }), {
      width: 4000,
      decorate: false,
    });
    expect(narrow).toContain("No model's gap is shown to lie within ±0.1 points, the margin declared");
  });
});
