import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "#harness/stats/distributions/normal.ts";
import { countPairs, kendallCorrelation } from "#harness/stats/kendall-correlation.ts";
import { pearsonCorrelation } from "#harness/stats/pearson-correlation.ts";
import { bonettWrightError, spearmanCorrelation } from "#harness/stats/spearman-correlation.ts";
import {
  boundsOf,
  expectAllClose,
  expectClose,
  type GoldenCase,
  hasSharedGoldens,
  intervalOf,
  pointOf,
  sharedCases,
  textbookCase,
  textbookCases,
  toNumber,
  toNumbers,
} from "./goldens.ts";

const level = 0.95;
const coefficients = [
  ["pearson", pearsonCorrelation],
  ["spearman", spearmanCorrelation],
  ["kendall", kendallCorrelation],
] as const;

function expectCase({ input, expected }: GoldenCase): void {
  const columns = { x: toNumbers(input["x"]), y: toNumbers(input["y"]), level };
  const [pearson, spearman, kendall] = [
    pearsonCorrelation(columns),
    spearmanCorrelation(columns),
    kendallCorrelation(columns),
  ];
  expectClose(pointOf(pearson), expected["pearson"]);
  expectAllClose(boundsOf(pearson), expected["pearson_fisher_ci"]);
  expectClose(pointOf(spearman), expected["spearman"]);
  expectAllClose(boundsOf(spearman), expected["spearman_bonett_wright_ci"]);
  expectClose(pointOf(kendall), expected["kendall_tau_b"]);
  expectAllClose(boundsOf(kendall), expected["kendall_fieller_ci"]);
  expect(countPairs(columns.x, columns.y)).toEqual({
    concordant: expected["concordant"],
    discordant: expected["discordant"],
    tiedOnX: expected["ties_x_only"],
    tiedOnY: expected["ties_y_only"],
    tiedOnBoth: expected["ties_both"],
  });
}

describe("the correlations", () => {
  it.each(textbookCases("correlation"))("have the published values of $name", (golden) => expectCase(golden));

  it("have Bonett and Wright's error of a rank correlation, worked by hand", () => {
    const { input, expected } = textbookCase("spearmanCI");
    const [rho, n] = [toNumber(input["rho"]), toNumber(input["n"])];
    const half = normalQuantile(0.975) * bonettWrightError(rho, n);
    expectAllClose(
      [-half, half].map((step) => Math.tanh(Math.atanh(rho) + step)),
      expected["ci"],
    );
  });

  it.skipIf(!hasSharedGoldens)("have the values of published score tables (needs ../shared)", () => {
    const cases = sharedCases("correlations", "correlation");
    expect(cases.length).toBeGreaterThan(9);
    for (const golden of cases) expectCase(golden);
  });

  it.each(coefficients)("name method, models and what they cover: %s", (_, correlation) => {
    const columns = { x: Float64Array.of(1, 2, 3, 4, 5, 6), y: Float64Array.of(1, 3, 2, 4, 6, 5) };
    const correlated = correlation({ ...columns, level });
    expect(correlated).toMatchObject({ n: 6 });
    expect(intervalOf(correlated)).toMatchObject({ level, covers: "models like these", weights: "model" });
  });

  it.each(coefficients)("are undetermined for two models: %s", (name, correlation) => {
    expect(correlation({ x: Float64Array.of(1, 2), y: Float64Array.of(2, 1), level })).toEqual({
      kind: "undetermined",
      reason: `${name} requires at least three models, got 2`,
      n: 2,
    });
  });

  it.each(coefficients)("are undetermined when a side is constant: %s", (name, correlation) => {
    const estimate = correlation({ x: Float64Array.of(1, 2, 3), y: Float64Array.of(0.5, 0.5, 0.5), level });
    expect(estimate).toEqual({
      kind: "undetermined",
      reason: `${name} requires models that differ, all 3 score the same on the second side`,
      n: 3,
    });
  });

  it.each(coefficients)("have no interval for three models, and say so: %s", (name, correlation) => {
    expect(correlation({ x: Float64Array.of(1, 2, 3), y: Float64Array.of(1, 3, 2), level })).toMatchObject({
      kind: "estimate",
      n: 3,
      noInterval: expect.stringContaining(`the interval of ${name} requires at least`),
    });
  });

  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })), {
    minLength: 6,
    maxLength: 40,
  });
  const differs = (values: readonly number[]) => values.some((value) => value !== values[0]);

  it.each(coefficients)("are 1 of x against x, without a width nobody could defend: %s", (_, correlation) => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const x = Float64Array.from(rows, ([one]) => one);
        fc.pre(differs([...x]));
        expect(correlation({ x, y: x, level })).toMatchObject({ value: 1, noInterval: expect.any(String) });
      }),
    );
  });

  it.each(coefficients)(
    "keep their value in another order, sides swapped and shifted: %s",
    (_, correlation) => {
      fc.assert(
        fc.property(pairs, (rows) => {
          const [x, y] = [rows.map(([one]) => one), rows.map(([, two]) => two)];
          fc.pre(differs(x) && differs(y));
          const straight = pointOf(correlation({ x: Float64Array.from(x), y: Float64Array.from(y), level }));
          const turned = correlation({
            x: Float64Array.from(y.toReversed(), (value) => 3 + value / 4),
            y: Float64Array.from(x.toReversed()),
            level,
          });
          expectClose(pointOf(turned), straight, 1e-10);
        }),
      );
    },
  );

  it.each(coefficients)("change sign when a side is turned over: %s", (_, correlation) => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [x, y] = [Float64Array.from(rows, ([one]) => one), Float64Array.from(rows, ([, two]) => two)];
        fc.pre(differs([...x]) && differs([...y]));
        const straight = pointOf(correlation({ x, y, level }));
        expectClose(pointOf(correlation({ x, y: y.map((value) => -value), level })), -straight, 1e-10);
      }),
    );
  });
});
