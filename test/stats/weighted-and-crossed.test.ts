import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterRobustMean } from "#harness/stats/cluster-robust-mean.ts";
import { crossedMean } from "#harness/stats/crossed-mean.ts";
import { meanEstimate } from "#harness/stats/mean-estimate.ts";
import { meanOverModels } from "#harness/stats/mean-over-models.ts";
import { twoWayMeanEstimate } from "#harness/stats/two-way-mean.ts";
import { stratumWeights, weightedMeanEstimate, weightingDesignEffect } from "#harness/stats/weighted-mean.ts";
import { boundsOf, expectAllClose, expectClose, intervalOf, pointOf } from "./goldens.ts";
import { createSimulation } from "./simulation.ts";

const settings = { level: 0.95, covers: "samples like these" } as const;
const scores = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(9)), {
  minLength: 15,
  maxLength: 40,
});

describe("weightedMeanEstimate", () => {
  it("is the plain mean where all weights are equal", () => {
    fc.assert(
      fc.property(scores, (rows) => {
        const values = Float64Array.from(rows, ([value]) => value);
        const clusters = Int32Array.from(rows, ([, code]) => code);
        const plain = meanEstimate({ values, clusters, ...settings });
        fc.pre(plain.kind === "estimate");
        const sampleWeights = new Float64Array(values.length).fill(2.5);
        const weighted = weightedMeanEstimate({
          values,
          clusters,
          sampleWeights,
          ...settings,
          weights: "traffic",
        });
        expectClose(pointOf(weighted), pointOf(plain));
        expectAllClose(boundsOf(weighted), boundsOf(plain), 1e-9);
      }),
    );
  });

  it("moves to the heavy cluster, counts it as one and leaves out weight 0", () => {
    const values = Float64Array.of(1, 1, 0, 0, 0.5, 0.2, 0.4, 0.9);
    const sampleWeights = Float64Array.of(9, 9, 1, 1, 1, 1, 1, 0);
    const weighted = weightedMeanEstimate({ values, sampleWeights, ...settings, weights: "traffic" });
    expect(weighted).toMatchObject({ n: 7, interval: { weights: "traffic" } });
    expectClose(pointOf(weighted), 19.1 / 23);
    expect(intervalOf(weighted).method).toMatch(/^t\(2\.\d\) on log odds/);
    expect(intervalOf(weighted).warning).toBe("few samples");
  });

  it("refuses a negative weight and is undetermined without weight", () => {
    const one = { values: Float64Array.of(1, 0), ...settings, weights: "traffic" } as const;
    expect(() => weightedMeanEstimate({ ...one, sampleWeights: Float64Array.of(1, -1) })).toThrow("got -1");
    expect(weightedMeanEstimate({ ...one, sampleWeights: new Float64Array(2) })).toMatchObject({
      kind: "undetermined",
    });
  });
});

describe("stratumWeights", () => {
  it("gives strata their share of the population", () => {
    const weights = stratumWeights({
      strata: Int32Array.of(1, 1, 1, 2),
      shareOf: new Map([
        [1, 0.3],
        [2, 0.7],
      ]),
    });
    expectAllClose(weights, [0.1, 0.1, 0.1, 0.7]);
    expectClose(weightingDesignEffect(weights), 4 * 0.52);
  });

  it("refuses a stratum without a share", () => {
    expect(() => stratumWeights({ strata: Int32Array.of(1, 3), shareOf: new Map([[1, 1]]) })).toThrow(
      "stratum 3",
    );
  });
});

describe("twoWayMeanEstimate", () => {
  const simulation = createSimulation(4);
  const problems = Int32Array.from({ length: 360 }, (_, row) => row % 30);
  const templates = Int32Array.from({ length: 360 }, (_, row) => Math.floor(row / 30));
  const lift = Float64Array.from({ length: 12 }, () => 0.3 * (simulation.random() - 0.5));
  const ability = Float64Array.from({ length: 30 }, () => 0.3 * (simulation.random() - 0.5));
  const values = Float64Array.from(problems, (problem, row) => {
    return (
      0.5 + (ability[problem] ?? 0) + (lift[templates[row] ?? 0] ?? 0) + 0.2 * (simulation.random() - 0.5)
    );
  });

  it("is wider than clustering by problem or by template alone", () => {
    const width = (estimate: ReturnType<typeof meanEstimate>) => {
      const [low, high] = boundsOf(estimate);
      return high - low;
    };
    const both = twoWayMeanEstimate({ values, problems, templates, level: 0.95, kind: "score" });
    expect(intervalOf(both).method).toMatch(/^two-way CR2, t\(11(\.0)?\)/);
    expect(width(both)).toBeGreaterThan(width(meanEstimate({ values, clusters: problems, ...settings })));
    expect(width(both)).toBeGreaterThan(width(meanEstimate({ values, clusters: templates, ...settings })));
  });

  it("adds the two variances and takes off the one counted twice", () => {
    const variance = (clusters: Int32Array) => clusterRobustMean({ values, clusters }).variance;
    const alone = Int32Array.from({ length: 360 }, (_, row) => row);
    const wanted = variance(problems) + variance(templates) - variance(alone);
    const [low, high] = boundsOf(
      twoWayMeanEstimate({ values, problems, templates, level: 0.95, kind: "difference" }),
    );
    // scipy: t.ppf(.975, 11)
    expectClose((high - low) / 2, 2.200985160082949 * Math.sqrt(wanted), 1e-9);
  });

  it("speaks of these templates where there are fewer than ten", () => {
    const few = templates.map((template) => template % 5);
    const estimate = twoWayMeanEstimate({ values, problems, templates: few, level: 0.95, kind: "score" });
    expect(intervalOf(estimate)).toMatchObject({ covers: "these templates, problems like these" });
    expect(intervalOf(estimate).method).toContain("CR2 by problem");
  });
});

