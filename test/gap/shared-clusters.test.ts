import { expect, test } from "vitest";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { counterpartCard, type SampleRow, sampleRecord } from "./build-record.ts";

/** 20 documents with two questions each in both suites, no question the same: a document is hard in both, or easy. */
function gapWith(nameOf: (document: number, suite: string) => string) {
  const rows = (suite: string): readonly SampleRow[] =>
    Array.from({ length: 40 }, (_, index) => {
      const document = index % 20;
      const isRight = document < 12 || (suite === "exam" && index === 19);
      return { id: `${suite} ${index}`, cluster: nameOf(document, suite), scores: [isRight ? 1 : 0] };
    });
  const records = [sampleRecord(rows("exam")), sampleRecord(rows("work"), { suite: counterpartCard() })];
  const [row] = findGaps(records, { level: 0.95, seed: 1, partial: false, pool: false }).gaps;
  if (row?.difference.kind !== "estimate" || !("interval" in row.difference))
    throw new Error("a gap expected");
  return { row, interval: row.difference.interval };
}

test("documents that both suites ask about are one cluster each, and what they add to both sides cancels", () => {
  const joint = gapWith((document) => `document ${document}`);
  const apart = gapWith((document, suite) => `${suite} ${document}`);
  expect(joint.interval.method).toMatch(/^CR2 over shared clusters/);
  expect(apart.interval.method).toMatch(/Welch/);
  expect(joint.interval.high - joint.interval.low).toBeLessThan(
    0.6 * (apart.interval.high - apart.interval.low),
  );
});

test("sharing documents makes no paired form and no form gap", () => {
  const { row } = gapWith((document) => `document ${document}`);
  expect(row).toMatchObject({
    design: "same-scorer",
    form: { kind: "undetermined", reason: "the suites share no problems" },
    mismatches: [],
  });
});

test("documents that are hard in one suite and easy in the other widen the gap's interval", () => {
  const opposed = (name: (document: number, suite: string) => string) => {
    const rows = (suite: string): readonly SampleRow[] =>
      Array.from({ length: 40 }, (_, index) => {
        const document = index % 20;
        const isRight = suite === "exam" ? document < 10 : document >= 10;
        return { id: `${suite} ${index}`, cluster: name(document, suite), scores: [isRight ? 1 : 0] };
      });
    const records = [sampleRecord(rows("exam")), sampleRecord(rows("work"), { suite: counterpartCard() })];
    const [row] = findGaps(records, { level: 0.95, seed: 1, partial: false, pool: false }).gaps;
    if (row?.difference.kind !== "estimate" || !("interval" in row.difference))
      throw new Error("a gap expected");
    return row.difference.interval.high - row.difference.interval.low;
  };
  const [joint, apart] = [
    opposed((document) => `document ${document}`),
    opposed((document, suite) => `${suite} ${document}`),
  ];
  expect(joint).toBeGreaterThan(1.3 * apart);
});
