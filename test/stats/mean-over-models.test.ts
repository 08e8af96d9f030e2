import { describe, expect, it } from "vitest";
import { meanOverModels } from "#harness/stats/mean-over-models.ts";
import {
  boundsOf,
  expectAllClose,
  hasSharedGoldens,
  intervalOf,
  pointOf,
  sharedCases,
  toNumbers,
} from "./goldens.ts";

describe("meanOverModels", () => {
  it("is Student's interval over models", () => {
    // scipy: ttest_1samp([.2, .4, .4, .9, .6], 0).confidence_interval(.95)
    const mean = meanOverModels({ values: Float64Array.of(0.2, 0.4, 0.4, 0.9, 0.6), level: 0.95 });
    expectAllClose([pointOf(mean), ...boundsOf(mean)], [0.5, 0.17148658488506896, 0.828513415114931]);
    expect(intervalOf(mean)).toMatchObject({ covers: "models like these, these samples", weights: "model" });
  });

  it("has no interval for one model, nor where all models agree", () => {
    expect(meanOverModels({ values: Float64Array.of(0.2), level: 0.95 })).toEqual({
      kind: "estimate",
      value: 0.2,
      n: 1,
      noInterval: "one model shows no spread over models",
    });
    expect(meanOverModels({ values: Float64Array.of(0.2, 0.2, 0.2), level: 0.95 })).toHaveProperty(
      "noInterval",
    );
  });

  it("is undetermined without models", () => {
    expect(meanOverModels({ values: new Float64Array(), level: 0.95 })).toMatchObject({
      kind: "undetermined",
      n: 0,
    });
  });

  it.skipIf(!hasSharedGoldens)("is 11.4 points from MMLU to MMLU-CF over 44 models (needs ../shared)", () => {
    const golden = sharedCases("correlations", "correlation").find(
      ({ name }) => name === "MMLU vs MMLU-CF test",
    );
    const [x, y] = [toNumbers(golden?.input["x"]), toNumbers(golden?.input["y"])];
    const mean = meanOverModels({ values: x.map((value, row) => value - (y[row] ?? 0)), level: 0.95 });
    expectAllClose([pointOf(mean), ...boundsOf(mean)], [11.4, 9.5, 13.3], 0.05);
  });
});
