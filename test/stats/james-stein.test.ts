import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jamesStein } from "#harness/stats/james-stein.ts";
import { pointOf } from "./goldens.ts";

/** Batting averages of 18 players after 45 at bats (Efron and Morris 1977, table). */
const averages = Float64Array.of(
  0.4,
  0.378,
  0.356,
  0.333,
  0.311,
  0.311,
  0.289,
  0.267,
  0.244,
  0.244,
  0.222,
  0.222,
  0.222,
  0.222,
  0.222,
  0.2,
  0.178,
  0.156,
);

describe("jamesStein", () => {
  it("gives the shrinkage and the estimates that Efron and Morris print: .212, .294 for the first player", () => {
    const mean = averages.reduce((sum, value) => sum + value, 0) / 18;
    const { shrinkage, values } = jamesStein({ values: averages, variance: (mean * (1 - mean)) / 45 });
    expect(pointOf(shrinkage)).toBeCloseTo(0.212, 2);
    expect(values[0]).toBeCloseTo(0.294, 2.5);
    expect(values[17]).toBeCloseTo(0.242, 2.5);
  });

  it("keeps mean and order, never moves a value away from the mean, and keeps all without error", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 30 }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        (given, variance) => {
          const values = Float64Array.from(given).sort();
          const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
          const { values: drawn } = jamesStein({ values, variance });
          expect(drawn.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(mean, 9);
          for (const [place, value] of drawn.entries()) {
            expect(Math.abs(value - mean)).toBeLessThanOrEqual(Math.abs((values[place] ?? 0) - mean) + 1e-12);
            expect(value).toBeGreaterThanOrEqual((drawn[place - 1] ?? Number.NEGATIVE_INFINITY) - 1e-12);
          }
        },
      ),
    );
    expect(jamesStein({ values: averages, variance: 0 }).values).toEqual(averages);
  });

  it("draws all to the mean where their spread is no more than error", () => {
    const { shrinkage, values } = jamesStein({ values: averages, variance: 1 });
    expect(pointOf(shrinkage)).toBe(0);
    expect(new Set([...values].map((value) => value.toFixed(9))).size).toBe(1);
  });

  it("is undetermined for three values", () => {
    const { shrinkage, values } = jamesStein({ values: averages.slice(0, 3), variance: 0.01 });
    expect(shrinkage).toMatchObject({ kind: "undetermined", reason: "James-Stein needs four values, got 3" });
    expect(values).toHaveLength(0);
  });
});