describe("crossedMean", () => {
  const table = [
    [0.9, 0.7, 0.8, 0.4, 0.6],
    [0.6, 0.5, 0.7, 0.2, 0.3],
    [0.8, 0.9, 0.6, 0.5, 0.4],
    [0.5, 0.3, 0.6, 0.1, 0.2],
  ].map((row) => Float64Array.from(row));

  it("is the two-way analysis of variance of a balanced table", () => {
    // numpy: (MS_models + MS_samples - MS_rest) / 20, degrees by Satterthwaite over MS_models and MS_samples - MS_rest.
    const mean = crossedMean({ sides: [{ scores: table, sign: 1 }], level: 0.95 });
    expectClose(pointOf(mean), 0.53);
    const [low, high] = boundsOf(mean);
    const degrees = Number(/t\(([\d.]+)\)/.exec(intervalOf(mean).method)?.[1]);
    expectClose(degrees, 6.80878837276714, 0.05);
    expectClose((high - low) / 2, 0.2639285310466982, 1e-10);
    expect(intervalOf(mean).covers).toBe("models and samples like these");
  });

  it("has the mean over models as its value", () => {
    const cell = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 4, maxLength: 8 }), (rows) => {
        const scores = rows.map((row) => Float64Array.from(row, (value) => value / 4));
        const crossed = crossedMean({ sides: [{ scores, sign: 1 }], level: 0.95 });
        const values = Float64Array.from(scores, (row) => row.reduce((sum, value) => sum + value, 0) / 6);
        const alone = meanOverModels({ values, level: 0.95 });
        fc.pre(crossed.kind === "estimate" && "interval" in crossed && "interval" in alone);
        expectClose(pointOf(crossed), pointOf(alone));
      }),
    );
  });

  it("takes the second suite off and adds its noise", () => {
    const other = table.map((row) => row.map((value) => value / 2));
    const gap = crossedMean({
      sides: [
        { scores: table, sign: 1 },
        { scores: other, sign: -1 },
      ],
      level: 0.95,
    });
    expectClose(pointOf(gap), 0.53 / 2);
    const overModels = meanOverModels({
      values: Float64Array.from(table, (row) => row.reduce((sum, value) => sum + value, 0) / 10),
      level: 0.95,
    });
    expect(boundsOf(gap)[0]).toBeLessThan(boundsOf(overModels)[0]);
  });

  it("covers other models and other samples in simulation", () => {
    const { random } = createSimulation(12);
    const spread = (size: number) => size * (random() + random() + random() - 1.5);
    let held = 0;
    for (let study = 0; study < 400; study += 1) {
      const hardness = Float64Array.from({ length: 40 }, () => spread(0.4));
      const scores = Array.from({ length: 8 }, () => {
        const skill = spread(0.2);
        return hardness.map((hard) => 0.5 + skill - hard + spread(0.3));
      });
      const [low, high] = boundsOf(crossedMean({ sides: [{ scores, sign: 1 }], level: 0.95 }));
      if (low <= 0.5 && 0.5 <= high) held += 1;
    }
    expect(held / 400).toBeGreaterThan(0.92);
  });

  it("has no interval for one model and refuses sides of other models", () => {
    expect(crossedMean({ sides: [{ scores: table.slice(0, 1), sign: 1 }], level: 0.95 })).toHaveProperty(
      "noInterval",
    );
    const uneven = [
      { scores: table, sign: 1 },
      { scores: table.slice(1), sign: -1 },
    ] as const;
    expect(() => crossedMean({ sides: uneven, level: 0.95 })).toThrow("same models");
  });
});
