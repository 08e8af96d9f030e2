import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mcNemarTest } from "#harness/stats/mcnemar-test.ts";
import { newcombePairedInterval } from "#harness/stats/newcombe-paired-interval.ts";
import { expectAllClose, expectClose, textbookCase, toNumber } from "./goldens.ts";

const count = fc.nat(200);

describe("mcNemarTest", () => {
  it("has the published values of the approval ratings", () => {
    const { input, expected } = textbookCase("mcnemar");
    const result = mcNemarTest({ leftOnly: toNumber(input["b"]), rightOnly: toNumber(input["c"]) });
    expectClose(result.chiSquare, expected["chi2"]);
    expectClose(result.correctedChiSquare, expected["chi2_cc"]);
    for (const [actual, name] of [
      [result.asymptotic, "p"],
      [result.corrected, "p_cc"],
      [result.exact, "p_exact"],
      [result.midP, "p_midp"],
    ] as const) {
      expectClose(actual / toNumber(expected[name]), 1);
    }
  });

  it("is the sign test for few pairs", () => {
    const { exact, midP } = mcNemarTest({ leftOnly: 0, rightOnly: 5 });
    expectAllClose([exact, midP], [2 / 32, 1 / 32]);
  });

  it("has no evidence without a discordant pair", () => {
    expect(mcNemarTest({ leftOnly: 0, rightOnly: 0 })).toMatchObject({ exact: 1, midP: 1, asymptotic: 1 });
  });

  it("does not depend on which side is called left, and mid-p is at most exact p", () => {
    fc.assert(
      fc.property(count, count, (leftOnly, rightOnly) => {
        const result = mcNemarTest({ leftOnly, rightOnly });
        expect(mcNemarTest({ leftOnly: rightOnly, rightOnly: leftOnly })).toEqual(result);
        expect(result.midP).toBeLessThanOrEqual(result.exact);
        expect(result.exact).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("refuses what is no count", () => {
    expect(() => mcNemarTest({ leftOnly: 0.5, rightOnly: 2 })).toThrow(RangeError);
  });
});

describe("newcombePairedInterval", () => {
  it("has the published bounds of the approval ratings", () => {
    const { input, expected } = textbookCase("pairedProportionDiffCI");
    const { low, high } = newcombePairedInterval({
      both: toNumber(input["a"]),
      leftOnly: toNumber(input["b"]),
      rightOnly: toNumber(input["c"]),
      neither: toNumber(input["d"]),
      level: 0.95,
    });
    expectAllClose([low, high], expected["newcombe"]);
  });

  it("keeps width when no pair is discordant", () => {
    const { low, high } = newcombePairedInterval({
      both: 20,
      leftOnly: 0,
      rightOnly: 0,
      neither: 5,
      level: 0.95,
    });
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });

  it("flips its sign when the sides are swapped and stays in [-1, 1]", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        count,
        count,
        count,
        (both, leftOnly, rightOnly, neither) => {
          const { low, high } = newcombePairedInterval({ both, leftOnly, rightOnly, neither, level: 0.95 });
          const swapped = { both, leftOnly: rightOnly, rightOnly: leftOnly, neither, level: 0.95 };
          const turned = newcombePairedInterval(swapped);
          expectAllClose([-turned.high, -turned.low], [low, high]);
          expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
          expect(high).toBeLessThanOrEqual(1 + 1e-12);
        },
      ),
    );
  });
});
