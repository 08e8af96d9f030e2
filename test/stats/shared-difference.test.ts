import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterRobustMean } from "#harness/stats/cluster-robust-mean.ts";
import { pairedDifference } from "#harness/stats/paired-difference.ts";
import { sharedContrast, sharedDifference } from "#harness/stats/shared-difference.ts";
import { weightedMeanSummary } from "#harness/stats/weighted-mean.ts";
import { boundsOf, expectAllClose, expectClose, intervalOf, pointOf } from "./goldens.ts";

const settings = { level: 0.95, covers: "samples like these" } as const;

describe("sharedDifference", () => {
  it("agrees with CR2 computed from full matrices", () => {
    const left = {
      values: Float64Array.of(1, 0, 1, 1, 0.5, 0, 1, 1, 0, 1),
      clusters: Int32Array.of(0, 0, 0, 1, 1, 2, 2, 3, 4, 5),
    };
    const right = {
      values: Float64Array.of(0, 1, 0.5, 0, 0, 0, 1, 0, 1),
      clusters: Int32Array.of(0, 1, 1, 2, 2, 3, 4, 6, 6),
    };
    const difference = sharedDifference({ left, right, ...settings });
    // numpy: A_g from eigh of (I - H)_gg, p_g = (I - H)_.g A_g X_g B c, V = sum (A_g X_g B c . e_g)^2, M = P'P,
    // degrees = tr(M)^2 / tr(M^2), t.ppf(.975, degrees).
    expectClose(pointOf(difference), 0.2611111111111111);
    expectAllClose(boundsOf(difference), [-0.25639745673939224, 0.7786196789616144], 1e-10);
    expect(intervalOf(difference).method).toBe("CR2 over shared clusters, t(5.0)");
  });

  it("is the paired difference where every problem has one sample on each side", () => {
    const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
      minLength: 6,
      maxLength: 30,
    });
    fc.assert(
      fc.property(values, (rows) => {
        const clusters = Int32Array.from(rows.keys());
        const left = { values: Float64Array.from(rows, ([one]) => one / 4), clusters };
        const right = { values: Float64Array.from(rows, ([, two]) => two / 4), clusters };
        const shared = sharedDifference({ left, right, ...settings });
        const differences = Float64Array.from(rows, ([one, two]) => (one - two) / 4);
        expectAllClose(boundsOf(shared), boundsOf(pairedDifference({ differences, ...settings })), 1e-10);
      }),
    );
  });

  it("adds the two variances where no cluster is shared", () => {
    const left = {
      values: Float64Array.of(1, 0, 1, 1, 0, 0, 1, 1),
      clusters: Int32Array.of(0, 0, 1, 1, 2, 2, 3, 3),
    };
    const right = {
      values: Float64Array.of(0, 0, 1, 0, 0.5, 0, 1, 1),
      clusters: Int32Array.of(4, 4, 5, 5, 6, 6, 7, 7),
    };
    const [low, high] = boundsOf(sharedDifference({ left, right, ...settings }));
    const variance = clusterRobustMean(left).variance + clusterRobustMean(right).variance;
    // Equal cluster sizes: 1 / (1/2 * 1/3 + ...) = 6 degrees of freedom, t quantile 2.446912.
    expectClose((high - low) / 2, 2.4469118511449692 * Math.sqrt(variance), 1e-10);
  });

  it("does not change with weights that are all the same", () => {
    const left = {
      values: Float64Array.of(1, 0, 1, 1, 0.5, 0, 1),
      clusters: Int32Array.of(0, 0, 1, 2, 3, 4, 5),
    };
    const right = { values: Float64Array.of(0, 1, 0.5, 0, 0, 1), clusters: Int32Array.of(0, 1, 2, 3, 4, 6) };
    const weighted = (side: typeof left) => ({
      ...side,
      sampleWeights: new Float64Array(side.values.length).fill(7),
    });
    const plain = sharedDifference({ left, right, ...settings });
    const same = sharedDifference({ left: weighted(left), right: weighted(right), ...settings });
    expectAllClose(boundsOf(same), boundsOf(plain), 1e-10);
    expect(intervalOf(same).weights).toBe("traffic");
  });

  it("adds the two weighted variances where no cluster is shared", () => {
    const left = {
      values: Float64Array.of(1, 0, 1, 1, 0, 0, 1, 0.3),
      clusters: Int32Array.of(0, 0, 1, 1, 2, 2, 3, 3),
      sampleWeights: Float64Array.of(1, 4, 2, 2, 1, 1, 3, 1),
    };
    const right = {
      values: Float64Array.of(0, 0, 1, 0, 0.5, 0, 1, 1),
      clusters: Int32Array.of(4, 4, 5, 5, 6, 6, 7, 7),
    };
    const contrast = sharedContrast({ left, right });
    const variance = weightedMeanSummary(left).variance + clusterRobustMean(right).variance;
    expect(contrast).toMatchObject({ variance: expect.closeTo(variance, 12) });
  });

  it("is undetermined when one cluster is a whole side", () => {
    const left = { values: Float64Array.of(1, 0, 1), clusters: Int32Array.of(4, 4, 4) };
    const right = { values: Float64Array.of(1, 0, 1, 0), clusters: Int32Array.of(1, 2, 3, 4) };
    expect(sharedDifference({ left, right, ...settings })).toEqual({
      kind: "undetermined",
      reason: "one cluster holds the whole left side; the interval needs several",
      n: 3,
    });
  });

  it("has width where all clusters show one difference", () => {
    const clusters = Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7);
    const side = { values: Float64Array.of(1, 0, 1, 0, 1, 1, 1, 0), clusters };
    const difference = sharedDifference({ left: side, right: side, ...settings });
    expect(intervalOf(difference).method).toBe("Wilson bound on 8 clusters that agree");
    expect(pointOf(difference)).toBe(0);
    expectAllClose(boundsOf(difference), [-0.3244075648838802, 0.3244075648838802]);
  });

  it("flips its sign when the sides are swapped", () => {
    const side = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 12,
      maxLength: 30,
    });
    fc.assert(
      fc.property(side, side, (one, two) => {
        const toSide = (rows: typeof one) => ({
          values: Float64Array.from(rows, ([value]) => value / 4),
          clusters: Int32Array.from(rows, ([, code]) => code),
        });
        const forward = sharedDifference({ left: toSide(one), right: toSide(two), ...settings });
        const backward = sharedDifference({ left: toSide(two), right: toSide(one), ...settings });
        fc.pre(forward.kind === "estimate");
        const [low, high] = boundsOf(forward);
        expectAllClose(boundsOf(backward), [-high, -low]);
      }),
    );
  });
});
