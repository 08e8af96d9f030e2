import { describe, expect, test } from "vitest";
import { crossedMean } from "#harness/stats/crossed-mean.ts";
import { meanOverErrors } from "#harness/stats/mean-over-errors.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { boundsOf, intervalOf } from "./goldens.ts";

const range = { low: -1, high: 1 };

/** Right where ability beats difficulty and noise: models share the samples. */
function table(models: number, samples: number, seed: number): readonly Float64Array[] {
  const random = mulberry32(seed);
  const difficulties = Array.from({ length: samples }, () => random());
  return Array.from({ length: models }, () => {
    const ability = 0.3 + 0.3 * random();
    return Float64Array.from(difficulties, (difficulty) =>
      Number(0.6 * difficulty + 0.4 * random() < ability),
    );
  });
}

/** For independent samples a unit's error is its residual over n, scaled to n - 1. */
function errorsOf(row: Float64Array): Float64Array {
  const n = row.length;
  const mean = row.reduce((sum, value) => sum + value, 0) / n;
  return row.map((value) => (value - mean) / Math.sqrt(n * (n - 1)));
}

function meanOf(row: Float64Array): number {
  return row.reduce((sum, value) => sum + value, 0) / row.length;
}

describe("a mean over models and samples: it", () => {
  test("is the crossed mean where samples are complete and independent", () => {
    const scores = table(8, 60, 2);
    const ours = meanOverErrors({
      values: Float64Array.from(scores, meanOf),
      errors: scores.map(errorsOf),
      degrees: 59,
      level: 0.95,
      range,
    });
    const [low, high] = boundsOf(crossedMean({ sides: [{ scores, sign: 1 }], level: 0.95 }));
    expect(boundsOf(ours)).toEqual([expect.closeTo(low, 3), expect.closeTo(high, 3)]);
    expect(intervalOf(ours).covers).toBe("models and samples like these");
  });

  test("is wider than over models alone where models stumble over the same samples", () => {
    const scores = table(8, 60, 2);
    const values = Float64Array.from(scores, meanOf);
    const width = (errors: readonly Float64Array[]) => {
      const [low, high] = boundsOf(meanOverErrors({ values, errors, degrees: 59, level: 0.95, range }));
      return high - low;
    };
    expect(width(scores.map(errorsOf))).toBeGreaterThan(width(scores.map(() => new Float64Array(60))));
  });

  test("has no interval for one model", () => {
    const one = meanOverErrors({
      values: Float64Array.of(0.2),
      errors: [new Float64Array(3)],
      degrees: 2,
      level: 0.95,
      range,
    });
    expect(one).toHaveProperty("noInterval");
  });
});
