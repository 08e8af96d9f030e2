import { describe, expect, test } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { suspectItems } from "#harness/reports/suspect-items.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { sampleRecord, suiteCard } from "./build-record.ts";

const options = { level: 0.95, seed: 1, partial: false, pool: false };
const wrong = new Set([7, 23]);

/** Models a step of ability apart; two targets are wrong, so that whoever is right is scored wrong there. */
function ladder(count: number, { name = "lab" } = {}): readonly RunRecord[] {
  const random = mulberry32(5);
  return Array.from({ length: count }, (_, place) => {
    const ability = -2.5 + (5 * place) / (count - 1);
    const rows = Array.from({ length: 60 }, (_, row) => {
      const difficulty = wrong.has(row) ? 0 : -2 + (4 * row) / 59;
      const isRight = random() < 1 / (1 + Math.exp(2.5 * (difficulty - ability)));
      const score = row === 59 ? 1 : Number(wrong.has(row) !== isRight);
      return { id: `s-${String(row).padStart(2, "0")}`, scores: [score] };
    });
    return sampleRecord(rows, { model: `${name}/m${place}`, suite: suiteCard() });
  });
}

describe("samples to look at: they", () => {
  test("are those with a wrong target, found from what strong models miss and weak ones get", () => {
    const { suspects } = findGaps(ladder(20), options);
    expect(suspects).toMatchObject([{ suite: "exam", models: 20, samples: 60, alike: 1 }]);
    expect(suspects[0]?.suspected.map(({ id }) => id).sort()).toEqual(["s-07", "s-23"]);
    for (const { discrimination, adjusted } of suspects[0]?.suspected ?? []) {
      expect(discrimination).toBeLessThan(-0.5);
      expect(adjusted).toBeLessThanOrEqual(0.05);
    }
    expect(suspects[0]?.lowDiscrimination).toBeGreaterThanOrEqual(2);
  });

  test("are not asked of fewer than eight models, nor of controls, nor of a model that ran half the samples", () => {
    expect(findGaps(ladder(7), options).suspects).toEqual([]);
    expect(findGaps(ladder(20, { name: "control" }), options).suspects).toEqual([]);
    const [half, ...others] = ladder(9);
    if (half?.backing !== "samples") throw new Error("samples expected");
    const mean = half.samples.mean.map((value, row) => (row < 30 ? value : Number.NaN));
    const cut: RunRecord = { ...half, samples: { ...half.samples, mean } };
    expect(findGaps([cut, ...others], options).suspects).toMatchObject([{ models: 8, samples: 60 }]);
  });

  test("are named with what it means, and none are where there is nothing", () => {
    const [first, second] = suspectItems(findGaps(ladder(20), options));
    expect(first).toMatch(/^exam, over 20 models: 2 samples that strong models miss and weak ones get/);
    expect(first).toContain("s-07 (−.");
    expect(second).toMatch(/^exam: of 60 samples, 1 are scored alike by all models and \d+ tell/);
    expect(suspectItems({ ...findGaps([], options) })).toEqual([]);
  });
});
