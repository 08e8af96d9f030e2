import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demingLine } from "#harness/stats/deming-line.ts";
import { fitLine, type Line, leverageAt, predictAt, slopeEstimate } from "#harness/stats/line-fit.ts";
import { yorkLine } from "#harness/stats/york-line.ts";
import {
  boundsOf,
  expectAllClose,
  expectClose,
  type GoldenCase,
  hasSharedGoldens,
  intervalOf,
  pointOf,
  sharedCases,
  textbookCase,
  toList,
  toNumber,
  toNumbers,
  toRecord,
} from "./goldens.ts";

function lineOf(x: Float64Array, y: Float64Array): Line {
  const line = fitLine({ x, y });
  if (line.kind === "undetermined") throw new Error(line.reason);
  return line;
}

function expectLine({ input, expected }: GoldenCase, tolerance: number): void {
  const line = lineOf(toNumbers(input["x"]), toNumbers(input["y"]));
  expectClose(line.intercept, expected["intercept"], tolerance);
  expectClose(line.slope, expected["slope"], tolerance);
  expectClose(line.interceptError, expected["se_intercept"], tolerance);
  expectClose(line.slopeError, expected["se_slope"], tolerance);
  expectClose(line.residualSd, expected["resid_sd"], tolerance);
  expectClose(line.rSquared, expected["r2"], tolerance);
  expect(line.degrees).toBe(expected["df"]);
  expectAllClose(boundsOf(slopeEstimate({ line, level: 0.95 })), expected["slope_ci"], tolerance);
  for (const prediction of toList(expected["predictions"]).map(toRecord)) {
    const at = { line, x: toNumber(prediction["x"]), level: 0.95 };
    const [mean, single] = [predictAt({ ...at, for: "mean" }), predictAt({ ...at, for: "new model" })];
    expectClose(pointOf(mean), prediction["fit"], tolerance);
    expectAllClose(boundsOf(mean), prediction["mean_ci"], tolerance);
    expectAllClose(boundsOf(single), prediction["prediction_interval"], tolerance);
  }
}

const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 })), {
  minLength: 4,
  maxLength: 30,
});

describe("fitLine", () => {
  it("has NIST's certified digits for Norris", () => expectLine(textbookCase("ols"), 1e-11));

  it.skipIf(!hasSharedGoldens)("has the lines of published score tables (needs ../shared)", () => {
    const cases = sharedCases("regression", "ols");
    expect(cases).toHaveLength(3);
    for (const golden of cases) expectLine(golden, 1e-11);
  });

  it("goes through points on a line, and shifts and scales with them", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: -5, max: 5 }), (rows, shift) => {
        fc.pre(new Set(rows.map(([one]) => one)).size > 1);
        const [x, y] = [Float64Array.from(rows, ([one]) => one), Float64Array.from(rows, ([, two]) => two)];
        const line = lineOf(x, y);
        const moved = lineOf(
          x,
          y.map((value) => 2 * value + shift),
        );
        expectAllClose([moved.slope, moved.intercept], [2 * line.slope, 2 * line.intercept + shift], 1e-9);
        const exact = lineOf(
          x,
          x.map((value) => 3 * value - 7),
        );
        expectAllClose([exact.slope, exact.intercept], [3, -7], 1e-9);
      }),
    );
  });

  it("has leverages that add up to two", () => {
    fc.assert(
      fc.property(points, (rows) => {
        fc.pre(new Set(rows.map(([one]) => one)).size > 1);
        const x = Float64Array.from(rows, ([one]) => one);
        const line = lineOf(
          x,
          Float64Array.from(rows, ([, two]) => two),
        );
        expectClose(
          x.reduce((sum, value) => sum + leverageAt(line, value), 0),
          2,
          1e-10,
        );
      }),
    );
  });

  it("is undetermined for two models and for a constant benchmark", () => {
    expect(fitLine({ x: Float64Array.of(1, 2), y: Float64Array.of(1, 2) })).toEqual({
      kind: "undetermined",
      reason: "a line requires at least three models, got 2",
      n: 2,
    });
    expect(fitLine({ x: Float64Array.of(1, 1, 1), y: Float64Array.of(1, 2, 3) })).toMatchObject({
      reason: "a line requires models that differ in x, all 3 agree",
    });
  });

  it("is wider for a new model than for the line", () => {
    const line = lineOf(Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(1, 3, 2, 5, 4));
    const width = (target: "mean" | "new model") => {
      const [low, high] = boundsOf(predictAt({ line, x: 3, level: 0.95, for: target }));
      return high - low;
    };
    expect(width("new model")).toBeGreaterThan(2 * width("mean"));
    expect(intervalOf(predictAt({ line, x: 3, level: 0.95, for: "new model" })).method).toBe(
      "prediction for a new model, t(3)",
    );
  });
});

