import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findChangePoint } from "#harness/stats/change-point.ts";
import { cusum } from "#harness/stats/cusum.ts";
import { meanSigmaLink } from "#harness/stats/mean-sigma-link.ts";
import {
  expectAllClose,
  expectClose,
  hasSharedGoldens,
  sharedCases,
  textbookCase,
  toNumber,
  toNumbers,
} from "./goldens.ts";

describe("cusum", () => {
  it("has Montgomery's table, signal and estimate", () => {
    const { input, expected } = textbookCase("cusum");
    const result = cusum({
      values: toNumbers(input["x"]),
      target: toNumber(input["mu0"]),
      slack: toNumber(input["K"]),
      limit: toNumber(input["H"]),
    });
    expectAllClose(result.above, expected["c_plus"]);
    expectAllClose(result.below, expected["c_minus"]);
    expectAllClose(result.aboveRun, expected["n_plus"]);
    expectAllClose(result.belowRun, expected["n_minus"]);
    expect(result.signal).toMatchObject({
      index: expected["signal_index0"],
      direction: "above",
      changeIndex: expected["change_index0"],
    });
    expectClose(result.signal?.estimatedMean, expected["estimated_mean"]);
  });

  it("turns over with the series", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 40 }), (list) => {
        const settings = { target: 0, slack: 1, limit: 8 };
        const up = cusum({ values: Float64Array.from(list), ...settings });
        const down = cusum({ values: Float64Array.from(list, (value) => -value), ...settings });
        expect([...down.below]).toEqual([...up.above]);
        expect(down.signal?.index).toBe(up.signal?.index);
      }),
    );
  });

  it("has no signal in a series on target", () => {
    const result = cusum({ values: new Float64Array(50).fill(0.7), target: 0.7, slack: 0.01, limit: 0.05 });
    expect(result.signal).toBeUndefined();
  });
});

describe("findChangePoint", () => {
  it("finds one shift, and its means", () => {
    const change = findChangePoint({ values: Float64Array.of(1, 1.1, 0.9, 1, 3, 3.1, 2.9) });
    expect(change).toMatchObject({ kind: "change", index: 4 });
    if (change.kind !== "undetermined") expectAllClose([change.meanBefore, change.meanAfter], [1, 3]);
  });

  it("does not call noise a change", () => {
    expect(findChangePoint({ values: Float64Array.of(1, 1.2, 0.9, 1.1, 1, 1.15, 0.95, 1.05) })).toMatchObject(
      {
        kind: "no change",
      },
    );
  });

  it("does not cut off a single odd point at the end", () => {
    const values = Float64Array.of(1, 1.1, 0.9, 1, 1.05, 0.95, 9);
    expect(findChangePoint({ values, shortest: 1 })).toMatchObject({ kind: "change", index: 6 });
    expect(findChangePoint({ values })).toMatchObject({ index: 5 });
  });

  it("lets a point with few samples count little", () => {
    const values = Float64Array.of(1, 1, 1, 0.2, 0.2, 2, 2);
    expect(findChangePoint({ values, weights: Float64Array.of(50, 50, 50, 1, 1, 50, 50) })).toMatchObject({
      index: 5,
    });
    expect(findChangePoint({ values: Float64Array.of(1, 1, 1, 0.2, 0.2, 0.2, 0.2) })).toMatchObject({
      index: 3,
    });
  });

  it("is undetermined for few points and for a flat series", () => {
    expect(findChangePoint({ values: Float64Array.of(1, 2, 3) })).toEqual({
      kind: "undetermined",
      reason: "a change point requires at least 4 points, got 3",
    });
    expect(findChangePoint({ values: new Float64Array(9) })).toMatchObject({ reason: "all points agree" });
  });

  it.skipIf(!hasSharedGoldens)("finds September 2023 in LiveCodeBench (needs ../shared)", () => {
    const cases = sharedCases("tracking", "changePointMean");
    expect(cases).toHaveLength(2);
    for (const { input, expected } of cases) {
      const values = toNumbers(input["x"]);
      const change = findChangePoint({ values });
      if (change.kind === "undetermined") throw new Error(change.reason);
      expect(change).toMatchObject({ kind: "change", index: expected["k"] });
      const { meanBefore, meanAfter, squaresWithout, squaresWith, bicWithout, bicWith } = change;
      const wanted = ["mean_before", "mean_after", "rss0", "rss1", "bic0", "bic1"].map(
        (key) => expected[key],
      );
      expectAllClose([meanBefore, meanAfter, squaresWithout, squaresWith, bicWithout, bicWith], wanted);
      const target = values.subarray(0, 3).reduce((sum, value) => sum + value / 3, 0);
      const { below } = cusum({ values, target, slack: 0.05, limit: 1 });
      expectAllClose(below, expected["cusum_lower_mu0_first3_K05"]);
      const weighted = findChangePoint({ values, weights: toNumbers(input["n"]) });
      expect(weighted).toMatchObject({ kind: "change", index: expected["k"] });
    }
  });
});

describe("meanSigmaLink", () => {
  it("undoes a change of scale", () => {
    const from = Float64Array.of(0.2, 0.5, 0.7, 0.9);
    const link = meanSigmaLink({ from, onto: from.map((value) => 0.8 * value + 0.05) });
    if (link.kind === "undetermined") throw new Error(link.reason);
    expectAllClose([link.slope, link.intercept], [0.8, 0.05]);
  });

  it("is undetermined for two anchors and for anchors that agree", () => {
    expect(meanSigmaLink({ from: Float64Array.of(1, 2), onto: Float64Array.of(1, 2) })).toMatchObject({
      reason: "a link requires at least three anchor models, got 2",
    });
    expect(meanSigmaLink({ from: Float64Array.of(1, 1, 1), onto: Float64Array.of(1, 2, 3) })).toMatchObject({
      kind: "undetermined",
    });
  });

  it.skipIf(!hasSharedGoldens)("has the worked LiveBench link (needs ../shared)", () => {
    for (const { input, expected } of sharedCases("tracking", "meanSigmaLink")) {
      const link = meanSigmaLink({ from: toNumbers(input["new"]), onto: toNumbers(input["old"]) });
      if (link.kind === "undetermined") throw new Error(link.reason);
      expectAllClose([link.slope, link.intercept], [expected["slope"], expected["intercept"]]);
    }
  });
});
