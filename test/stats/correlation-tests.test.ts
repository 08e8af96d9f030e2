import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlationPValue, kendallPValue } from "#harness/stats/correlation-p-value.ts";
import { dependentCorrelationDifference, williamsTest } from "#harness/stats/dependent-correlations.ts";
import { partialCorrelation } from "#harness/stats/partial-correlation.ts";
import { pearsonCoefficient } from "#harness/stats/pearson-correlation.ts";
import {
  boundsOf,
  expectAllClose,
  expectClose,
  type GoldenCase,
  hasSharedGoldens,
  pointOf,
  sharedCases,
  textbookCases,
  toList,
  toNumber,
  toNumbers,
} from "./goldens.ts";

function expectPValues({ input, expected }: GoldenCase): void {
  const [x, y] = [toNumbers(input["x"]), toNumbers(input["y"])];
  const n = x.length;
  const pearson = correlationPValue({ r: toNumber(expected["pearson"]), n });
  expectClose(pearson.statistic, expected["pearson_t"], 1e-10);
  expectClose(pearson.p / toNumber(expected["pearson_p"]), 1, 1e-9);
  expectClose(
    correlationPValue({ r: toNumber(expected["spearman"]), n }).p / toNumber(expected["spearman_p_t"]),
    1,
    1e-9,
  );
  const kendall = kendallPValue({ x, y });
  const wanted = expected["kendall_p_exact"] ?? expected["kendall_p_asymptotic"];
  if (expected["kendall_p_exact"] !== undefined || kendall.method !== "exact")
    expectClose(kendall.p / toNumber(wanted), 1, 1e-9);
}

describe("the p-values of correlations", () => {
  it.each(textbookCases("correlation"))("are the published ones of $name", (golden) => expectPValues(golden));

  it.skipIf(!hasSharedGoldens)("are those of published score tables (needs ../shared)", () => {
    for (const golden of sharedCases("correlations", "correlation")) expectPValues(golden);
  });

  it("count Kendall's tau out where there are no ties", () => {
    // scipy: kendalltau(range(6), range(6), method="exact").pvalue = 2/720
    const x = Float64Array.of(1, 2, 3, 4, 5, 6);
    expectClose(kendallPValue({ x, y: x }).p, 2 / 720);
    expect(kendallPValue({ x, y: x }).method).toBe("exact");
  });

  it("find nothing where a side is constant", () => {
    const constant = { x: Float64Array.of(1, 2, 3), y: Float64Array.of(1, 1, 1) };
    expect(kendallPValue(constant).p).toBe(1);
  });

  it("are refused for two models", () => {
    expect(() => correlationPValue({ r: 1, n: 2 })).toThrow("at least three models, got 2");
    expect(() => kendallPValue({ x: Float64Array.of(1, 2), y: Float64Array.of(1, 2) })).toThrow(RangeError);
  });
});

describe("partialCorrelation", () => {
  const x = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 9);
  const y = Float64Array.of(2, 1, 4, 3, 7, 5, 8, 8);
  const z = Float64Array.of(3, 1, 2, 5, 4, 8, 6, 7);

  it("is the correlation of what a line on the third column leaves", () => {
    expectClose(
      pointOf(partialCorrelation({ x, y, z, level: 0.95 })),
      pearsonCoefficient(residuals(x, z), residuals(y, z)),
    );
  });

  it("is undetermined where the third column is one of the two", () => {
    expect(partialCorrelation({ x, y, z: x, level: 0.95 })).toMatchObject({ kind: "undetermined", n: 8 });
  });

  it("is undetermined for three models", () => {
    const few = { x: x.slice(0, 3), y: y.slice(0, 3), z: z.slice(0, 3), level: 0.95 };
    expect(partialCorrelation(few)).toMatchObject({
      reason: "a partial correlation requires at least four models, got 3",
    });
  });

  it.skipIf(!hasSharedGoldens)("has the value with training compute held fixed (needs ../shared)", () => {
    for (const { input, expected } of sharedCases("correlations", "partialCorrelation")) {
      const columns = { x: toNumbers(input["x"]), y: toNumbers(input["y"]), z: toNumbers(input["z"]) };
      const partial = partialCorrelation({ ...columns, level: 0.95 });
      expectClose(pointOf(partial), expected["partial"]);
      expectAllClose(boundsOf(partial), expected["fisher_ci"]);
    }
  });
});

