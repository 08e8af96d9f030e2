import { describe, expect, it } from "vitest";
import { normalCumulative } from "#harness/stats/distributions/normal.ts";
import { equivalenceTest } from "#harness/stats/equivalence-test.ts";
import { fiellerInterval } from "#harness/stats/fieller-interval.ts";
import {
  designEffect,
  pairedDetectable,
  pairedSampleSize,
  unpairedDetectable,
  unpairedSampleSize,
} from "#harness/stats/power.ts";
import { retainedShare } from "#harness/stats/retained-share.ts";
import {
  boundsOf,
  expectAllClose,
  expectClose,
  intervalOf,
  pointOf,
  textbookCase,
  toNumber,
} from "./goldens.ts";

describe("pairedSampleSize and pairedDetectable", () => {
  it("are Miller's worked examples", () => {
    const size = textbookCase("power");
    expectClose(pairedSampleSize({ difference: 0.03, betweenSamples: 1 / 9 }), size.expected["n"]);
    const { input, expected } = textbookCase("mde");
    const variation = {
      n: toNumber(input["n"]),
      betweenSamples: toNumber(input["omega2"]),
      withinLeft: toNumber(input["sigma2"]),
      withinRight: toNumber(input["sigma2"]),
    };
    expectClose(pairedDetectable(variation), expected["K1"]);
    expectClose(pairedDetectable({ ...variation, epochsLeft: 10, epochsRight: 10 }), expected["K10"]);
  });

  it("undo each other, and the design effect multiplies the samples", () => {
    const variation = { betweenSamples: 0.2, withinLeft: 0.1, alpha: 0.01, power: 0.9, designEffect: 3 };
    const n = pairedSampleSize({ ...variation, difference: 0.05 });
    expectClose(pairedDetectable({ ...variation, n }), 0.05);
    expectClose(n, 3 * pairedSampleSize({ ...variation, designEffect: 1, difference: 0.05 }));
  });

  it("see 9.9 points with 200 rows and 25 % discordant pairs, and need 785 rows for 5", () => {
    expectClose(pairedDetectable({ n: 200, betweenSamples: 0.25 }), 0.099, 1e-3);
    expect(Math.ceil(pairedSampleSize({ difference: 0.05, betweenSamples: 0.25 }))).toBe(785);
  });
});

describe("unpairedDetectable", () => {
  it.each([
    [500, 731, 0.25, 0.081],
    [500, 100, 0.25, 0.153],
    [200, 50, 0.25, 0.221],
    [14042, 10000, 0.21, 0.017],
  ])("is the printed figure for %d against %d samples", (left, right, variance, points) => {
    const detectable = unpairedDetectable({ left: { variance, n: left }, right: { variance, n: right } });
    expect(detectable).toBeCloseTo(points, 3);
  });

  it("undoes the sample size of two equal sides", () => {
    const n = unpairedSampleSize({
      leftVariance: 0.25,
      rightVariance: 0.2,
      difference: 0.04,
      designEffect: 2,
    });
    const side = { n, designEffect: 2 };
    expectClose(
      unpairedDetectable({ left: { variance: 0.25, ...side }, right: { variance: 0.2, ...side } }),
      0.04,
    );
  });
});

describe("designEffect", () => {
  it("is 1 for clusters of one, and the cluster size where a cluster is one answer", () => {
    expect(designEffect({ clusterSize: 1, intraclassCorrelation: 0.7 })).toBe(1);
    expect(designEffect({ clusterSize: 8, intraclassCorrelation: 1 })).toBe(8);
  });
});

describe("fiellerInterval", () => {
  it("holds exactly the ratios that are not rejected", () => {
    const ratio = {
      numerator: 0.3,
      denominator: 0.5,
      numeratorVariance: 0.0009,
      denominatorVariance: 0.0016,
      covariance: 0.0004,
    };
    const bounds = fiellerInterval({ ...ratio, quantile: 1.96 });
    for (const bound of [bounds?.low ?? 0, bounds?.high ?? 0]) {
      const error = Math.sqrt(
        ratio.numeratorVariance - 2 * bound * ratio.covariance + bound ** 2 * ratio.denominatorVariance,
      );
      expectClose(Math.abs(ratio.numerator - bound * ratio.denominator) / error, 1.96, 1e-10);
    }
  });

  it("does not exist where the denominator may be zero", () => {
    const ratio = { numerator: 0.3, denominator: 0.05, numeratorVariance: 0.01, denominatorVariance: 0.01 };
    expect(fiellerInterval({ ...ratio, quantile: 1.96 })).toBeUndefined();
  });
});

