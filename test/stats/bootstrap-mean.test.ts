import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrapEstimate, type Statistic } from "#harness/stats/bootstrap.ts";
import { bootstrapMeanEstimate } from "#harness/stats/bootstrap-mean.ts";
import { binomialQuantile } from "#harness/stats/distributions/binomial.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { boundsOf, expectAllClose, pointOf } from "./goldens.ts";

const settings = { level: 0.95, covers: "samples like these", weights: "sample" } as const;

function meanOf(values: Float64Array, rows: Uint32Array): number {
  let sum = 0;
  for (const row of rows) sum += values[row] ?? Number.NaN;
  return sum / rows.length;
}

describe("bootstrapMeanEstimate", () => {
  const types = ["percentile", "basic", "bca"] as const;
  const scores = Float64Array.of(0, 0.25, 1, 0.5, 0.75, 1, 0.1, 0.9, 0.4, 0.6, 1, 0.3);
  const others = Float64Array.of(0.2, 0, 0.3, 0.8, 0.1, 0.5, 0.7, 0.15, 0);

  it.each(types)("has the %s limits of bootstrapEstimate for graded scores, from the same draws", (type) => {
    const shared = { ...settings, type, replicates: 500 };
    const gap: Statistic = ([one = new Uint32Array(), two = new Uint32Array()]) =>
      meanOf(scores, one) - meanOf(others, two);
    const any = bootstrapEstimate({
      ...shared,
      samples: [{ size: 12 }, { size: 9 }],
      statistic: gap,
      random: mulberry32(5),
    });
    const mean = bootstrapMeanEstimate({
      ...shared,
      left: { values: scores },
      right: { values: others },
      random: mulberry32(5),
    });
    expect(mean).toMatchObject({ n: 9 });
    expectAllClose([pointOf(mean), ...boundsOf(mean)], [pointOf(any), ...boundsOf(any)]);
  });

  it("draws whole clusters, as bootstrapEstimate does", () => {
    const clusters = Int32Array.of(7, 7, 7, 1, 1, 2, 3, 3, 3, 3, 4, 5);
    const shared = { ...settings, type: "percentile", replicates: 500 } as const;
    const any = bootstrapEstimate({
      ...shared,
      samples: [{ size: 12, clusters }],
      statistic: ([rows = new Uint32Array()]) => meanOf(scores, rows),
      random: mulberry32(5),
    });
    const mean = bootstrapMeanEstimate({
      ...shared,
      left: { values: scores, clusters },
      random: mulberry32(5),
    });
    expectAllClose(boundsOf(mean), boundsOf(any));
  });

  it.each([0.5, 0.8, 0.9, 0.95, 0.99])(
    "draws right-or-wrong samples from the binomial, at level %d",
    (level) => {
      const values = Float64Array.from({ length: 200 }, (_, row) => (row < 150 ? 1 : 0));
      const estimate = bootstrapMeanEstimate({
        ...settings,
        level,
        left: { values },
        replicates: 200_000,
        random: mulberry32(2),
        type: "percentile",
      });
      const limitAt = (p: number) => binomialQuantile({ p, n: 200, chance: 0.75 }) / 200;
      expect(boundsOf(estimate)).toEqual([limitAt((1 - level) / 2), limitAt((1 + level) / 2)]);
    },
  );

  it("takes the smallest count whose cumulative probability is above the number drawn", () => {
    // Binomial (3, 1/3): 8/27 = .29630 of the draws have none right.
    const numbers = [0.2962, 0.2964];
    const estimate = bootstrapMeanEstimate({
      ...settings,
      left: { values: Float64Array.of(1, 0, 0) },
      replicates: 2,
      random: () => numbers.shift() ?? Number.NaN,
      type: "percentile",
      level: 0.5,
    });
    // A quarter and three quarters of the way from 0 to 1/3.
    expectAllClose(boundsOf(estimate), [1 / 12, 1 / 4]);
  });

  it("has nearly the BCa limits of drawn rows for right-or-wrong samples", () => {
    const left = Float64Array.from({ length: 300 }, (_, row) => (row < 280 ? 1 : 0));
    const right = Float64Array.from({ length: 200 }, (_, row) => (row < 150 ? 1 : 0));
    const shared = { ...settings, type: "bca", replicates: 20_000 } as const;
    const [low = 0, high = 0] = boundsOf(
      bootstrapEstimate({
        ...shared,
        samples: [{ size: 300 }, { size: 200 }],
        statistic: ([one = new Uint32Array(), two = new Uint32Array()]) =>
          meanOf(left, one) - meanOf(right, two),
        random: mulberry32(3),
      }),
    );
    const quick = bootstrapMeanEstimate({
      ...shared,
      left: { values: left },
      right: { values: right },
      random: mulberry32(4),
    });
    expectAllClose(boundsOf(quick), [low, high], 0.03);
  });

  it("has no interval where nothing varies, and none without samples", () => {
    const shared = { ...settings, type: "bca", replicates: 100, random: mulberry32(1) } as const;
    const same = bootstrapMeanEstimate({ ...shared, left: { values: Float64Array.of(1, 1, 1) } });
    expect(same).toMatchObject({ value: 1, noInterval: "all bootstrap replicates are equal" });
    const none = { left: { values: Float64Array.of(1, 0) }, right: { values: new Float64Array() } };
    expect(bootstrapMeanEstimate({ ...shared, ...none })).toMatchObject({ kind: "undetermined", n: 0 });
  });

  it("moves its limits with the scores", () => {
    const lists = fc.uniqueArray(fc.integer({ min: 1, max: 499 }), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(lists, (list) => {
        const limitsOf = (shift: number) =>
          boundsOf(
            bootstrapMeanEstimate({
              ...settings,
              left: { values: Float64Array.from(list, (score) => score / 1000 + shift) },
              replicates: 99,
              random: mulberry32(1),
              type: "percentile",
            }),
          );
        const [low, high] = limitsOf(0);
        expectAllClose(limitsOf(0.25), [low + 0.25, high + 0.25]);
      }),
    );
  });
});