describe("williamsTest and Zou's interval", () => {
  it("have the worked values of Steiger 1980 and R's psych", () => {
    // R: psych::r.test(n = 103, r12 = .4, r13 = .5, r23 = .1), help page of r.test: t = -.89, p = .37
    const { t, p } = williamsTest({ first: 0.4, second: 0.5, between: 0.1, n: 103 });
    expect(t).toBeCloseTo(-0.89, 2);
    expect(p).toBeCloseTo(0.37, 2);
  });

  it("have the worked interval of Zou 2007", () => {
    // Zou 2007, overlapping: r12 = .396, r13 = .179, r23 = .088, n = 66 gives (-.093, .517)
    const difference = dependentCorrelationDifference({
      first: 0.396,
      second: 0.179,
      between: 0.088,
      n: 66,
      level: 0.95,
    });
    expectAllClose(boundsOf(difference), [-0.093, 0.517], 6e-4);
  });

  const correlation = fc.double({ min: -0.6, max: 0.6, noNaN: true });

  it("change sign when the benchmarks are swapped", () => {
    fc.assert(
      fc.property(
        correlation,
        correlation,
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        (first, second, between) => {
          fc.pre(1 - first ** 2 - second ** 2 - between ** 2 + 2 * first * second * between > 0.05);
          const straight = { first, second, between, n: 30 };
          const swapped = { first: second, second: first, between, n: 30 };
          expectClose(williamsTest(swapped).t, -williamsTest(straight).t);
          const [low, high] = boundsOf(dependentCorrelationDifference({ ...straight, level: 0.95 }));
          expectAllClose(boundsOf(dependentCorrelationDifference({ ...swapped, level: 0.95 })), [
            -high,
            -low,
          ]);
        },
      ),
    );
  });

  it("are undetermined or refused below four models and at a perfect correlation", () => {
    const few = { first: 0.5, second: 0.4, between: 0.1, n: 3 };
    expect(() => williamsTest(few)).toThrow(RangeError);
    expect(() => williamsTest({ first: 0.9, second: -0.9, between: 0.9, n: 9 })).toThrow(
      "cannot hold together",
    );
    expect(dependentCorrelationDifference({ ...few, level: 0.95 })).toMatchObject({ kind: "undetermined" });
    expect(dependentCorrelationDifference({ ...few, first: 1, n: 9, level: 0.95 })).toMatchObject({
      reason: "no interval is known at a correlation of 1",
    });
  });

  it.skipIf(!hasSharedGoldens)(
    "find that GSM8K predicts AgentBench better than TruthfulQA does (needs ../shared)",
    () => {
      const [gsm, truthful] = [
        "ObsScaling: GSM8K vs AgentBench overall",
        "ObsScaling: TruthfulQA vs AgentBench overall",
      ].map((name) =>
        columnsOf(sharedCases("correlations", "correlation").find((golden) => golden.name === name)),
      );
      if (gsm === undefined || truthful === undefined) throw new Error("a case is missing");
      const shared = [...gsm.keys()].filter((model) => truthful.has(model));
      const column = (source: typeof gsm, part: 0 | 1) =>
        Float64Array.from(shared, (model) => source.get(model)?.[part] ?? Number.NaN);
      const agent = column(gsm, 1);
      const correlations = {
        first: pearsonCoefficient(column(gsm, 0), agent),
        second: pearsonCoefficient(column(truthful, 0), agent),
        between: pearsonCoefficient(column(gsm, 0), column(truthful, 0)),
        n: shared.length,
      };
      const { t, p } = williamsTest(correlations);
      expect(t).toBeCloseTo(4.58, 2);
      expect(p).toBeCloseTo(0.0002, 4);
      const difference = dependentCorrelationDifference({ ...correlations, level: 0.95 });
      expectAllClose(boundsOf(difference), [0.12, 0.59], 0.006);
    },
  );
});

function columnsOf(golden: GoldenCase | undefined): Map<string, readonly [number, number]> {
  const [x, y] = [toNumbers(golden?.input["x"]), toNumbers(golden?.input["y"])];
  const models = toList(golden?.input["models"]).map(String);
  return new Map(models.map((model, row) => [model, [x[row] ?? Number.NaN, y[row] ?? Number.NaN]]));
}

function residuals(values: Float64Array, z: Float64Array): Float64Array {
  const mean = (list: Float64Array) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [valueMean, zMean] = [mean(values), mean(z)];
  const slope =
    values.reduce((sum, value, row) => sum + (value - valueMean) * ((z[row] ?? 0) - zMean), 0) /
    z.reduce((sum, value) => sum + (value - zMean) ** 2, 0);
  return values.map((value, row) => value - valueMean - slope * ((z[row] ?? 0) - zMean));
}