describe("demingLine", () => {
  it("is Pearson's line of 1901", () => {
    const { input, expected } = textbookCase("deming");
    const line = demingLine({
      x: toNumbers(input["x"]),
      y: toNumbers(input["y"]),
      ratio: toNumber(input["delta"]),
    });
    if (line.kind === "undetermined") throw new Error(line.reason);
    expectAllClose([line.intercept, line.slope], [expected["intercept"], expected["slope"]]);
  });

  it("comes to least squares as the error of x vanishes", () => {
    const [x, y] = [Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(1, 3, 2, 5, 4)];
    expect(demingLine({ x, y, ratio: 1e9 })).toMatchObject({ slope: expect.closeTo(lineOf(x, y).slope, 6) });
  });

  it("is turned over when x and y are swapped", () => {
    const [x, y] = [Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(1, 3, 2, 5, 4.5)];
    const [one, two] = [demingLine({ x, y, ratio: 2 }), demingLine({ x: y, y: x, ratio: 0.5 })];
    if (one.kind === "undetermined" || two.kind === "undetermined") throw new Error("no line");
    expectClose(one.slope * two.slope, 1);
    // python: sqrt(4/5 * sum((b_i - mean(b_i))^2)) over the five slopes with one point left out.
    expectClose(one.slopeError, 0.3328047055009452);
  });

  it("is undetermined where nothing moves together", () => {
    const cross = { x: Float64Array.of(1, 0, -1, 0), y: Float64Array.of(0, 1, 0, -1), ratio: 1 };
    expect(demingLine(cross)).toMatchObject({ kind: "undetermined" });
  });
});

describe("yorkLine", () => {
  it("has the published fit of Pearson's data with York's weights", () => {
    // York et al. 2004, table II: a = 5.47991022, b = -0.480533407, s_a = .29497, s_b = .05799 (expected), chi2/8 = 1.4833
    const x = Float64Array.of(0, 0.9, 1.8, 2.6, 3.3, 4.4, 5.2, 6.1, 6.5, 7.4);
    const y = Float64Array.of(5.9, 5.4, 4.4, 4.6, 3.5, 3.7, 2.8, 2.8, 2.4, 1.5);
    const toErrors = (weights: number[]) => Float64Array.from(weights, (weight) => 1 / Math.sqrt(weight));
    const xError = toErrors([1000, 1000, 500, 800, 200, 80, 60, 20, 1.8, 1]);
    const yError = toErrors([1, 1.8, 4, 8, 20, 20, 70, 70, 100, 500]);
    const line = yorkLine({ x, y, xError, yError });
    if (line.kind === "undetermined") throw new Error(line.reason);
    expectAllClose([line.intercept, line.slope], [5.47991022, -0.480533407], 1e-8);
    expectAllClose([line.interceptError, line.slopeError, line.meanSquare], [0.29497, 0.05799, 1.4833], 5e-5);
  });

  it.skipIf(!hasSharedGoldens)(
    "has the fit of MMLU to MMLU-CF, whose scatter is not error alone (needs ../shared)",
    () => {
      for (const { input, expected } of sharedCases("regression", "york")) {
        const line = yorkLine({
          x: toNumbers(input["x"]),
          y: toNumbers(input["y"]),
          xError: toNumbers(input["sx"]),
          yError: toNumbers(input["sy"]),
        });
        if (line.kind === "undetermined") throw new Error(line.reason);
        const wanted = ["intercept", "slope", "se_intercept", "se_slope", "chi2", "mswd"].map(
          (key) => expected[key],
        );
        const { intercept, slope, interceptError, slopeError, chiSquare, meanSquare } = line;
        expectAllClose([intercept, slope, interceptError, slopeError, chiSquare, meanSquare], wanted, 1e-9);
      }
    },
  );

  it("refuses points without error", () => {
    const side = Float64Array.of(1, 2, 4);
    expect(() => yorkLine({ x: side, y: side, xError: side, yError: Float64Array.of(1, 0, 1) })).toThrow(
      "got 0",
    );
  });
});
