import { describe, expect, it } from "vitest";
import { logitDifferenceInDifferences } from "#harness/stats/logit-difference-in-differences.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { boundsOf, expectClose, pointOf } from "./goldens.ts";

const settings = { level: 0.95, covers: "samples like these" } as const;
const logit = (p: number) => Math.log(p / (1 - p));
const expit = (z: number) => 1 / (1 + Math.exp(-z));

function draws(count: number, own: number, others: number, seed: number) {
  const random = mulberry32(seed);
  const exposed = Float64Array.from({ length: count }, () => (random() < own ? 1 : 0));
  return { exposed, controls: exposed.map(() => (random() < others ? 1 : 0)) };
}

describe("logitDifferenceInDifferences", () => {
  it("is the difference of the leads in log odds", () => {
    const before = { exposed: Float64Array.of(1, 1, 1, 0), controls: Float64Array.of(0.5, 0.5, 0.2, 0.4) };
    const after = { exposed: Float64Array.of(1, 0, 0, 0), controls: Float64Array.of(0.5, 0.3, 0.2, 0.6) };
    const found = logitDifferenceInDifferences({ before, after, ...settings });
    expectClose(pointOf(found), logit(0.75) - logit(0.4) - (logit(0.25) - logit(0.4)));
  });

  it("covers no difference where both drift alike in log odds, at its level", () => {
    let covered = 0;
    for (let trial = 0; trial < 400; trial += 1) {
      const before = draws(150, expit(0.8), expit(0.2), 2 * trial + 1);
      const after = draws(150, expit(-0.2), expit(-0.8), 2 * trial + 2);
      const [low, high] = boundsOf(logitDifferenceInDifferences({ before, after, ...settings }));
      if (low <= 0 && 0 <= high) covered += 1;
    }
    expect(covered / 400).toBeGreaterThan(0.93);
    expect(covered / 400).toBeLessThan(0.98);
  });

  it("is undetermined where every sample agrees", () => {
    const period = { exposed: Float64Array.of(1, 1, 1), controls: Float64Array.of(0, 0, 0) };
    expect(logitDifferenceInDifferences({ before: period, after: period, ...settings })).toMatchObject({
      kind: "undetermined",
    });
  });
});
