import { describe, expect, test } from "vitest";
import { meanOverModels } from "#harness/stats/mean-over-models.ts";

describe("meanOverModels: it …", () => {
  const values = Float64Array.from([-0.667, -0.333, 0]);

  test("cuts bounds to where the mean can lie, and says so", () => {
    const estimate = meanOverModels({ values, level: 0.95, range: { low: -1, high: 1 } });
    expect(estimate).toMatchObject({ interval: { low: -1, method: "t(2), cut to the possible range" } });
    expect(meanOverModels({ values, level: 0.95 })).toMatchObject({ interval: { method: "t(2)" } });
  });

  test("leaves bounds inside the range alone", () => {
    const narrow = Float64Array.from([0.1, 0.11, 0.12]);
    const [ranged, free] = [{ range: { low: -1, high: 1 } }, {}].map((range) =>
      meanOverModels({ values: narrow, level: 0.95, ...range }),
    );
    expect(ranged).toEqual(free);
  });
});
