import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterRobustMean } from "#harness/stats/cluster-robust-mean.ts";
import { studentTQuantile } from "#harness/stats/distributions/student-t.ts";
import { unpairedDifference } from "#harness/stats/unpaired-difference.ts";
import { weightedMeanSummary } from "#harness/stats/weighted-mean.ts";
import {
  boundsOf,
  expectAllClose,
  expectClose,
  hasSharedGoldens,
  intervalOf,
  pointOf,
  sharedCases,
  sharedColumn,
  textbookCases,
  toList,
  toNumber,
  toRecord,
} from "./goldens.ts";

const settings = { level: 0.95, covers: "samples like these" } as const;
const binary = (right: number, n: number) => ({
  values: Float64Array.from({ length: n }, (_, row) => (row < right ? 1 : 0)),
});

describe("unpairedDifference", () => {
  it.each(textbookCases("unpairedProportionDiffCI").filter(({ name }) => !name.includes("56/70")))(
    "gives small binary samples Newcombe's interval: $name",
    ({ input, expected }) => {
      const left = binary(toNumber(input["x1"]), toNumber(input["n1"]));
      const right = binary(toNumber(input["x2"]), toNumber(input["n2"]));
      const difference = unpairedDifference({ left, right, ...settings });
      expectAllClose(boundsOf(difference), expected["newcombe"]);
      expect(intervalOf(difference).method).toBe("Newcombe hybrid score");
    },
  );

  it("counts the samples of a weighted side by their weights", () => {
    const values = Float64Array.of(1, 0, 0, 1, 0.5, 1, 0, 0.25, 1, 0);
    const left = { values, sampleWeights: Float64Array.of(9, 1, 1, 2, 3, 1, 4, 1, 1, 2) };
    const right = binary(15, 40);
    const difference = unpairedDifference({ left, right, ...settings });
    const [one, two] = [weightedMeanSummary(left), clusterRobustMean(right)];
    expectClose(pointOf(difference), 14.75 / 25 - 15 / 40);
    const sum = one.variance + two.variance;
    const degrees = sum ** 2 / (one.variance ** 2 / one.degrees + two.variance ** 2 / two.degrees);
    const half = studentTQuantile({ p: 0.975, degrees }) * Math.sqrt(sum);
    const value = pointOf(difference);
    expectAllClose(boundsOf(difference), [value - half, value + half], 1e-10);
    expect(intervalOf(difference).weights).toBe("traffic");
  });

  it("combines the weighted side's own interval where nearly all its samples are right", () => {
    const left = {
      values: Float64Array.from({ length: 30 }, () => 1),
      sampleWeights: Float64Array.from({ length: 30 }, (_, row) => 1 + (row % 3)),
    };
    const difference = unpairedDifference({ left, right: binary(20, 40), ...settings });
    expect(intervalOf(difference)).toMatchObject({
      weights: "traffic",
      method: expect.stringMatching(/^MOVER/),
    });
  });

  it("gives graded samples Welch's interval", () => {
    // scipy: ttest_ind([.2,.4,.4,.9,.6], [.1,.3,.2,.2,.5,.3], equal_var=False).confidence_interval(.95)
    const left = { values: Float64Array.of(0.2, 0.4, 0.4, 0.9, 0.6) };
    const right = { values: Float64Array.of(0.1, 0.3, 0.2, 0.2, 0.5, 0.3) };
    const difference = unpairedDifference({ left, right, ...settings });
    expectClose(pointOf(difference), 0.23333333333333334);
    expect(difference).toMatchObject({ n: 5 });
    expectAllClose(boundsOf(difference), [-0.0901752495364947, 0.5568419162031614], 1e-10);
  });

  it("combines the sides' own intervals when the samples of one side agree", () => {
    const left = { values: Float64Array.of(1, 1, 1, 1, 1, 1, 1, 1) };
    const right = { values: Float64Array.of(0.5, 0.25, 0.75, 1, 0, 0.5, 0.25, 0.5) };
    const difference = unpairedDifference({ left, right, ...settings });
    expect(intervalOf(difference).method).toBe("MOVER of Wilson and t(7) on log odds");
    const [low, high] = boundsOf(difference);
    expect(low).toBeLessThan(pointOf(difference));
    expect(high).toBeGreaterThan(pointOf(difference));
  });

  it("says when the interval that ignores clusters is wider and gives that one", () => {
    const alternating = { values: Float64Array.from({ length: 60 }, (_, row) => row % 2) };
    const left = {
      ...alternating,
      clusters: Int32Array.from({ length: 60 }, (_, row) => Math.floor(row / 6)),
    };
    const difference = unpairedDifference({ left, right: binary(30, 60), ...settings });
    expect(intervalOf(difference).method).toMatch(/^Welch, t\(118.*\) over samples, wider than CR2/);
    expectAllClose(
      boundsOf(difference),
      boundsOf(unpairedDifference({ left: alternating, right: binary(30, 60), ...settings })),
    );
  });

  it("warns of few clusters, and is undetermined for one", () => {
    const values = Float64Array.of(0, 1, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0);
    const right = binary(300, 700);
    const few = { values, clusters: Int32Array.of(0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3) };
    expect(intervalOf(unpairedDifference({ left: few, right, ...settings })).warning).toBe("few clusters");
    const one = { values, clusters: new Int32Array(12) };
    expect(unpairedDifference({ left: one, right, ...settings })).toMatchObject({
      kind: "undetermined",
      reason: expect.stringContaining("left side: too few clusters"),
    });
  });

  it("is undetermined without samples on one side", () => {
    const left = { values: new Float64Array() };
    expect(unpairedDifference({ left, right: binary(1, 2), ...settings })).toMatchObject({
      kind: "undetermined",
      n: 0,
    });
  });

  it("flips its sign when the sides are swapped", () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    const side = fc.array(fc.tuple(score, fc.integer({ min: 0, max: 8 })), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(side, side, (one, two) => {
        const toSide = (rows: typeof one) => ({
          values: Float64Array.from(rows, ([value]) => value),
          clusters: Int32Array.from(rows, ([, code]) => code),
        });
        const forward = unpairedDifference({ left: toSide(one), right: toSide(two), ...settings });
        const backward = unpairedDifference({ left: toSide(two), right: toSide(one), ...settings });
        fc.pre(forward.kind === "estimate");
        const [low, high] = boundsOf(forward);
        expectAllClose(boundsOf(backward), [-high, -low]);
      }),
    );
  });

  it.skipIf(!hasSharedGoldens)("agrees with R clubSandwich on SWE-bench gaps (needs ../shared)", () => {
    for (const { input, expected } of sharedCases("cluster_cr2", "clusteredGapCR2")) {
      const [left, right] = [input["benchmark"], input["realworld"]].map((side) => {
        const [file, column] = toList(side);
        return sharedColumn(file, column);
      });
      if (left === undefined || right === undefined) throw new Error("a side is missing");
      const difference = unpairedDifference({ left, right, ...settings });
      expectClose(pointOf(difference), expected["difference"], 2e-6);
      expectAllClose(boundsOf(difference), expected["interval95"], 2e-6);
      expect(intervalOf(difference).method).toContain(`t(${toNumber(expected["df"]).toFixed(1)})`);
    }
  });

  it.skipIf(!hasSharedGoldens)("agrees with Welch over samples on SWE-bench gaps (needs ../shared)", () => {
    for (const { input, expected } of sharedCases("gaps_items", "unpairedGap")) {
      const [left, right] = [input["benchmark"], input["realworld"]].map((side) => {
        const [file, column] = toList(side);
        return { values: sharedColumn(file, column).values };
      });
      if (left === undefined || right === undefined) throw new Error("a side is missing");
      const difference = unpairedDifference({ left, right, ...settings });
      expectAllClose(boundsOf(difference), toRecord(expected["welch"])["ci_t"], 1e-11);
    }
  });
});
