import { describe, expect, test } from "vitest";
import { covarianceBlocks } from "#harness/stats/core-model/covariance-blocks.ts";
import { type CoreModel, fitCoreModel } from "#harness/stats/core-model/fit-core-model.ts";
import { excessSd, predictNewModel } from "#harness/stats/core-model/predict-new-model.ts";
import { restrictedLikelihood } from "#harness/stats/core-model/restricted-likelihood.ts";
import type { ScorePanel } from "#harness/stats/core-model/score-panel.ts";
import { shrunkenScores } from "#harness/stats/core-model/shrunken-scores.ts";
import { trueCorrelation } from "#harness/stats/core-model/true-correlation.ts";
import { type SpreadPoint, slopeAtPoint, toSpread } from "#harness/stats/core-model/true-spread.ts";
import { pearsonCoefficient } from "#harness/stats/pearson-correlation.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { intervalOf } from "../goldens.ts";
import { drawPanel, permuted } from "./panels.ts";

function fitted(panel: ScorePanel): CoreModel {
  const model = fitCoreModel(panel);
  if (model.kind === "undetermined") throw new Error(model.reason);
  return model;
}

describe("fitCoreModel: it …", () => {
  test("finds the sample's own spread and correlation where nothing is noise", () => {
    const panel = drawPanel({ models: 30, spread: { correlation: 0.8 }, noise: 1e-6, seed: 3 });
    const { spread, means } = fitted(panel);
    const mean = panel.benchmark.reduce((sum, value) => sum + value / 30, 0);
    const variance = panel.benchmark.reduce((sum, value) => sum + (value - mean) ** 2 / 29, 0);
    expect(means[0]).toBeCloseTo(mean, 6);
    expect(spread.benchmarkSd).toBeCloseTo(Math.sqrt(variance), 4);
    expect(spread.correlation).toBeCloseTo(pearsonCoefficient(panel.benchmark, panel.counterpart), 4);
  });

  test("recovers spread, correlation and what families share, on average over 60 panels", () => {
    const truth = { benchmarkSd: 1, counterpartSd: 0.8, correlation: 0.9, familyShareOfExcess: 0.6 };
    const found = Array.from({ length: 60 }, (_, seed) =>
      fitted(drawPanel({ models: 45, perFamily: 3, spread: truth, noise: 0.25, sharedNoise: 0.4, seed })),
    ).map(({ spread }) => spread);
    const average = (of: (spread: CoreModel["spread"]) => number) =>
      found.reduce((sum, spread) => sum + of(spread) / found.length, 0);
    expect(average((spread) => spread.benchmarkSd)).toBeCloseTo(1, 1);
    expect(average((spread) => spread.counterpartSd)).toBeCloseTo(0.8, 1);
    expect(average((spread) => Math.atanh(spread.correlation))).toBeCloseTo(Math.atanh(0.9), 0);
    expect(average((spread) => spread.familyShareOfScore)).toBeLessThan(0.2);
    expect(average((spread) => spread.familyShareOfExcess)).toBeGreaterThan(0.4);
  });

  test("changes nothing when the models come in another order", () => {
    const panel = drawPanel({
      models: 7,
      spread: { correlation: 0.7 },
      noise: 0.3,
      sharedNoise: 0.5,
      seed: 9,
    });
    const other = permuted(panel, [3, 6, 0, 5, 1, 4, 2]);
    const [left, right] = [fitted(panel), fitted(other)];
    expect(right.spread.correlation).toBeCloseTo(left.spread.correlation, 5);
    expect(right.logLikelihood).toBeCloseTo(left.logLikelihood, 7);
    expect(shrunkenScores(right).counterpart[0]).toBeCloseTo(shrunkenScores(left).counterpart[3] ?? 0, 4);
  });

  test("names no correlation where models differ by no more than sampling noise", () => {
    const spread = { benchmarkSd: 1, counterpartSd: 1e-9, correlation: 0 };
    const estimates = Array.from({ length: 12 }, (_, seed) =>
      trueCorrelation({
        model: fitCoreModel(drawPanel({ models: 12, spread, noise: 0.3, seed })),
        level: 0.95,
        random: mulberry32(seed),
      }),
    );
    const named = estimates.filter((estimate) => estimate.kind === "estimate");
    expect(estimates.length - named.length).toBeGreaterThanOrEqual(6);
    expect(named.filter((estimate) => intervalOf(estimate).low > 0.5)).toHaveLength(0);
  });

  test("is undetermined for two models", () => {
    const panel = drawPanel({ models: 2, spread: { correlation: 0.5 }, noise: 0.1, seed: 1 });
    expect(fitCoreModel(panel)).toMatchObject({ kind: "undetermined", n: 2 });
  });

  test("stands three models, and two hundred that share their samples", () => {
    const few = drawPanel({ models: 3, spread: { correlation: 0.9 }, noise: 0.2, seed: 4 });
    const many = drawPanel({
      models: 200,
      spread: { correlation: 0.9 },
      noise: 0.2,
      sharedNoise: 0.4,
      seed: 4,
    });
    expect(fitted(few).n).toBe(3);
    expect(fitted(many).spread.correlation).toBeCloseTo(0.9, 1);
  });

  test("splits models that share nothing into blocks, which changes no likelihood", () => {
    const panel = drawPanel({ models: 6, perFamily: 2, spread: { correlation: 0.8 }, noise: 0.2, seed: 6 });
    const blocks = covarianceBlocks(panel);
    const tied = { ...panel, covariance: panel.covariance.map((value) => (value === 0 ? 1e-14 : value)) };
    const spread = toSpread([0, -0.2, 1.2, 0.4, 0.8]);
    expect(blocks).toHaveLength(3);
    expect(covarianceBlocks(tied)).toHaveLength(1);
    expect(restrictedLikelihood(blocks, spread)?.height).toBeCloseTo(
      restrictedLikelihood(covarianceBlocks(tied), spread)?.height ?? 0,
      8,
    );
  });

  test.each([0, 1, 2, 3, 4])("has the slope along free number %i that small steps show", (place) => {
    const panel = drawPanel({
      models: 9,
      perFamily: 3,
      spread: { correlation: 0.8 },
      noise: 0.3,
      sharedNoise: 0.3,
      seed: 2,
    });
    const blocks = covarianceBlocks(panel);
    const point: SpreadPoint = [-0.1, -0.3, 0.9, 0.6, 0.8];
    const at = (step: number) => {
      const moved: [number, number, number, number, number] = [...point];
      moved[place] = (moved[place] ?? 0) + step;
      return restrictedLikelihood(blocks, toSpread(moved))?.height ?? 0;
    };
    const spread = toSpread(point);
    const here = restrictedLikelihood(blocks, spread);
    const slope = here === undefined ? [] : slopeAtPoint(point, spread, here.slope);
    expect(slope[place]).toBeCloseTo((at(1e-5) - at(-1e-5)) / 2e-5, 5);
  });
});

