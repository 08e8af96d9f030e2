import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "#harness/stats/wilson-interval.ts";
import { expectAllClose, textbookCases, toNumber } from "./goldens.ts";

describe("wilsonInterval", () => {
  it.each(textbookCases("proportionCI"))("gives the published bounds of $name", ({ input, expected }) => {
    const { low, high } = wilsonInterval({
      successes: toNumber(input["x"]),
      n: toNumber(input["n"]),
      level: 0.95,
    });
    expectAllClose([low, high], expected["wilson"]);
  });

  it("mirrors when right and wrong are swapped, and holds the share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const successes = Math.round(n * share);
          const { low, high } = wilsonInterval({ successes, n, level: 0.95 });
          const mirrored = wilsonInterval({ successes: n - successes, n, level: 0.95 });
          expect(mirrored.low).toBeCloseTo(1 - high, 12);
          expect(low).toBeLessThanOrEqual(successes / n);
          expect(high).toBeGreaterThanOrEqual(successes / n);
          expect(high).toBeGreaterThan(low);
        },
      ),
    );
  });

  it("refuses no samples and more successes than samples", () => {
    expect(() => wilsonInterval({ successes: 0, n: 0, level: 0.95 })).toThrow(RangeError);
    expect(() => wilsonInterval({ successes: 3, n: 2, level: 0.95 })).toThrow(RangeError);
  });
});
