import { describe, expect, test } from "vitest";
import { bestOfLooks } from "#harness/stats/best-of-looks.ts";
import { normalQuantile } from "#harness/stats/distributions/normal.ts";
import { mulberry32 } from "#harness/stats/random.ts";

describe("the bound on the best of k looks: it …", () => {
  test("is nothing for one look, and SE times 3.2552 for 200", () => {
    expect(bestOfLooks({ looks: 1, standardError: 3 })).toBe(0);
    // python3: math.sqrt(2 * math.log(200)) = 3.255247
    expect(bestOfLooks({ looks: 200, standardError: 1 })).toBeCloseTo(3.255247, 6);
  });

  test("lies above the mean of the largest of k normal errors, and within a fifth of it for 200", () => {
    const random = mulberry32(8);
    const means = Array.from({ length: 2000 }, () =>
      Math.max(...Array.from({ length: 200 }, () => normalQuantile(random() || 0.5))),
    );
    const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
    // the integral of x · 200 φ(x) Φ(x)^199 by Simpson over 20,000 steps
    expect(mean).toBeCloseTo(2.746, 1);
    expect(bestOfLooks({ looks: 200, standardError: 1 })).toBeGreaterThan(mean);
    expect(bestOfLooks({ looks: 200, standardError: 1 })).toBeLessThan(mean * 1.2);
  });

  test("refuses no look", () => {
    expect(() => bestOfLooks({ looks: 0, standardError: 1 })).toThrow(RangeError);
  });
});