describe("trueCorrelation: it …", () => {
  test("lies beyond the observed correlation, which noise pulls towards 0", () => {
    const panel = drawPanel({ models: 60, spread: { correlation: 0.9 }, noise: 0.5, seed: 5 });
    const observed = pearsonCoefficient(panel.benchmark, panel.counterpart);
    expect(fitted(panel).spread.correlation).toBeGreaterThan(observed + 0.05);
  });

  test.each([
    [20, 1, 120],
    [24, 4, 100],
    [6, 1, 50],
  ])("covers the truth about as often as it says: %i models, %i a family", (models, perFamily, panels) => {
    const spread = { correlation: 0.85, familyShareOfScore: 0.4, familyShareOfExcess: 0.5 };
    const covered = Array.from({ length: panels }, (_, seed) => {
      const panel = drawPanel({
        models,
        perFamily,
        spread: perFamily === 1 ? { correlation: 0.85 } : spread,
        noise: 0.3,
        sharedNoise: 0.3,
        seed: seed + 100,
      });
      const estimate = trueCorrelation({ model: fitCoreModel(panel), level: 0.95, random: mulberry32(seed) });
      if (estimate.kind === "undetermined") return [];
      const { low, high } = intervalOf(estimate);
      return [low <= 0.85 && 0.85 <= high];
    }).flat();
    const share = covered.filter(Boolean).length / covered.length;
    expect(covered.length).toBeGreaterThan(0.9 * panels);
    expect(share).toBeGreaterThanOrEqual(0.9);
  });

  test("is the same for the same seed, and wider than chi-square says for few models", () => {
    const model = fitted(drawPanel({ models: 6, spread: { correlation: 0.9 }, noise: 0.1, seed: 8 }));
    const wide = intervalOf(trueCorrelation({ model, level: 0.95, random: mulberry32(1) }));
    const narrow = intervalOf(trueCorrelation({ model, level: 0.95 }));
    expect(intervalOf(trueCorrelation({ model, level: 0.95, random: mulberry32(1) }))).toEqual(wide);
    expect(wide.low).toBeLessThan(narrow.low);
  });
});

