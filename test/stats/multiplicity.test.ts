import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustBenjaminiHochberg, adjustHolm } from "#harness/stats/adjust-p.ts";
import { stepDownMaxT } from "#harness/stats/max-t.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { expectAllClose, hasSharedGoldens, sharedCases, toNumbers } from "./goldens.ts";

const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });

describe("the adjusted p-values", () => {
  it("are those of R's p.adjust", () => {
    // R: p.adjust(c(.01, .04, .03, .005, .03), "holm"); p.adjust(…, "BH")
    const p = [0.01, 0.04, 0.03, 0.005, 0.03];
    expectAllClose(adjustHolm(p), [0.04, 0.09, 0.09, 0.025, 0.09]);
    expectAllClose(adjustBenjaminiHochberg(p), [0.025, 0.04, 0.0375, 0.025, 0.0375]);
  });

  it.skipIf(!hasSharedGoldens)("have the published values (needs ../shared)", () => {
    for (const { input, expected } of sharedCases("multiplicity", "padjust")) {
      const p = [...toNumbers(input["p"])];
      if (expected["holm"] !== undefined) expectAllClose(adjustHolm(p), expected["holm"]);
      if (expected["bh"] !== undefined) expectAllClose(adjustBenjaminiHochberg(p), expected["bh"]);
      const found = adjustBenjaminiHochberg(p).filter((one) => one < 0.05).length;
      expect(found).toBe(expected["bh_below_05"] ?? expected["rejected_bh_05"]);
    }
  });

  it("are never below the raw ones, and Holm is never below Benjamini-Hochberg", () => {
    fc.assert(
      fc.property(family, (p) => {
        const [holm, bh] = [adjustHolm(p), adjustBenjaminiHochberg(p)];
        for (const [index, raw] of p.entries()) {
          expect(bh[index]).toBeGreaterThanOrEqual(raw - 1e-15);
          expect(holm[index]).toBeGreaterThanOrEqual((bh[index] ?? 0) - 1e-15);
          expect(holm[index]).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("do not depend on the order of the family", () => {
    fc.assert(
      fc.property(family, (p) => {
        expectAllClose(adjustHolm(p.toReversed()).toReversed(), adjustHolm(p));
        expectAllClose(adjustBenjaminiHochberg(p.toReversed()).toReversed(), adjustBenjaminiHochberg(p));
      }),
    );
  });

  it("refuse what is no probability", () => {
    expect(() => adjustHolm([0.2, Number.NaN])).toThrow(RangeError);
  });
});

/** `models` noisy columns over `units`, sharing a unit effect; the first `real` have a true mean. */
function columns(options: { models: number; units: number; real: number; seed: number }) {
  const { models, units, real, seed } = options;
  const random = mulberry32(seed);
  const common = Float64Array.from({ length: units }, () => random() - 0.5);
  const values = Array.from({ length: models }, (_, model) =>
    common.map((value) => value + random() - 0.5 + (model < real ? 0.4 : 0)),
  );
  const means = values.map((column) => column.reduce((sum, value) => sum + value, 0) / units);
  const contributions = values.map((column, model) =>
    column.map((value) => (value - (means[model] ?? 0)) / units),
  );
  return { estimates: Float64Array.from(means), contributions };
}

describe("stepDownMaxT", () => {
  it("finds what is there and not what is not", () => {
    const results = stepDownMaxT({
      ...columns({ models: 8, units: 120, real: 2, seed: 5 }),
      replicates: 999,
      random: mulberry32(9),
    });
    const adjusted = results.map((result) => (result.kind === "tested" ? result.adjusted : Number.NaN));
    expect(adjusted.slice(0, 2).every((p) => p < 0.01)).toBe(true);
    expect(adjusted.slice(2).every((p) => p > 0.05)).toBe(true);
  });

  it("uses that identical columns are one question", () => {
    const { estimates, contributions } = columns({ models: 1, units: 60, real: 0, seed: 2 });
    const alone = stepDownMaxT({ estimates, contributions, replicates: 499, random: mulberry32(1) });
    const repeated = stepDownMaxT({
      estimates: Float64Array.from({ length: 5 }, () => estimates[0] ?? 0),
      contributions: Array.from({ length: 5 }, () => contributions[0] ?? new Float64Array()),
      replicates: 499,
      random: mulberry32(1),
    });
    expect(repeated[3]).toEqual(alone[0]);
  });

  it("orders adjusted as raw p-values and never below them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
        const family = columns({ models: 6, units: 30, real: 1, seed });
        const results = stepDownMaxT({ ...family, replicates: 99, random: mulberry32(seed) });
        const tested = results.filter((result) => result.kind === "tested");
        const adjusted = tested
          .toSorted((left, right) => right.statistic - left.statistic)
          .map((one) => one.adjusted);
        expect(adjusted).toEqual(adjusted.toSorted((left, right) => left - right));
        for (const result of tested) expect(result.adjusted).toBeGreaterThanOrEqual(result.p);
      }),
      { numRuns: 30 },
    );
  });

  it("keeps the chance of any false finding at its level", () => {
    let found = 0;
    for (let study = 0; study < 400; study += 1) {
      const family = columns({ models: 10, units: 40, real: 0, seed: 7919 * study + 1 });
      const results = stepDownMaxT({ ...family, replicates: 199, random: mulberry32(study) });
      if (results.some((result) => result.kind === "tested" && result.adjusted <= 0.05)) found += 1;
    }
    expect(found / 400).toBeLessThan(0.085);
    expect(found / 400).toBeGreaterThan(0.02);
  });

  it("does not test an estimate without spread", () => {
    const results = stepDownMaxT({
      estimates: Float64Array.of(0.5),
      contributions: [new Float64Array(4)],
      replicates: 9,
      random: mulberry32(1),
    });
    expect(results).toEqual([{ kind: "untested", reason: "no unit differs from another" }]);
  });
});
