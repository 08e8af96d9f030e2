import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as beta from "#harness/stats/distributions/beta.ts";
import * as betaFunction from "#harness/stats/distributions/beta-function.ts";
import * as binomial from "#harness/stats/distributions/binomial.ts";
import * as chiSquare from "#harness/stats/distributions/chi-square.ts";
import * as f from "#harness/stats/distributions/f.ts";
import * as gammaFunction from "#harness/stats/distributions/gamma-function.ts";
import * as normal from "#harness/stats/distributions/normal.ts";
import * as studentT from "#harness/stats/distributions/student-t.ts";
import { quantileReferences, references } from "./references.ts";

const functions: Record<string, (argument: never) => number> = {
  normalDensity: normal.normalDensity,
  normalCumulative: normal.normalCumulative,
  normalUpperTail: normal.normalUpperTail,
  normalQuantile: normal.normalQuantile,
  studentTDensity: studentT.studentTDensity,
  studentTCumulative: studentT.studentTCumulative,
  studentTUpperTail: studentT.studentTUpperTail,
  studentTQuantile: studentT.studentTQuantile,
  chiSquareDensity: chiSquare.chiSquareDensity,
  chiSquareCumulative: chiSquare.chiSquareCumulative,
  chiSquareUpperTail: chiSquare.chiSquareUpperTail,
  chiSquareQuantile: chiSquare.chiSquareQuantile,
  fDensity: f.fDensity,
  fCumulative: f.fCumulative,
  fUpperTail: f.fUpperTail,
  fQuantile: f.fQuantile,
  betaDensity: beta.betaDensity,
  betaCumulative: beta.betaCumulative,
  betaUpperTail: beta.betaUpperTail,
  betaQuantile: beta.betaQuantile,
  binomialMass: binomial.binomialMass,
  binomialCumulative: binomial.binomialCumulative,
  binomialUpperTail: binomial.binomialUpperTail,
  binomialQuantile: binomial.binomialQuantile,
  logGamma: gammaFunction.logGamma,
};

function resultOf(name: string, argument: unknown): number {
  const call = functions[name];
  if (call === undefined) throw new Error(`no function ${name}`);
  return call(argument as never);
}

const relativeError = (actual: number, expected: number) => Math.abs(actual - expected) / Math.abs(expected);

