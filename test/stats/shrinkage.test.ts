import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitBetaBinomial, shrunkenRate } from "#harness/stats/beta-binomial.ts";
import { logBeta } from "#harness/stats/distributions/beta-function.ts";
import {
  boundsOf,
  expectAllClose,
  expectClose,
  hasSharedGoldens,
  pointOf,
  sharedCases,
  toList,
  toNumber,
  toNumbers,
} from "./goldens.ts";

function fitOf(strata: readonly { successes: number; n: number }[]) {
  const fit = fitBetaBinomial(strata);
  if (fit.kind === "undetermined") throw new Error(fit.reason);
  return fit;
}

describe("fitBetaBinomial", () => {
  it("stands at the top of the likelihood", () => {
    const strata = [3, 9, 1, 14, 6, 11, 2].map((successes) => ({ successes, n: 15 }));
    const { alpha, beta } = fitOf(strata);
    const height = (a: number, b: number) =>
      strata.reduce(
        (sum, { successes, n }) => sum + logBeta(a + successes, b + n - successes) - logBeta(a, b),
        0,
      );
    for (const [a, b] of [
      [1.01, 1],
      [0.99, 1],
      [1, 1.01],
      [1, 0.99],
    ] as const) {
      expect(height(alpha * a, beta * b)).toBeLessThan(height(alpha, beta));
    }
  });

  it("swaps its two numbers when right and wrong are swapped, and ignores order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 4, maxLength: 12 }), (list) => {
        const strata = list.map((successes) => ({ successes, n: 20 }));
        const fit = fitBetaBinomial(strata);
        fc.pre(fit.kind === "fit" && fit.alpha + fit.beta < 1000);
        const swapped = fitOf(strata.map(({ successes, n }) => ({ successes: n - successes, n })).reverse());
        if (fit.kind === "fit")
          expectAllClose([swapped.beta / fit.alpha, swapped.alpha / fit.beta], [1, 1], 1e-6);
      }),
    );
  });

  it("is undetermined where strata differ no more than chance would have them", () => {
    expect(fitBetaBinomial([5, 5, 5, 5, 5].map((successes) => ({ successes, n: 10 })))).toEqual({
      kind: "undetermined",
      reason: "strata do not differ by more than chance",
    });
  });

  it("is undetermined for two strata and where all samples agree", () => {
    expect(
      fitBetaBinomial([
        { successes: 1, n: 5 },
        { successes: 3, n: 5 },
        { successes: 0, n: 0 },
      ]),
    ).toMatchObject({
      reason: "shrinkage requires at least three strata, got 2",
    });
    expect(fitBetaBinomial([1, 2, 3].map((n) => ({ successes: n, n })))).toMatchObject({
      kind: "undetermined",
    });
  });

  it.skipIf(!hasSharedGoldens)("has the worked fits and posteriors (needs ../shared)", () => {
    for (const { input, expected } of sharedCases("shrinkage", "betaBinomial")) {
      const [x, n] = [toNumbers(input["x"]), toNumbers(input["n"])];
      const strata = [...x].map((successes, row) => ({ successes, n: n[row] ?? 0 }));
      const { alpha, beta, logLikelihood } = fitOf(strata);
      expectAllClose([alpha, beta], [expected["alpha"], expected["beta"]], 1e-7);
      expectClose(logLikelihood, expected["loglik"], 1e-10);
      if (expected["posterior_mean"] === undefined) continue;
      const prior = { alpha: toNumber(expected["alpha"]), beta: toNumber(expected["beta"]), level: 0.95 };
      for (const [row, stratum] of strata.entries()) {
        const rate = shrunkenRate({ stratum, ...prior });
        expectClose(pointOf(rate), toList(expected["posterior_mean"])[row]);
        expectAllClose(boundsOf(rate), toList(expected["posterior_ci"])[row], 1e-10);
      }
    }
  });
});

describe("shrunkenRate", () => {
  it("lies between the stratum's own rate and the prior's, nearer its own with more samples", () => {
    const at = (n: number) =>
      pointOf(shrunkenRate({ stratum: { successes: n, n }, alpha: 4, beta: 6, level: 0.95 }));
    expect(at(2)).toBeGreaterThan(0.4);
    expect(at(200)).toBeGreaterThan(at(2));
    expect(at(200)).toBeLessThan(1);
  });
});
