import { describe, expect, test } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { table } from "#harness/reports/table.ts";
import { counterpartCard, type SampleRow, sampleRecord, suiteCard } from "./build-record.ts";

type Scores = SampleRow["scores"];

const options = { level: 0.95, seed: 1, partial: false, pool: false };

function runs(exam: readonly Scores[], work: readonly Scores[]): readonly RunRecord[] {
  const rows = (all: readonly Scores[]) => all.map((scores, row) => ({ id: `s-${row + 100}`, scores }));
  return [
    sampleRecord(rows(exam), { suite: suiteCard() }),
    sampleRecord(rows(work), { suite: counterpartCard() }),
  ];
}

function repeatsIn(records: readonly RunRecord[]) {
  const [row] = findGaps(records, options).gaps;
  if (row?.benchmark.backing !== "samples") throw new Error("samples expected");
  return row.benchmark.repeats;
}

const once = Array.from({ length: 8 }, (_, row): Scores => [row % 2]);
const thrice: readonly Scores[] = [
  [1, 1, 1],
  [1, 1, 1],
  [1, 0, 1],
  [0, 0, 1],
  [0, 0, 0],
  ["miss", 1, 1],
  [1, 1, 1],
  [0, 0, 0],
];

describe("the same sample asked again: it", () => {
  test("gives pass@k, pass^k and the flip rate with intervals, and the parts of the variance", () => {
    const repeats = repeatsIn(runs(thrice, once));
    // 6 of 8 samples right once, 3 of 8 always; two of three answers differ in 2 of 3 pairs, for 3 of 8 samples
    expect(repeats).toMatchObject({
      epochs: 3,
      asked: 3,
      any: { value: 0.75, n: 8, interval: { level: 0.95, covers: "samples like these" } },
      all: { value: 0.375, n: 8, interval: { level: 0.95 } },
      flips: { value: expect.closeTo(0.25, 12), n: 8, interval: { level: 0.95 } },
      // R: aov of the 24 scores on the sample; within 1/8, between var(means) - within/3
      variance: { kind: "components", within: expect.closeTo(0.125, 12), n: 8 },
    });
  });

  test("is not there where every sample was asked once", () => {
    expect(repeatsIn(runs(once, thrice))).toBeUndefined();
  });

  test("is undetermined for graded scores, but for their variance", () => {
    const repeats = repeatsIn(
      runs(
        [
          [0.5, 1],
          [0.2, 0.4],
          [1, 1],
        ],
        once,
      ),
    );
    expect(repeats).toMatchObject({
      any: { kind: "undetermined", reason: expect.stringContaining("graded") },
      flips: { kind: "undetermined" },
      variance: { kind: "components" },
    });
  });

  test("does not take one answer for two: pass@k is undetermined where a sample was answered once", () => {
    const repeats = repeatsIn(
      runs(
        [
          [1, 1],
          [0, 1],
          [0, 0],
          [0, 1],
          [1, undefined],
        ],
        once,
      ),
    );
    expect(repeats).toMatchObject({
      asked: 2,
      all: { kind: "undetermined", reason: "1 of 5 samples have fewer than 2 trials" },
      flips: { kind: "estimate", n: 4 },
    });
  });

  test("is a table of its own, only where there is anything to say", async () => {
    const render = (records: readonly RunRecord[]) =>
      table.render(findGaps(records, options), { width: 160, decorate: false });
    const text = await render(runs(thrice, once));
    expect(text).toContain("The same sample asked again");
    expect(text).toMatch(/acme\/one +exam +3 +75\.0 \[[\d.]+, [\d.]+\] +37\.5 \[[\d.]+, [\d.]+\] +25\.0 \[/);
    expect(await render(runs(once, once))).not.toContain("asked again");
  });
});
