import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { equivalenceByInterval } from "#harness/stats/equivalence-by-interval.ts";
import { equivalenceTest } from "#harness/stats/equivalence-test.ts";
import { estimate, pointEstimate, undetermined } from "#harness/stats/estimate.ts";
import { pairedDifference } from "#harness/stats/paired-difference.ts";
import { tInterval } from "#harness/stats/t-interval.ts";

function around(value: number, standardError: number, degrees: number) {
  return (level: number) => {
    const bounds = tInterval({ value, variance: standardError ** 2, degrees, level });
    return estimate(value, {
      ...bounds,
      level,
      method: "t",
      covers: "samples like these",
      weights: "sample",
    });
  };
}

describe("equivalence by the reported interval: it", () => {
  test("is the two one-sided t tests where the interval is t", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.08, max: 0.08, noNaN: true }),
        fc.double({ min: 0.005, max: 0.05, noNaN: true }),
        fc.integer({ min: 4, max: 400 }),
        (value, standardError, degrees) => {
          const margin = 0.05;
          const p = equivalenceByInterval({ margin, estimateAt: around(value, standardError, degrees) });
          const exact = equivalenceTest({ value, standardError, degrees, margin, alpha: 0.05 }).p;
          if (exact < 0.49) expect(p).toBeCloseTo(Math.max(exact, 1e-6), 7);
          else expect(p).toBeGreaterThan(0.48);
        },
      ),
    );
  });

  test("tests what has no standard error: of 200 pairs none differs, which bounds the rest by Wilson", () => {
    const estimateAt = (level: number) =>
      pairedDifference({ differences: new Float64Array(200), level, covers: "samples like these" });
    // z²/(n + z²) = .02 at z = 2.0203, of which the upper tail of the normal distribution is .021675
    expect(equivalenceByInterval({ margin: 0.02, estimateAt })).toBeCloseTo(0.021675, 5);
  });

  test("is 1 where the estimate lies outside, and undefined where nothing has an interval", () => {
    expect(equivalenceByInterval({ margin: 0.03, estimateAt: around(0.04, 0.001, 50) })).toBe(1);
    const missing = [undetermined("no samples", 0), pointEstimate(0, "published without n")];
    for (const each of missing)
      expect(equivalenceByInterval({ margin: 0.03, estimateAt: () => each })).toBeUndefined();
    expect(() => equivalenceByInterval({ margin: 0, estimateAt: around(0, 1, 5) })).toThrow(RangeError);
  });
});
