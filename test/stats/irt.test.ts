import { describe, expect, it } from "vitest";
import { gaussHermite } from "#harness/stats/gauss-hermite.ts";
import { type AnswerPattern, fitTwoParameter } from "#harness/stats/irt-two-parameter.ts";
import { cronbachAlpha } from "#harness/stats/reliability.ts";
import {
  expectAllClose,
  expectClose,
  hasSharedGoldens,
  pointOf,
  sharedCases,
  toList,
  toNumbers,
} from "./goldens.ts";

describe("gaussHermite", () => {
  it("integrates the moments of the normal distribution", () => {
    const { points, weights } = gaussHermite(21);
    const moment = (power: number) =>
      points.reduce((sum, point, index) => sum + (weights[index] ?? 0) * point ** power, 0);
    expectAllClose(
      [moment(0), moment(1), moment(2), moment(4), moment(6), moment(8)],
      [1, 0, 1, 3, 15, 105],
      1e-11,
    );
  });

  it("has the nodes of numpy", () => {
    // numpy.polynomial.hermite_e.hermegauss(3): 0, ±sqrt(3); weights / sqrt(2 pi): 2/3, 1/6
    const { points, weights } = gaussHermite(3);
    expectAllClose(points, [-Math.sqrt(3), 0, Math.sqrt(3)]);
    expectAllClose(weights, [1 / 6, 2 / 3, 1 / 6]);
  });
});

describe("fitTwoParameter", () => {
  it("is undetermined below fifty models, and where all models answer an item alike", () => {
    const few = [{ answers: Uint8Array.of(1, 0), count: 20 }];
    expect(fitTwoParameter({ patterns: few })).toMatchObject({
      reason: "item parameters require at least 50 models, got 20",
    });
    const flat = [
      { answers: Uint8Array.of(1, 0), count: 40 },
      { answers: Uint8Array.of(1, 1), count: 40 },
    ];
    expect(fitTwoParameter({ patterns: flat })).toMatchObject({
      reason: "item 1 is answered alike by all models",
    });
  });

  it.skipIf(!hasSharedGoldens)("has the published fit of LSAT6 (needs ../shared)", () => {
    for (const { input, expected } of sharedCases("reliability_irt", "irt2pl")) {
      const counts = toNumbers(input["counts"]);
      const patterns: AnswerPattern[] = toList(input["patterns"]).map((pattern, row) => ({
        answers: Uint8Array.from(String(pattern), Number),
        count: counts[row] ?? 0,
      }));
      const fit = fitTwoParameter({ patterns });
      if (fit.kind === "undetermined") throw new Error(fit.reason);
      expectAllClose(fit.discrimination, expected["discrimination"], 1e-4);
      expectAllClose(fit.difficulty, expected["difficulty"], 1e-4);
      expectClose(fit.logLikelihood, expected["loglik"], 1e-8);
      const table = patterns.flatMap(({ answers, count }) =>
        Array.from({ length: count }, () => Float64Array.from(answers)),
      );
      const [reliability] = sharedCases("reliability_irt", "reliability").filter(
        (golden) => golden.input["data"] === "LSAT6",
      );
      expectClose(pointOf(cronbachAlpha(table)), reliability?.expected["kr20"]);
    }
  });
});
