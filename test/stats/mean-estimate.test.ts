import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterRobustMean } from "#harness/stats/cluster-robust-mean.ts";
import { meanEstimate } from "#harness/stats/mean-estimate.ts";
import {
  boundsOf,
  expectAllClose,
  expectClose,
  hasSharedGoldens,
  intervalOf,
  pointOf,
  sharedCases,
  sharedColumn,
  toList,
  toRecord,
} from "./goldens.ts";

const settings = { level: 0.95, covers: "samples like these" } as const;
const score = fc.double({ min: 0, max: 1, noNaN: true });
const clustered = fc.array(fc.tuple(score, fc.integer({ min: -3, max: 9 })), {
  minLength: 30,
  maxLength: 60,
});

/** Binary values with cluster codes: each row is [right, wrong] of one cluster. */
function binary(...clusters: readonly (readonly [right: number, wrong: number])[]) {
  const rows = clusters.flatMap(([right, wrong], code) => [
    ...Array.from({ length: right }, () => [1, code] as const),
    ...Array.from({ length: wrong }, () => [0, code] as const),
  ]);
  return {
    values: Float64Array.from(rows, ([value]) => value),
    clusters: Int32Array.from(rows, ([, code]) => code),
  };
}

describe("meanEstimate", () => {
  it("gives independent binary samples Wilson's interval", () => {
    const values = Float64Array.from({ length: 263 }, (_, row) => (row < 81 ? 1 : 0));
    const mean = meanEstimate({ values, ...settings });
    expect(mean).toMatchObject({ kind: "estimate", n: 263 });
    expect(intervalOf(mean)).toMatchObject({
      method: "Wilson",
      covers: "samples like these",
      weights: "sample",
    });
    expectAllClose(boundsOf(mean), [0.2552885198782742, 0.36620957698280004]);
  });

  it("gives graded independent samples Student's interval on the scale of log odds", () => {
    // scipy: expit(logit(.5) + [-1, 1] * t.ppf(.975, 4) * sem([.2, .4, .4, .9, .6]) / (.5 * .5))
    const mean = meanEstimate({ values: Float64Array.of(0.2, 0.4, 0.4, 0.9, 0.6), ...settings });
    expectClose(pointOf(mean), 0.5);
    expectAllClose(boundsOf(mean), [0.21180931062512426, 0.7881906893748757]);
    expect(intervalOf(mean).method).toBe("t(4) on log odds");
  });

  it("has the degrees of freedom of a t-test over clusters of one size", () => {
    const values = Float64Array.of(0, 0.5, 1, 0.5, 0.2, 0.4, 0.8, 1, 0.1, 0.3);
    const clusters = Int32Array.of(0, 0, 1, 1, 2, 2, 3, 3, 4, 4);
    const summary = clusterRobustMean({ values, clusters });
    expectClose(summary.degrees, 4);
    // sd(c(.25, .75, .3, .9, .2))^2 / 5
    expectClose(summary.variance, 0.10325 / 5);
  });

  it("says when the interval that ignores clusters is wider and gives that one", () => {
    const mean = meanEstimate({ ...binary([5, 5], [5, 5], [5, 5], [5, 5], [6, 4], [4, 6]), ...settings });
    expect(intervalOf(mean).method).toMatch(/^Wilson over samples, wider than CR2, t\(5/);
  });

  it("warns of few clusters below four degrees of freedom", () => {
    const mean = meanEstimate({ ...binary([9, 1], [2, 8], [5, 5], [8, 2]), ...settings });
    expect(intervalOf(mean)).toMatchObject({ method: "CR2, t(3) on log odds", warning: "few clusters" });
  });

  it("is undetermined below two degrees of freedom and says why", () => {
    expect(meanEstimate({ ...binary([9, 1], [2, 8]), ...settings })).toEqual({
      kind: "undetermined",
      reason: "too few clusters: 2 clusters are 1.0 degrees of freedom, an interval needs 2",
      n: 20,
    });
    expect(meanEstimate({ ...binary([9, 1]), ...settings })).toMatchObject({ kind: "undetermined", n: 10 });
  });

  it("is undetermined without samples", () => {
    expect(meanEstimate({ values: new Float64Array(), ...settings })).toEqual({
      kind: "undetermined",
      reason: "no samples",
      n: 0,
    });
  });

  it("counts clusters, not samples, when all samples agree", () => {
    const mean = meanEstimate({
      ...binary([10, 0], [20, 0], [10, 0], [15, 0], [12, 0], [9, 0]),
      ...settings,
    });
    // Wilson's lower bound of 6 out of 6: 6 / (6 + 1.959964^2)
    expectAllClose(boundsOf(mean), [0.6096657120978347, 1]);
    expect(intervalOf(mean).method).toBe("Wilson bound on 6 clusters that agree");
  });

  it("widens to Wilson on clusters where less than one cluster's worth of samples is wrong", () => {
    const sizes = Array.from({ length: 12 }, (_, code) => [code === 0 ? 9 : 10, code === 0 ? 1 : 0] as const);
    const mean = meanEstimate({ ...binary(...sizes), ...settings });
    expect(intervalOf(mean).method).toMatch(
      /^CR2, t\(11.0\) on log odds, widened to Wilson on 12 effective clusters$/,
    );
    expect(intervalOf(mean).low).toBeLessThan(0.8);
  });

  it("never has zero width", () => {
    const values = Float64Array.of(0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3);
    const [low, high] = boundsOf(meanEstimate({ values, ...settings }));
    expect(low).toBeLessThan(0.3);
    expect(high).toBeGreaterThan(0.3);
  });

  it("does not depend on the order of samples or on the names of clusters", () => {
    fc.assert(
      fc.property(clustered, (rows) => {
        const estimateOf = (some: typeof rows, rename: (code: number) => number) =>
          meanEstimate({
            values: Float64Array.from(some, ([value]) => value),
            clusters: Int32Array.from(some, ([, code]) => rename(code)),
            ...settings,
          });
        const straight = estimateOf(rows, (code) => code);
        const turned = estimateOf([...rows].reverse(), (code) => 7 - 3 * code);
        fc.pre(straight.kind === "estimate");
        expectClose(pointOf(turned), pointOf(straight));
        expectAllClose(boundsOf(turned), boundsOf(straight), 1e-9);
      }),
    );
  });

  it("is at least as wide as without clusters", () => {
    fc.assert(
      fc.property(clustered, (rows) => {
        const values = Float64Array.from(rows, ([value]) => value);
        const clusters = Int32Array.from(rows, ([, code]) => code);
        const [with_, without] = [
          meanEstimate({ values, clusters, ...settings }),
          meanEstimate({ values, ...settings }),
        ];
        fc.pre(with_.kind === "estimate" && without.kind === "estimate");
        const [[low, high], [plainLow, plainHigh]] = [boundsOf(with_), boundsOf(without)];
        expect(high - low).toBeGreaterThanOrEqual(plainHigh - plainLow - 1e-12);
      }),
    );
  });

  it.skipIf(!hasSharedGoldens)("agrees with R clubSandwich on SWE-bench (needs ../shared)", () => {
    const cases = sharedCases("cluster_cr2", "clusteredGapCR2");
    expect(cases).toHaveLength(3);
    for (const { input, expected } of cases) {
      for (const side of ["benchmark", "realworld"]) {
        const [file, column] = toList(input[side]);
        const summary = clusterRobustMean(sharedColumn(file, column));
        const wanted = toRecord(expected[side]);
        expectClose(summary.n, wanted["n"]);
        expectClose(Math.sqrt(summary.variance), wanted["se"], 2e-8);
        expectClose(summary.degrees, wanted["df"], 2e-8);
      }
    }
  });
});
