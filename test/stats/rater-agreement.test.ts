import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cohenKappa } from "#harness/stats/cohen-kappa.ts";
import { concordanceCorrelation } from "#harness/stats/concordance-correlation.ts";
import type { Estimate } from "#harness/stats/estimate.ts";
import { boundsOf, expectClose, intervalOf, pointOf } from "./goldens.ts";

const shared = { level: 0.95, covers: "samples like these" } as const;
const of = (...values: readonly number[]) => Float64Array.from(values);
type Rater = typeof cohenKappa;
const between = (measure: Rater, left: Float64Array, right: Float64Array) =>
  measure({ ...shared, left, right });

const grades = of(0, 1, 2, 3, 4, 4, 3, 2, 1, 0, 2, 2);
const others = of(0, 1, 1, 3, 4, 3, 3, 4, 0, 0, 2, 1);

describe("cohenKappa: it …", () => {
  // https://en.wikipedia.org/wiki/Cohen%27s_kappa: 20 and 15 alike, 5 and 10 not
  test("is .4 for the grant proposals of the textbook example", () => {
    const left = of(...Array(25).fill(1), ...Array(25).fill(0));
    const right = of(...Array(20).fill(1), ...Array(5).fill(0), ...Array(10).fill(1), ...Array(15).fill(0));
    expectClose(pointOf(between(cohenKappa, left, right)), 0.4);
  });

  // scikit-learn 1.9.1: cohen_kappa_score
  test("agrees with scikit-learn on yes and no, and on five categories", () => {
    const left = of(1, 1, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0);
    const right = of(1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 0);
    expectClose(pointOf(between(cohenKappa, left, right)), 0.5);
    expectClose(pointOf(between(cohenKappa, grades, others)), 0.49152542372881347);
  });

  test("is undetermined where both say one thing", () => {
    expect(between(cohenKappa, of(1, 1, 1), of(1, 1, 1))).toMatchObject({
      kind: "undetermined",
      reason: "kappa requires raters that say more than one thing",
    });
  });
});

describe("concordanceCorrelation: it …", () => {
  // scikit-learn 1.9.1: cohen_kappa_score(..., weights="quadratic")
  test("is the quadratically weighted kappa of grades", () => {
    expectClose(pointOf(between(concordanceCorrelation, grades, others)), 0.8260869565217391);
  });

  // numpy: 2 cov(x, y, ddof=0) / (var(x) + var(y) + (mean(x) - mean(y))**2)
  test("agrees with its formula on scores", () => {
    const left = of(0.9, 0.7, 0.35, 0.2, 0.55, 0.8);
    const right = of(0.8, 0.75, 0.5, 0.1, 0.5, 0.95);
    expectClose(pointOf(between(concordanceCorrelation, left, right)), 0.9146341463414634);
  });

  test("is Cohen's kappa of yes and no", () => {
    const answers = fc.array(fc.constantFrom(0, 1), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(answers, answers, (one, two) => {
        const n = Math.min(one.length, two.length);
        const [left, right] = [of(...one.slice(0, n)), of(...two.slice(0, n))];
        const [kappa, concordance] = [cohenKappa, concordanceCorrelation].map((each) =>
          between(each, left, right),
        );
        if (kappa?.kind !== "estimate" || concordance?.kind !== "estimate") return;
        expect(concordance.value).toBeCloseTo(kappa.value, 10);
      }),
    );
  });

  test("falls for a rater that is lenient or spreads its grades, though it ranks alike", () => {
    const scores = of(0.1, 0.3, 0.4, 0.6, 0.7);
    const lenient = scores.map((score) => score + 0.2);
    const spread = scores.map((score) => score / 2);
    expect(pointOf(between(concordanceCorrelation, scores, lenient))).toBeLessThan(0.75);
    expect(pointOf(between(concordanceCorrelation, scores, spread))).toBeLessThan(0.6);
  });

  test("is undetermined where both give one number", () => {
    expect(between(concordanceCorrelation, of(0.1, 0.1, 0.1), of(0.1, 0.1, 0.1)).kind).toBe("undetermined");
  });
});

describe.each<readonly [string, Rater]>([
  ["cohenKappa", cohenKappa],
  ["concordanceCorrelation", concordanceCorrelation],
])("%s: it …", (_, measure) => {
  const scores = fc.array(fc.tuple(fc.constantFrom(0, 0.25, 0.5, 1), fc.constantFrom(0, 0.25, 0.5, 1)), {
    minLength: 3,
    maxLength: 20,
  });
  const split = (pairs: readonly (readonly [number, number])[]) =>
    [of(...pairs.map(([one]) => one)), of(...pairs.map(([, two]) => two))] as const;

  test("is 1 for a rater and itself, without an interval of no width", () => {
    const same = between(measure, grades, grades);
    expect(pointOf(same)).toBeCloseTo(1, 12);
    expect(same).toHaveProperty("noInterval");
  });

  test("does not mind which rater is left, nor the order of samples", () => {
    fc.assert(
      fc.property(scores, (pairs) => {
        const [left, right] = split(pairs);
        const straight = between(measure, left, right);
        expectAlike(between(measure, right, left), straight);
        expectAlike(between(measure, left.toReversed(), right.toReversed()), straight);
      }),
    );
  });

  test("lies in [-1, 1], and so does its interval", () => {
    fc.assert(
      fc.property(scores, (pairs) => {
        const found = between(measure, ...split(pairs));
        if (found.kind === "undetermined") return;
        expect(Math.abs(found.value)).toBeLessThanOrEqual(1 + 1e-12);
        if (!("interval" in found) || measure === cohenKappa) return;
        expect(found.interval.low).toBeGreaterThanOrEqual(-1);
        expect(found.interval.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("has a wider interval when samples come in clusters that agree", () => {
    const four = (values: Float64Array) => of(...values, ...values, ...values, ...values);
    const options = { ...shared, left: four(grades), right: four(others) };
    const clusters = Int32Array.from({ length: 48 }, (__, row) => row % 12);
    const [apart, together] = [measure(options), measure({ ...options, clusters })];
    const width = (estimate: Estimate) => boundsOf(estimate)[1] - boundsOf(estimate)[0];
    expect(width(together)).toBeGreaterThan(1.5 * width(apart));
    expect(intervalOf(together).method).toBe("jackknife over clusters, t(11)");
  });

  test("needs both raters on every sample", () => {
    expect(() => between(measure, of(1, 0), of(1))).toThrow(RangeError);
  });
});

describe("the jackknife behind them: it …", () => {
  // numpy: n t - (n - 1) t_(i) for the plain kappa of the grades; their standard deviation (ddof=1) over sqrt(n)
  test("has the standard error of its pseudo-values", () => {
    const [low, high] = boundsOf(between(cohenKappa, grades, others));
    expectClose((high - low) / 2 / 2.2009851600916384, 0.1802427677997362, 1e-9);
  });
});

function expectAlike(left: Estimate, right: Estimate): void {
  expect(left.kind).toBe(right.kind);
  if (left.kind === "estimate" && right.kind === "estimate") expect(left.value).toBeCloseTo(right.value, 10);
}