describe("a distribution function", () => {
  it.each(references)("agrees with mpmath: %s of %o is %d", (name, argument, expected) => {
    const inBody = Math.abs(expected) > 1e-20;
    expect(relativeError(resultOf(name, argument), expected)).toBeLessThan(inBody ? 1e-12 : 1e-9);
  });

  it.each(quantileReferences)("agrees with scipy: %s of %o is %d", (name, argument, expected) => {
    expect(relativeError(resultOf(name, argument), expected)).toBeLessThan(1e-11);
  });

  it("has printed textbook values", () => {
    expect(normal.normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(studentT.studentTQuantile({ p: 0.975, degrees: 10 })).toBeCloseTo(2.228138852, 9);
    expect(chiSquare.chiSquareQuantile({ p: 0.95, degrees: 1 })).toBeCloseTo(3.841458820694124, 12);
    expect(betaFunction.logBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 14);
  });
});

const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
const shape = fc.double({ min: 0.2, max: 400, noNaN: true });

describe("a quantile", () => {
  it("undoes the normal cumulative function", () => {
    fc.assert(
      fc.property(probability, (p) => {
        expect(relativeError(normal.normalCumulative(normal.normalQuantile(p)), p)).toBeLessThan(1e-12);
      }),
    );
  });

  it("undoes the t cumulative function", () => {
    fc.assert(
      fc.property(probability, shape, (p, degrees) => {
        const t = studentT.studentTQuantile({ p, degrees });
        expect(relativeError(studentT.studentTCumulative({ t, degrees }), p)).toBeLessThan(1e-11);
      }),
    );
  });

  it("undoes the chi-square upper tail", () => {
    fc.assert(
      fc.property(probability, shape, (p, degrees) => {
        const x = chiSquare.chiSquareQuantile({ p, tail: "upper", degrees });
        expect(Math.abs(chiSquare.chiSquareUpperTail({ x, degrees }) - p)).toBeLessThan(1e-11);
      }),
    );
  });

  it("undoes the F cumulative function", () => {
    fc.assert(
      fc.property(probability, shape, shape, (p, numerator, denominator) => {
        const x = f.fQuantile({ p, numerator, denominator });
        expect(Math.abs(f.fCumulative({ x, numerator, denominator }) - p)).toBeLessThan(1e-11);
      }),
    );
  });

  it("is the smallest binomial count that reaches the probability", () => {
    fc.assert(
      fc.property(probability, fc.integer({ min: 1, max: 300 }), probability, (p, n, chance) => {
        const k = binomial.binomialQuantile({ p, n, chance });
        expect(binomial.binomialCumulative({ k, n, chance })).toBeGreaterThanOrEqual(p);
        expect(binomial.binomialCumulative({ k: k - 1, n, chance })).toBeLessThan(p);
      }),
    );
  });

  it("keeps its digits as far out as numbers go", () => {
    // Cauchy: the upper tail of t is 1 / (pi t); F(1, 1) is its square; chi-square(2) is exponential; Beta(2, 1) is x^2.
    const { studentTQuantile, studentTUpperTail, studentTCumulative } = studentT;
    expect(relativeError(studentTQuantile({ p: 1e-200, degrees: 1 }), -1e200 / Math.PI)).toBeLessThan(1e-12);
    expect(relativeError(studentTUpperTail({ t: 1e200, degrees: 1 }), 1e-200 / Math.PI)).toBeLessThan(1e-12);
    expect(studentTCumulative({ t: 1e200, degrees: 1 })).toBe(1);
    expect(
      relativeError(f.fQuantile({ p: 1e-100, numerator: 1, denominator: 1 }), (Math.PI / 2) ** 2 * 1e-200),
    ).toBeLessThan(1e-11);
    expect(relativeError(chiSquare.chiSquareQuantile({ p: 1e-300, degrees: 2 }), 2e-300)).toBeLessThan(1e-12);
    expect(
      relativeError(chiSquare.chiSquareQuantile({ p: 1e-300, tail: "upper", degrees: 2 }), 600 * Math.LN10),
    ).toBeLessThan(1e-12);
    expect(relativeError(beta.betaQuantile({ p: 1e-300, a: 2, b: 1 }), 1e-150)).toBeLessThan(1e-12);
    expect(relativeError(normal.normalQuantile(1e-300), -37.0470962993612)).toBeLessThan(1e-11);
  });

  it("refuses what is no probability", () => {
    expect(() => normal.normalQuantile(1.5)).toThrow(RangeError);
    expect(() => studentT.studentTQuantile({ p: Number.NaN, degrees: 3 })).toThrow(RangeError);
    expect(() => beta.betaQuantile({ p: -0.1, a: 1, b: 1 })).toThrow(RangeError);
  });
});

describe("the two tails", () => {
  it("add up to 1 for the beta distribution", () => {
    fc.assert(
      fc.property(probability, shape, shape, (x, a, b) => {
        expect(beta.betaCumulative({ x, a, b }) + beta.betaUpperTail({ x, a, b })).toBeCloseTo(1, 14);
      }),
    );
  });

  it("swap under the mirrored beta distribution", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 64 }), shape, shape, (steps, a, b) => {
        const x = steps / 64;
        expect(beta.betaUpperTail({ x: 1 - x, a: b, b: a })).toBeCloseTo(
          beta.betaCumulative({ x, a, b }),
          13,
        );
      }),
    );
  });

  it("are the sums of the binomial masses", () => {
    const masses = [0, 1, 2, 3].map((k) => binomial.binomialMass({ k, n: 12, chance: 0.3 }));
    const sum = masses.reduce((total, mass) => total + mass, 0);
    expect(binomial.binomialCumulative({ k: 3, n: 12, chance: 0.3 })).toBeCloseTo(sum, 14);
  });

  it("hold all or nothing at the ends", () => {
    expect(normal.normalCumulative(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(chiSquare.chiSquareCumulative({ x: 0, degrees: 3 })).toBe(0);
    expect(f.fUpperTail({ x: Number.POSITIVE_INFINITY, numerator: 2, denominator: 3 })).toBe(0);
    expect(binomial.binomialCumulative({ k: 5, n: 5, chance: 0.4 })).toBe(1);
    expect(binomial.binomialMass({ k: 0, n: 5, chance: 0 })).toBe(1);
  });
});
