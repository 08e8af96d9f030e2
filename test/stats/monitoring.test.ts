import { describe, expect, it } from "vitest";
import { confidenceSequence } from "#harness/stats/confidence-sequence.ts";
import { itemDiscriminations, suspectedLabelErrors } from "#harness/stats/item-discrimination.ts";
import { rerunLimits } from "#harness/stats/rerun-limits.ts";
import { boundsOf, expectAllClose, expectClose, intervalOf, pointOf } from "./goldens.ts";
import { createSimulation } from "./simulation.ts";

describe("rerunLimits", () => {
  it("are far narrower than the binomial ones where answers seldom change", () => {
    const limits = rerunLimits({
      means: Float64Array.from({ length: 100 }, (_, row) => (row < 70 ? 1 : row < 90 ? 0 : 0.5)),
      variances: Float64Array.from({ length: 100 }, (_, row) => (row < 90 ? 0 : 0.5)),
      baseEpochs: new Uint32Array(100).fill(2),
      epochs: 2,
      level: 0.95,
    });
    // Ten samples of variance .5, two epochs on either side: 1.96 sqrt(10 * .5 * (1/2 + 1/2)) / 100
    expectAllClose(boundsOf(limits), [0.75 - 0.043826, 0.75 + 0.043826], 1e-5);
    expect(intervalOf(limits).covers).toBe("run noise only");
  });

  it("have width where no answer was seen to change", () => {
    const steady = { means: new Float64Array(60).fill(1), variances: new Float64Array(60) };
    const limits = rerunLimits({
      ...steady,
      baseEpochs: new Uint32Array(60).fill(3),
      epochs: 1,
      level: 0.95,
    });
    expect(boundsOf(limits)[0]).toBeLessThan(0.98);
    expect(boundsOf(limits)[1]).toBe(1);
  });

  it("give a sample with one epoch the variance of the others", () => {
    const limits = rerunLimits({
      means: Float64Array.of(0.5, 1),
      variances: Float64Array.of(0.5, Number.NaN),
      baseEpochs: Uint32Array.of(2, 1),
      epochs: 1,
      level: 0.95,
    });
    expect(pointOf(limits)).toBe(0.75);
    expectAllClose(boundsOf(limits), [0, 1]);
  });

  it("hold a re-run of the same model as often as they say", () => {
    const { random } = createSimulation(31);
    const rates = Float64Array.from({ length: 150 }, () => random());
    const run = (rate: number) => [0, 1, 2, 3].map(() => Number(random() < rate));
    const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
    let held = 0;
    for (let study = 0; study < 500; study += 1) {
      const base = Array.from(rates, run);
      const again = mean(Array.from(rates, run).flat());
      const means = Float64Array.from(base, mean);
      const variances = Float64Array.from(means, (p) => (p * (1 - p) * 4) / 3);
      const [low, high] = boundsOf(
        rerunLimits({ means, variances, baseEpochs: new Uint32Array(150).fill(4), epochs: 4, level: 0.95 }),
      );
      if (low <= again && again <= high) held += 1;
    }
    expect(held / 500).toBeGreaterThan(0.92);
    expect(held / 500).toBeLessThan(0.98);
  });

  it("are undetermined without a second epoch", () => {
    const once = {
      means: Float64Array.of(1),
      variances: Float64Array.of(Number.NaN),
      baseEpochs: Uint32Array.of(1),
    };
    expect(rerunLimits({ ...once, epochs: 1, level: 0.95 })).toMatchObject({ kind: "undetermined", n: 1 });
  });
});

describe("confidenceSequence", () => {
  const settings = { level: 0.95, tunedFor: 100, covers: "run noise only", weights: "sample" } as const;

  it("holds at every look at once, where the plain interval does not", () => {
    const { random } = createSimulation(8);
    let [missed, plainMissed] = [0, 0];
    for (let study = 0; study < 300; study += 1) {
      const values = Float64Array.from({ length: 250 }, () => Number(random() < 0.7));
      let [ever, plainEver] = [false, false];
      for (let look = 30; look <= 250; look += 5) {
        const estimate = confidenceSequence({ values: values.subarray(0, look), ...settings });
        const [low, high] = boundsOf(estimate);
        const error = 1.96 * Math.sqrt((pointOf(estimate) * (1 - pointOf(estimate))) / look);
        ever ||= low > 0.7 || high < 0.7;
        plainEver ||= Math.abs(pointOf(estimate) - 0.7) > error;
      }
      missed += Number(ever);
      plainMissed += Number(plainEver);
    }
    expect(missed / 300).toBeLessThan(0.06);
    expect(plainMissed / 300).toBeGreaterThan(0.15);
  });

  it("is undetermined for few values and for values that agree", () => {
    expect(confidenceSequence({ values: new Float64Array(19), ...settings })).toMatchObject({
      reason: "a confidence sequence starts at 20 values, got 19",
    });
    expect(confidenceSequence({ values: new Float64Array(50), ...settings })).toMatchObject({
      kind: "undetermined",
    });
  });
});

describe("itemDiscriminations", () => {
  /** Twelve models of rising skill; sample 3 has its target wrong, all get sample 4 right. */
  const table = Array.from({ length: 12 }, (_, skill) =>
    Float64Array.from([2, 5, 8, 6, 4], (hardness, sample) => {
      if (sample === 4) return 1;
      return Number(sample === 3 ? skill < hardness : skill >= hardness);
    }),
  );

  it("are high for samples that tell strong from weak, and below 0 for the others", () => {
    const items = itemDiscriminations(table);
    const values = items.map((item) => (item.kind === "item" ? Math.sign(item.discrimination) : item.reason));
    expect(values).toEqual([1, 1, 1, -1, "all models score alike on it"]);
    expectClose(items[3]?.share, 0.5);
  });

  it("point to the wrong target", () => {
    expect(suspectedLabelErrors({ table, rate: 0.05 }).map(({ sample }) => sample)).toEqual([3]);
  });

  it("suspect nothing by chance more often than the rate", () => {
    const { random } = createSimulation(5);
    let suspected = 0;
    for (let study = 0; study < 60; study += 1) {
      const noise = Array.from({ length: 15 }, () =>
        Float64Array.from({ length: 40 }, () => Number(random() < 0.5)),
      );
      suspected += Number(suspectedLabelErrors({ table: noise, rate: 0.05 }).length > 0);
    }
    expect(suspected / 60).toBeLessThan(0.2);
  });

  it("are undetermined below eight models", () => {
    expect(itemDiscriminations(table.slice(0, 7))[0]).toMatchObject({
      reason: "discrimination requires at least 8 models, got 7",
    });
    expect(suspectedLabelErrors({ table: table.slice(0, 7), rate: 0.05 })).toEqual([]);
  });
});
