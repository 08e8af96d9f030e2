import { describe, expect, test } from "vitest";
import { stepDownMaxT } from "#harness/stats/max-t.ts";
import { mulberry32 } from "#harness/stats/random.ts";

/** Mean of 12 differences and what each adds to its error, so that the squares add up to the variance of the mean. */
const differences = [0.4, 0.1, 0.3, -0.2, 0.5, 0.2, -0.1, 0.6, 0.3, 0.1, -0.3, 0.4];
const n = differences.length;
const mean = differences.reduce((sum, value) => sum + value, 0) / n;
const contributions = [Float64Array.from(differences, (value) => (value - mean) / Math.sqrt(n * (n - 1)))];

/** All 4,096 signs of the residuals, each with the t of its own signed sample, as one would write it at first. */
function byHand(): number {
  const tOf = (values: readonly number[]) => {
    const own = values.reduce((sum, value) => sum + value, 0) / n;
    const squares = values.reduce((sum, value) => sum + (value - own) ** 2, 0);
    return own / Math.sqrt(squares / (n * (n - 1)));
  };
  const residuals = differences.map((value) => value - mean);
  const observed = tOf(differences);
  let reached = 0;
  for (let pattern = 0; pattern < 2 ** n; pattern += 1) {
    const signed = residuals.map((value, place) => ((pattern >> place) & 1 ? value : -value));
    if (Math.abs(tOf(signed)) >= observed - 1e-12) reached += 1;
  }
  return reached / 2 ** n;
}

describe("signs with an error of their own: they", () => {
  test("give the p of every signed sample's own t, and a larger one than the observed error does", () => {
    const options = { estimates: Float64Array.of(mean), contributions, replicates: 40_000 };
    const [own] = stepDownMaxT({ ...options, random: mulberry32(3), restudentize: true });
    const [fixed] = stepDownMaxT({ ...options, random: mulberry32(3) });
    if (own?.kind !== "tested" || fixed?.kind !== "tested") throw new Error("tested, both");
    expect(own.p).toBeCloseTo(byHand(), 2);
    expect(Math.abs(own.p - byHand())).toBeLessThan(0.002);
    expect(own.p).toBeGreaterThan(fixed.p);
    expect(own.statistic).toBe(fixed.statistic);
  });
});