describe("retainedShare", () => {
  const base = { level: 0.95, covers: "samples like these", n: 400 } as const;

  it("is corrected for chance on both sides", () => {
    const share = retainedShare({
      ...base,
      benchmark: { mean: 0.85, variance: 0.0003, chance: 0.25 },
      counterpart: { mean: 0.4, variance: 0.0006, chance: 0.1 },
    });
    expectClose(pointOf(share), 0.5);
    const [low, high] = boundsOf(share);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    expect(intervalOf(share).method).toBe("Fieller");
  });

  it("is undetermined where the benchmark score is within chance", () => {
    const share = retainedShare({
      ...base,
      benchmark: { mean: 0.27, variance: 0.0006, chance: 0.25 },
      counterpart: { mean: 0.2, variance: 0.0006, chance: 0.1 },
    });
    expect(share).toEqual({
      kind: "undetermined",
      reason: "the benchmark score is within chance, so nothing could be retained",
      n: 400,
    });
  });

  it("is undetermined where the benchmark score is plainly below chance", () => {
    const share = retainedShare({
      ...base,
      benchmark: { mean: 0.05, variance: 0.0001, chance: 0.25 },
      counterpart: { mean: 0.2, variance: 0.0001, chance: 0.1 },
    });
    expect(share).toMatchObject({ kind: "undetermined" });
  });

  it("is undetermined below two degrees of freedom", () => {
    const side = { mean: 0.7, variance: 0.001, chance: 0 };
    expect(retainedShare({ ...base, benchmark: side, counterpart: side, degrees: 1.4 })).toMatchObject({
      reason: "too few clusters: 1.4 degrees of freedom, an interval needs 2",
    });
  });
});

describe("retainedShare where variance and covariance cancel", () => {
  const side = { mean: 0.5, variance: 0.002, chance: 0 };
  const base = { benchmark: side, counterpart: side, covariance: 0.002, level: 0.95, n: 150 } as const;
  const settings = { ...base, covers: "samples like these" } as const;

  it("has the bounds of the gap over the benchmark's lead", () => {
    const share = retainedShare({ ...settings, fewDiffer: { low: -0.01, high: 0.03 } });
    expectAllClose(boundsOf(share), [1 - 0.06, 1 + 0.02]);
  });

  it("has no interval rather than one without width", () => {
    expect(retainedShare(settings)).toEqual({
      kind: "estimate",
      value: 1,
      n: 150,
      noInterval: "every cluster keeps this very share, so its error cannot be told",
    });
  });
});

describe("equivalenceTest", () => {
  it("is the larger of two one-sided tests", () => {
    const test = equivalenceTest({ value: 0.01, standardError: 0.02, margin: 0.05, alpha: 0.05 });
    expectClose(test.p, normalCumulative(-2));
    expect(test.isEquivalent).toBe(true);
    expectAllClose(
      [test.low, test.high],
      [0.01 - 0.02 * 1.6448536269514722, 0.01 + 0.02 * 1.6448536269514722],
    );
  });

  it("says so exactly when its interval lies within the margin", () => {
    for (const value of [-0.04, -0.02, 0, 0.015, 0.019, 0.03]) {
      const test = equivalenceTest({ value, standardError: 0.015, degrees: 12, margin: 0.045, alpha: 0.05 });
      expect(test.isEquivalent).toBe(test.low >= -0.045 && test.high <= 0.045);
    }
  });

  it("does not take a missing difference for equivalence", () => {
    expect(equivalenceTest({ value: 0, standardError: 0.05, margin: 0.05, alpha: 0.05 }).isEquivalent).toBe(
      false,
    );
  });

  it("refuses a difference without spread and a margin of nothing", () => {
    const test = { value: 0, standardError: 0.1, margin: 0.05, alpha: 0.05 };
    expect(() => equivalenceTest({ ...test, standardError: 0 })).toThrow("above 0, got 0");
    expect(() => equivalenceTest({ ...test, margin: 0 })).toThrow("margin above 0, got 0");
  });
});
