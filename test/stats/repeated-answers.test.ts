import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passAtK, passEstimate, passHatK } from "#harness/stats/pass-at-k.ts";
import { flipRate, varianceComponents } from "#harness/stats/variance-components.ts";
import {
  expectAllClose,
  expectClose,
  hasSharedGoldens,
  intervalOf,
  pointOf,
  sharedCases,
  toList,
  toNumber,
  toNumbers,
} from "./goldens.ts";

const settings = { level: 0.95, covers: "samples like these" } as const;

describe("passAtK and passHatK", () => {
  it("are the shares of all ways to draw k of the answers", () => {
    // Of 10 choose 3 = 120 draws, 35 hold none of 3 right ones, and 1 holds nothing else.
    expectClose(passAtK({ trials: 10, successes: 3, k: 3 }), 85 / 120);
    expectClose(passHatK({ trials: 10, successes: 3, k: 3 }), 1 / 120);
  });

  it.skipIf(!hasSharedGoldens)("have the worked values (needs ../shared)", () => {
    for (const { input, expected } of sharedCases("reliability_irt", "passK")) {
      for (const [row, successes] of toNumbers(input["c"]).entries()) {
        const counts = { trials: toNumber(input["n"]), successes };
        const ks = [...toNumbers(input["k"])];
        expectAllClose(
          ks.map((k) => passAtK({ ...counts, k })),
          toList(expected["pass_at_k"])[row],
        );
        expectAllClose(
          ks.map((k) => passHatK({ ...counts, k })),
          toList(expected["pass_hat_k"])[row],
        );
      }
    }
  });

  it("are the success rate for one answer, and part as k grows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.nat(30),
        fc.integer({ min: 2, max: 30 }),
        (trials, some, many) => {
          const successes = Math.min(trials, some);
          const k = Math.min(trials, many);
          const counts = { trials, successes };
          expectClose(passAtK({ ...counts, k: 1 }), successes / trials);
          expectClose(passHatK({ ...counts, k: 1 }), successes / trials);
          expect(passAtK({ ...counts, k })).toBeGreaterThanOrEqual(passAtK({ ...counts, k: k - 1 }) - 1e-12);
          expect(passHatK({ ...counts, k })).toBeLessThanOrEqual(passHatK({ ...counts, k: k - 1 }) + 1e-12);
        },
      ),
    );
  });

  it("refuse more answers than trials", () => {
    expect(() => passAtK({ trials: 3, successes: 1, k: 4 })).toThrow("got k 4 and 1 of 3 right");
  });
});

describe("passEstimate", () => {
  it("averages over samples with an interval over samples", () => {
    const counts = [0, 2, 4, 1, 3, 4, 2, 0].map((successes) => ({ trials: 4, successes }));
    const estimate = passEstimate({ counts, k: 2, kind: "any", ...settings });
    expectClose(pointOf(estimate), (0 + 5 / 6 + 1 + 1 / 2 + 1 + 1 + 5 / 6 + 0) / 8);
    expect(estimate).toMatchObject({ n: 8 });
    expect(intervalOf(estimate).method).toBe("t(7) on log odds");
  });

  it("is undetermined rather than without the samples that lack trials", () => {
    const counts = [
      { trials: 4, successes: 1 },
      { trials: 1, successes: 1 },
    ];
    expect(passEstimate({ counts, k: 2, kind: "all", ...settings })).toEqual({
      kind: "undetermined",
      reason: "1 of 2 samples have fewer than 2 trials",
      n: 2,
    });
  });
});

describe("varianceComponents", () => {
  it("takes the noise of re-running out of the spread of samples", () => {
    // Two epochs each: (0, 1), (1, 1), (0, 0), (1, 0).
    const components = varianceComponents({
      means: Float64Array.of(0.5, 1, 0, 0.5),
      variances: Float64Array.of(0.5, 0, 0, 0.5),
      epochs: Uint32Array.of(2, 2, 2, 2),
    });
    // within = .25; the means vary by 1/6, of which .25/2 is noise.
    if (components.kind === "undetermined") throw new Error(components.reason);
    expectAllClose([components.within, components.between], [0.25, 1 / 6 - 0.125]);
    expectClose(components.intraclassCorrelation, (1 / 6 - 0.125) / (0.25 + 1 / 6 - 0.125));
  });

  it("leaves out what was never answered and is undetermined without a second epoch", () => {
    const single = { means: Float64Array.of(1, 0), variances: Float64Array.of(Number.NaN, Number.NaN) };
    expect(varianceComponents({ ...single, epochs: Uint32Array.of(1, 1) })).toMatchObject({
      kind: "undetermined",
    });
    const some = varianceComponents({
      means: Float64Array.of(0.5, 1, Number.NaN),
      variances: Float64Array.of(0.5, Number.NaN, Number.NaN),
      epochs: Uint32Array.of(2, 1, 0),
    });
    expect(some).toMatchObject({ kind: "components", within: 0.5, n: 1 });
  });
});

describe("flipRate", () => {
  it("is the share of pairs of answers that differ", () => {
    // Three epochs with one right answer: 2 of 3 pairs differ, and the variance is 1/3.
    const rate = flipRate({
      variances: Float64Array.of(1 / 3, 0, 0, 1 / 3, Number.NaN),
      epochs: Uint32Array.of(3, 3, 3, 3, 1),
      ...settings,
    });
    expectClose(pointOf(rate), 1 / 3);
    expect(rate).toMatchObject({ n: 4 });
  });

  it("has width where no answer ever flipped", () => {
    const rate = flipRate({
      variances: new Float64Array(20),
      epochs: new Uint32Array(20).fill(2),
      ...settings,
    });
    expect(intervalOf(rate)).toMatchObject({ low: 0, method: "Wilson bound on 20 samples that agree" });
    expect(intervalOf(rate).high).toBeGreaterThan(0.1);
  });

  it("is undetermined without a second epoch", () => {
    const once = { variances: Float64Array.of(Number.NaN), epochs: Uint32Array.of(1) };
    expect(flipRate({ ...once, ...settings })).toMatchObject({ kind: "undetermined", n: 0 });
  });
});
