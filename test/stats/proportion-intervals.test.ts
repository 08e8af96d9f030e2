import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agrestiCoullInterval } from "#harness/stats/agresti-coull-interval.ts";
import { clopperPearsonInterval } from "#harness/stats/clopper-pearson-interval.ts";
import { binomialCumulative, binomialUpperTail } from "#harness/stats/distributions/binomial.ts";
import { jeffreysInterval } from "#harness/stats/jeffreys-interval.ts";
import { wilsonInterval } from "#harness/stats/wilson-interval.ts";
import { expectAllClose, expectClose, textbookCases, toNumber } from "./goldens.ts";

const intervals = [
  ["agresti_coull", agrestiCoullInterval],
  ["clopper_pearson", clopperPearsonInterval],
  ["jeffreys", jeffreysInterval],
  [
    "bayes_uniform",
    (options: Parameters<typeof jeffreysInterval>[0]) => jeffreysInterval({ ...options, prior: 1 }),
  ],
] as const;

describe.each(intervals)("the interval of a proportion, %s", (name, interval) => {
  it.each(textbookCases("proportionCI"))("has the published bounds of $name", ({ input, expected }) => {
    const { low, high } = interval({ successes: toNumber(input["x"]), n: toNumber(input["n"]), level: 0.95 });
    expectAllClose([low, high], expected[name]);
  });

  it("mirrors when right and wrong are swapped", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), (n, count) => {
        const successes = Math.min(n, count);
        const { low, high } = interval({ successes, n, level: 0.9 });
        const mirrored = interval({ successes: n - successes, n, level: 0.9 });
        expectAllClose([1 - mirrored.high, 1 - mirrored.low], [low, high], 1e-11);
      }),
    );
  });

  it("refuses impossible counts", () => {
    expect(() => interval({ successes: 5, n: 4, level: 0.95 })).toThrow("got 5 of 4");
  });
});

describe("clopperPearsonInterval", () => {
  it("leaves at most half the error on either side", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), fc.integer({ min: 1, max: 499 }), (n, count) => {
        const successes = Math.min(n - 1, count);
        const { low, high } = clopperPearsonInterval({ successes, n, level: 0.95 });
        expectClose(binomialUpperTail({ k: successes - 1, n, chance: low }), 0.025, 1e-11);
        expectClose(binomialCumulative({ k: successes, n, chance: high }), 0.025, 1e-11);
      }),
    );
  });
});

describe("agrestiCoullInterval", () => {
  it("holds Wilson's interval", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), (n, count) => {
        const successes = Math.min(n, count);
        const wilson = wilsonInterval({ successes, n, level: 0.95 });
        const { low, high } = agrestiCoullInterval({ successes, n, level: 0.95 });
        expect(low).toBeLessThanOrEqual(wilson.low + 1e-12);
        expect(high).toBeGreaterThanOrEqual(wilson.high - 1e-12);
      }),
    );
  });
});
