import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairedDifference } from "#harness/stats/paired-difference.ts";
import { boundsOf, expectAllClose, intervalOf, pointOf } from "./goldens.ts";

const settings = { level: 0.95, covers: "samples like these" } as const;

describe("pairedDifference", () => {
  it("is the one-sample t interval on the differences", () => {
    // scipy: ttest_1samp([.5, -.5, 0, 1, 0, .25, 0, 0], 0).confidence_interval(.95)
    const differences = Float64Array.of(0.5, -0.5, 0, 1, 0, 0.25, 0, 0);
    const difference = pairedDifference({ differences, ...settings });
    expectAllClose(boundsOf(difference), [-0.21322253931137247, 0.5257225393113725], 1e-10);
    expect(difference).toMatchObject({ value: 0.15625, n: 8, interval: { method: "t(7)" } });
  });

  it("bounds the difference when all pairs agree, instead of zero width", () => {
    const difference = pairedDifference({ differences: new Float64Array(100), ...settings });
    // At most z^2 / (100 + z^2) = 3.70 % of pairs can differ, each by at most 1.
    expectAllClose(boundsOf(difference), [-0.036993498206985664, 0.036993498206985664]);
    expect(intervalOf(difference).method).toBe("Wilson bound on 100 samples that agree");
  });

  it("bounds the difference by the pairs that might differ where a single one does", () => {
    const differences = new Float64Array(150);
    differences[17] = 1;
    // By hand from Wilson's formula for 1 and for 0 of 150: 1/150 - hypot(1/150 - l₁, u₀) and u₁.
    const [low, high] = boundsOf(pairedDifference({ differences, ...settings }));
    expectAllClose([low, high], [-0.018899732110447834, 0.03679283977481815]);
    expect(intervalOf(pairedDifference({ differences, ...settings })).method).toBe(
      "t(149), widened to Wilson on 150 pairs",
    );
  });

  it("holds pairs against what most of them show, be it a difference", () => {
    const differences = new Float64Array(150).fill(1);
    differences[17] = 0;
    const [low, high] = boundsOf(pairedDifference({ differences, ...settings }));
    expect(high).toBe(1);
    expect(low).toBeLessThan(1 - 0.036);
  });

  it("lets clusters that agree differ as far as the range allows", () => {
    const differences = Float64Array.of(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5);
    const clusters = Int32Array.of(0, 0, 1, 1, 2, 2, 3, 3);
    const [low, high] = boundsOf(pairedDifference({ differences, clusters, ...settings }));
    expect((high - 0.5) / (0.5 - low)).toBeCloseTo(0.5 / 1.5, 12);
  });

  it("is undetermined for one pair", () => {
    expect(pairedDifference({ differences: Float64Array.of(0.5), ...settings })).toMatchObject({
      kind: "undetermined",
      n: 1,
    });
  });

  const differences = fc.array(fc.double({ min: -0.4, max: 0.4, noNaN: true }), {
    minLength: 8,
    maxLength: 40,
  });

  it("flips its sign with the differences", () => {
    fc.assert(
      fc.property(differences, (values) => {
        const forward = pairedDifference({ differences: Float64Array.from(values), ...settings });
        const backward = pairedDifference({
          differences: Float64Array.from(values, (value) => -value),
          ...settings,
        });
        const [low, high] = boundsOf(forward);
        expectAllClose(boundsOf(backward), [-high, -low]);
      }),
    );
  });

  it("shifts with the differences where these are not the same", () => {
    const distinct = fc.uniqueArray(fc.integer({ min: -400, max: 400 }), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(distinct, (thousandths) => {
        const here = pairedDifference({
          differences: Float64Array.from(thousandths, (value) => value / 1000),
          ...settings,
        });
        const there = pairedDifference({
          differences: Float64Array.from(thousandths, (value) => value / 1000 + 0.1),
          ...settings,
        });
        const [low, high] = boundsOf(here);
        fc.pre(low > -0.9 && high < 0.9);
        expectAllClose([pointOf(there), ...boundsOf(there)], [pointOf(here) + 0.1, low + 0.1, high + 0.1]);
      }),
    );
  });
});