describe("shrunkenScores: it …", () => {
  test("pulls scores to each other, the extreme most, and nothing where there is no noise", () => {
    const noisy = drawPanel({ models: 20, spread: { correlation: 0.5 }, noise: 0.7, seed: 11 });
    const exact = drawPanel({ models: 20, spread: { correlation: 0.5 }, noise: 1e-6, seed: 11 });
    const pulled = shrunkenScores(fitted(noisy)).counterpart;
    const kept = shrunkenScores(fitted(exact)).counterpart;
    expect(Math.max(...pulled)).toBeLessThan(Math.max(...noisy.counterpart) - 0.1);
    for (const [one, value] of kept.entries()) expect(value).toBeCloseTo(exact.counterpart[one] ?? 0, 5);
  });

  test("is nearer to the truth than the observed scores, with the spread it claims", () => {
    let [observedError, shrunkenError, claimed] = [0, 0, 0];
    for (let seed = 0; seed < 40; seed += 1) {
      const spread = { correlation: 0.8, counterpartSd: 0.5 };
      const truth = drawPanel({ models: 25, spread, noise: 1e-9, seed });
      const noise = drawPanel({
        models: 25,
        spread: { correlation: 0, benchmarkSd: 1e-9, counterpartSd: 1e-9 },
        noise: 0.5,
        seed: seed + 999,
      });
      const panel = {
        ...noise,
        benchmark: truth.benchmark.map((value, one) => value + (noise.benchmark[one] ?? 0) - 0.3),
        counterpart: truth.counterpart.map((value, one) => value + (noise.counterpart[one] ?? 0) + 0.4),
      };
      const { counterpart, counterpartCovariance } = shrunkenScores(fitted(panel));
      for (const [one, value] of truth.counterpart.entries()) {
        observedError += ((panel.counterpart[one] ?? 0) - value) ** 2 / 1000;
        shrunkenError += ((counterpart[one] ?? 0) - value) ** 2 / 1000;
        claimed += (counterpartCovariance[one * 26] ?? 0) / 1000;
      }
    }
    expect(shrunkenError).toBeLessThan(0.7 * observedError);
    expect(claimed / shrunkenError).toBeGreaterThan(0.7);
    expect(claimed / shrunkenError).toBeLessThan(1.2);
  });
});

describe("predictNewModel: it …", () => {
  test("holds a new model's true counterpart score about as often as it says", () => {
    const held = Array.from({ length: 200 }, (_, seed) => {
      const spread = { correlation: 0.9 };
      const panel = drawPanel({ models: 18, spread, noise: 0.2, seed });
      const fresh = drawPanel({ models: 1, spread, noise: 1e-9, seed: seed + 5000 });
      const [score = 0, truth = 0] = [fresh.benchmark[0], fresh.counterpart[0]];
      const estimate = predictNewModel({ model: fitCoreModel(panel), score, variance: 0, level: 0.95 });
      if (estimate.kind === "undetermined") return [];
      const { low, high } = intervalOf(estimate);
      return [low <= truth && truth <= high];
    }).flat();
    const covered = held.filter(Boolean).length / held.length;
    expect(held.length).toBeGreaterThan(190);
    expect(covered).toBeGreaterThanOrEqual(0.91);
    expect(covered).toBeLessThanOrEqual(0.99);
  });

  test("is undetermined where the models show no scatter around the line", () => {
    const panel = drawPanel({ models: 12, spread: { correlation: 0.99999 }, noise: 0.4, seed: 3 });
    const straight = fitCoreModel(panel);
    expect(straight).toMatchObject({ spread: { correlation: expect.closeTo(1, 3) } });
    expect(predictNewModel({ model: straight, score: 0, variance: 0, level: 0.95 })).toMatchObject({
      kind: "undetermined",
      reason: expect.stringContaining("no scatter"),
    });
  });

  test("is undetermined below five families", () => {
    const panel = drawPanel({ models: 4, spread: { correlation: 0.9 }, noise: 0.2, seed: 1 });
    expect(predictNewModel({ model: fitCoreModel(panel), score: 0, variance: 0, level: 0.95 })).toMatchObject(
      {
        kind: "undetermined",
      },
    );
  });

  test("names the spread of excess: what is left of the counterpart's at one benchmark score", () => {
    expect(
      excessSd({ spread: { ...toSpread([0, 0, 0, 0, 0]), correlation: 0.8, counterpartSd: 0.5 } }),
    ).toBeCloseTo(0.3);
  });
});
