import { describe, expect, test } from "vitest";
import { normalQuantile } from "#harness/stats/distributions/normal.ts";
import { intervalScore } from "#harness/stats/interval-score.ts";
import { mulberry32 } from "#harness/stats/random.ts";

describe("the interval score: it …", () => {
  test("is the width inside, and 2 / alpha times the distance more outside", () => {
    const stated = { low: 5, high: 19, level: 0.9 };
    expect(intervalScore({ ...stated, value: 5 })).toBe(14);
    expect(intervalScore({ ...stated, value: 20 })).toBeCloseTo(14 + 20 * 1, 12);
    expect(intervalScore({ ...stated, value: 2 })).toBeCloseTo(14 + 20 * 3, 12);
  });

  test("is best on average for the interval that is believed", () => {
    const random = mulberry32(1);
    const values = Array.from({ length: 20_000 }, () => normalQuantile(random()));
    const mean = (half: number) =>
      values.reduce((sum, value) => sum + intervalScore({ low: -half, high: half, level: 0.9, value }), 0) /
      values.length;
    const believed = normalQuantile(0.95);
    expect(mean(believed)).toBeLessThan(mean(believed * 0.7));
    expect(mean(believed)).toBeLessThan(mean(believed * 1.4));
  });

  test("refuses ends the wrong way round and a level of one", () => {
    expect(() => intervalScore({ low: 2, high: 1, level: 0.9, value: 1 })).toThrow(RangeError);
    expect(() => intervalScore({ low: 1, high: 2, level: 1, value: 1 })).toThrow(RangeError);
  });
});
