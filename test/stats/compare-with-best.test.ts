import { describe, expect, test } from "vitest";
import { compareWithBest } from "#harness/stats/compare-with-best.ts";
import { createNormals } from "#harness/stats/normal-draws.ts";
import { mulberry32 } from "#harness/stats/random.ts";

function diagonal(variances: readonly number[]): Float64Array {
  const size = variances.length;
  return Float64Array.from({ length: size * size }, (_, place) =>
    Math.floor(place / size) === place % size ? (variances[place % size] ?? 0) : 0,
  );
}

describe("comparisons with the best: they", () => {
  test("use Dunnett's critical values: one-sided 1.645 for two, 2.16 for five, as tabled for endless degrees of freedom", () => {
    // Dunnett 1955, table 1a: k = 4 treatments besides the control, infinite degrees: 2.16
    const at = (count: number, lag: number) => {
      const values = Float64Array.from({ length: count }, (_, place) =>
        place === 0 ? 0 : -lag * Math.SQRT2,
      );
      return compareWithBest({
        values,
        covariance: diagonal(Array.from(values, () => 1)),
        level: 0.95,
        draws: 20_000,
        random: mulberry32(1),
      }).candidates.length;
    };
    expect([at(2, 1.6), at(2, 1.7)]).toEqual([2, 1]);
    expect([at(5, 2.1), at(5, 2.25)]).toEqual([5, 1]);
  });

  test("hold all bounds at once, and keep the best among the candidates, about as often as they say", () => {
    const truth = [0.5, 0.5, 0.48, 0.42, 0.3];
    const normal = createNormals(mulberry32(3));
    let [held, kept] = [0, 0];
    for (let panel = 0; panel < 400; panel += 1) {
      const common = 0.03 * normal();
      const values = Float64Array.from(truth, (value) => value + common + 0.02 * normal());
      const covariance = Float64Array.from(
        { length: 25 },
        (_, place) => 0.0009 + (Math.floor(place / 5) === place % 5 ? 0.0004 : 0),
      );
      const { candidates, losses } = compareWithBest({
        values,
        covariance,
        level: 0.95,
        draws: 400,
        random: mulberry32(panel),
      });
      const isHeld = losses.every(({ low, high }, place) => {
        const loss = 0.5 - (truth[place] ?? 0);
        return low - 1e-12 <= loss && loss <= high + 1e-12;
      });
      if (isHeld) held += 1;
      if (candidates.includes(0) && candidates.includes(1)) kept += 1;
    }
    expect(held / 400).toBeGreaterThanOrEqual(0.93);
    expect(kept / 400).toBeGreaterThanOrEqual(0.88);
  });

  test("show a loss above 0 only where another is shown to be better", () => {
    const { candidates, losses } = compareWithBest({
      values: Float64Array.of(0.9, 0.5, 0.89),
      covariance: diagonal([0.0001, 0.0001, 0.0001]),
      level: 0.95,
      random: mulberry32(1),
    });
    expect(candidates).toEqual([0, 2]);
    expect(losses[0]).toMatchObject({ low: 0 });
    expect(losses[1]?.low).toBeGreaterThan(0.3);
    expect(losses[1]?.high).toBeLessThan(0.5);
  });

  test("are narrower where the errors are shared", () => {
    const high = (shared: number) =>
      compareWithBest({
        values: Float64Array.of(0.6, 0.58),
        covariance: Float64Array.of(0.001, shared, shared, 0.001),
        level: 0.95,
        random: mulberry32(1),
      }).losses[1]?.high ?? 0;
    expect(high(0.0009)).toBeLessThan(high(0));
  });

  test("compare values without any error between them as they are", () => {
    const { candidates, losses } = compareWithBest({
      values: Float64Array.of(0.6, 0.58, 0.6),
      covariance: new Float64Array(9).fill(0.01),
      level: 0.95,
      random: mulberry32(1),
    });
    expect(candidates).toEqual([0, 2]);
    expect(losses[1]).toMatchObject({ low: expect.closeTo(0.02, 12), high: expect.closeTo(0.02, 12) });
  });

  test("are wider on few degrees of freedom", () => {
    const high = (degrees: number) =>
      compareWithBest({
        values: Float64Array.of(0.6, 0.58, 0.55),
        covariance: diagonal([0.001, 0.001, 0.001]),
        degrees,
        level: 0.95,
        random: mulberry32(1),
      }).losses[2]?.high ?? 0;
    expect(high(5)).toBeGreaterThan(high(500));
  });
});
