import { describe, expect, test } from "vitest";
import { findGaps, type GapOptions } from "#harness/gap/find-gaps.ts";
import type { GapRow } from "#harness/gap/findings.ts";
import { aggregateRecord, counterpartCard, suiteCard } from "./build-record.ts";
import { type DrawnModel, drawRecords } from "./drawn-models.ts";
import { pairedRuns } from "./scenarios.ts";

const options: GapOptions = { level: 0.95, seed: 1, partial: false, pool: false };

/** Fourteen models on one line, a logit apart in the counterpart at most; the odd one as said. */
function panel(odd: Partial<DrawnModel> = {}): readonly DrawnModel[] {
  const names = [..."abcdefghijklmn"];
  return names.map((name, index) => {
    const benchmark = -1.2 + 0.2 * index;
    const line = { model: `lab/${name}`, benchmark, counterpart: 0.8 * benchmark - 0.4 };
    return name === "g" ? { ...line, ...odd } : line;
  });
}

function rowOf(rows: readonly GapRow[], model: string): GapRow {
  const row = rows.find((each) => each.model === model);
  if (row === undefined) throw new Error(`no row of ${model}`);
  return row;
}

function excessOf({ excess }: GapRow): number {
  if (excess.kind === "undetermined") throw new Error(excess.reason);
  return excess.value;
}

describe("the excess gap: it", () => {
  test("is what a model loses beyond the others at its score, whatever gap all of them have", () => {
    const { gaps } = findGaps(drawRecords(panel({ counterpart: -1.6 }), { samples: 1500, seed: 3 }), options);
    const odd = rowOf(gaps, "lab/g");
    expect(odd.difference).toMatchObject({ value: expect.closeTo(0.28, 1) });
    expect(excessOf(odd)).toBeGreaterThan(0.12);
    expect(odd.excess).toMatchObject({
      n: 1500,
      interval: {
        covers: "models and samples like these",
        method: expect.stringContaining("13 models of 13"),
      },
    });
    for (const row of gaps.filter(({ model }) => model !== "lab/g"))
      expect(Math.abs(excessOf(row))).toBeLessThan(0.06);
  });

  test("finds the odd model after adjustment for the whole table, and no other", () => {
    const { gaps } = findGaps(drawRecords(panel({ counterpart: -1.6 }), { samples: 1500, seed: 3 }), options);
    const found = gaps.filter(({ tests }) => tests.some(({ adjusted }) => adjusted < 0.05));
    expect(found.map(({ model }) => model)).toEqual(["lab/g"]);
    expect(found[0]?.tests).toMatchObject([
      { hypothesis: "excess gap = 0", method: expect.stringContaining("max-T") },
    ]);
  });

  test("keeps false findings at the level where no model is odd", () => {
    let [tables, covered, rows] = [0, 0, 0];
    for (let seed = 0; seed < 30; seed += 1) {
      const { gaps } = findGaps(drawRecords(panel(), { samples: 120, seed }), options);
      if (gaps.some(({ tests }) => tests.some(({ adjusted }) => adjusted < 0.05))) tables += 1;
      for (const { excess } of gaps) {
        if (excess.kind === "undetermined" || !("interval" in excess)) continue;
        rows += 1;
        if (excess.interval.low <= 0 && excess.interval.high >= 0) covered += 1;
      }
    }
    expect(tables).toBeLessThanOrEqual(5);
    expect(covered / rows).toBeGreaterThanOrEqual(0.93);
  });

  test("draws its line without the model's own family", () => {
    const models = panel().map((each, index) => (index < 4 ? { ...each, model: `lab/kin-${index}` } : each));
    const { gaps } = findGaps(drawRecords(models, { samples: 200, seed: 1 }), options);
    expect(rowOf(gaps, "lab/kin-0").excess).toMatchObject({
      interval: { method: expect.stringContaining("line through 10 models of 10 other families") },
    });
    expect(rowOf(gaps, "lab/n").excess).toMatchObject({
      interval: { method: expect.stringContaining("line through 13 models of 10 other families") },
    });
  });

  test("joins families the options name", () => {
    const families = { all: ["lab/*"] };
    const findings = findGaps(drawRecords(panel(), { samples: 60, seed: 1 }), { ...options, families });
    expect(findings.families).toMatchObject([{ family: "all" }]);
    expect(findings.gaps[0]?.excess).toMatchObject({
      kind: "undetermined",
      reason: expect.stringContaining("got 0 of 0"),
    });
  });

  test("is undetermined with fewer than eight reference models", () => {
    const { gaps } = findGaps(drawRecords(panel().slice(0, 8), { samples: 60, seed: 1 }), options);
    expect(gaps[0]?.excess).toMatchObject({
      kind: "undetermined",
      reason: expect.stringContaining("a line needs 8 others of 4 other families, got 7 of 7"),
    });
  });

  test("is determined where chance levels differ and the raw gap is not", () => {
    const records = panel().flatMap(({ model }, index) => [
      aggregateRecord(0.4 + 0.03 * index, { model, n: 1000, suite: suiteCard({ chance: 0.25 }) }),
      aggregateRecord(0.3 + 0.03 * index, { model, n: 1000, suite: counterpartCard() }),
    ]);
    const [row] = findGaps(records, options).gaps;
    expect(row?.difference.kind).toBe("undetermined");
    expect(row?.excess).toMatchObject({ kind: "estimate" });
    expect(row?.tests).toMatchObject([{ method: "Holm" }]);
  });

  test("leaves runs that look failed out of the line, and says why they look so", () => {
    const models = panel().map(({ model }, index) => ({
      model,
      score: index === 0 ? 0.26 : 0.4 + 0.03 * index,
    }));
    const records = models.flatMap(({ model, score }) => [
      aggregateRecord(score, { model, n: 1000, suite: suiteCard({ chance: 0.25 }) }),
      aggregateRecord(score, { model, n: 1000, suite: counterpartCard({ chance: 0.25 }) }),
    ]);
    const { gaps, means, agreements } = findGaps(records, options);
    expect(rowOf(gaps, "lab/a").looksFailed).toHaveLength(2);
    expect(rowOf(gaps, "lab/n").excess).toMatchObject({
      interval: { method: expect.stringContaining("line through 12 models") },
    });
    expect(means[0]).toMatchObject({ modelCount: 14, withoutFailed: { failed: ["lab/a"], modelCount: 13 } });
    expect(agreements[0]?.withoutFailed).toMatchObject({
      failed: ["lab/a"],
      coefficients: { pearson: { n: 13 } },
    });
    expect(agreements[0]?.trueCorrelation).toMatchObject({ n: 13 });
  });
});

describe("tests of form gaps: they", () => {
  test("are adjusted together over shared problems, and find the model that loses by form", () => {
    const models = ["one", "two", "three"].flatMap((name) => pairedRuns(`acme/${name}`, 0.7, 0.7));
    const { gaps } = findGaps([...models, ...pairedRuns("acme/narrow", 0.9, 0.5)], options);
    const tests = gaps.map(({ model, tests: [test] }) => [model, test] as const);
    for (const [model, test] of tests) {
      expect(test).toMatchObject({ hypothesis: "form gap = 0" });
      if (model === "acme/narrow") expect(test?.adjusted).toBeLessThan(0.01);
      else expect(test?.adjusted).toBeGreaterThan(0.05);
      expect(test?.adjusted).toBeGreaterThanOrEqual(test?.p ?? 1);
    }
  });
});
