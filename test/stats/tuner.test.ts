import { describe, expect, test } from "vitest";
import { overstatements } from "../../bench/simulate-tuner.ts";

const study = { peeks: 200, samples: 300, reserved: 75, accuracy: 0.7 } as const;
const studies = 40;

describe("a tuner who peeks 200 times at 300 samples, no prompt being better than another: it …", () => {
  const draws = overstatements({ kind: "draws", ...study }, studies);
  const climbs = overstatements({ kind: "climbs", ...study }, studies);

  test("overstates by seven points with prompts of its own head, which the printed bound covers", () => {
    // 2.746 standard errors, the mean of the largest of 200 normals, of 2.65 points each
    expect(draws.naive.mean).toBeGreaterThan(0.065);
    expect(draws.naive.mean).toBeLessThan(0.078);
    expect(draws.bound.mean).toBeGreaterThan(draws.naive.mean);
  });

  test("overstates by more than the bound when it climbs from the best so far, as the bound's own text says", () => {
    expect(climbs.naive.mean).toBeGreaterThan(draws.naive.mean);
    expect(climbs.naive.mean).toBeGreaterThan(climbs.bound.mean);
  });

  test.each([draws, climbs])("is told the truth by the untouched slice and by fresh samples", (found) => {
    for (const { mean, standardError } of [found.final, found.fresh])
      expect(Math.abs(mean)).toBeLessThan(3 * standardError);
  });

  test("is not held back by Thresholdout, and by the Ladder in part", () => {
    expect(draws.thresholdout.mean).toBeGreaterThan(0.04);
    expect(draws.parameterFreeLadder.mean).toBeLessThan(draws.naive.mean);
    expect(draws.parameterFreeLadder.mean).toBeGreaterThan(0.02);
  });
});
