import { describe, expect, test } from "vitest";
import type { Decision } from "#harness/gap/across-findings.ts";
import { decide } from "#harness/gap/decision.ts";
import { findGaps, type GapOptions } from "#harness/gap/find-gaps.ts";
import { type ScoredModel, scorePanel } from "#harness/gap/scored-models.ts";
import { toChanceLogit } from "#harness/stats/core-model/chance-logit.ts";
import { fitCoreModel } from "#harness/stats/core-model/fit-core-model.ts";
import { createNormals } from "#harness/stats/normal-draws.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { drawRecords } from "./drawn-models.ts";

const options: GapOptions = { level: 0.95, seed: 1, partial: false, pool: false };

const n = 300;

function scored(score: number) {
  const variance = (score * (1 - score)) / n;
  const sampled = { mean: score, n, variance, naiveVariance: variance };
  const error = { ...sampled, effectiveUnits: n, degrees: Number.POSITIVE_INFINITY };
  return { error, chance: 0, logit: toChanceLogit({ score, chance: 0, n }) };
}

/** Ten models of one true score in both settings, or spread by so many logits; each asked 300 samples a setting. */
function panelOf(seed: number, spread: number) {
  const random = mulberry32(seed);
  const normal = createNormals(random);
  const truths = Array.from({ length: 10 }, () => 1 / (1 + Math.exp(-spread * normal())));
  const observe = (truth: number) => {
    let right = 0;
    for (let sample = 0; sample < n; sample += 1) if (random() < truth) right += 1;
    return scored(right / n);
  };
  const models = truths.map(
    (truth, index): ScoredModel => ({
      model: `lab/${"abcdefghij"[index]}`,
      family: `${index}`,
      benchmark: observe(truth),
      counterpart: observe(truth),
      isReference: true,
    }),
  );
  return { models, truths };
}

function decisionOf(models: readonly ScoredModel[]): Decision {
  const pair = { capability: "any", benchmark: "exam", counterpart: "work" };
  const core = fitCoreModel(scorePanel(models));
  const decision = decide({ pair, models, rows: [], core, level: 0.95, seed: 1 });
  if (decision === undefined) throw new Error("a decision expected");
  return decision;
}

function simulate(spread: number, panels: number) {
  const sums = { claimed: 0, plugIn: 0, truth: 0, covered: 0, bestKept: 0 };
  for (let seed = 1; seed <= panels; seed += 1) {
    const { models, truths } = panelOf(seed, spread);
    const { regret, benchmarkWinner, indistinguishable } = decisionOf(models);
    if (regret.kind === "undetermined" || !("interval" in regret)) throw new Error("a regret expected");
    const winner = models.findIndex(({ model }) => model === benchmarkWinner);
    const scores = models.map(({ counterpart }) => counterpart.error.mean);
    const truth = Math.max(...truths) - (truths[winner] ?? 0);
    sums.claimed += regret.value / panels;
    sums.plugIn += (Math.max(...scores) - (scores[winner] ?? 0)) / panels;
    sums.truth += truth / panels;
    if (regret.interval.low <= truth + 1e-12 && truth <= regret.interval.high) sums.covered += 1 / panels;
    const best = models[truths.indexOf(Math.max(...truths))]?.model ?? "";
    if (indistinguishable.includes(best)) sums.bestKept += 1 / panels;
  }
  return sums;
}

describe("a decision: it", () => {
  test("never tells the regret from none among ten equal models, and expects less than half of what their scores show", () => {
    const { claimed, plugIn, truth, covered } = simulate(0, 60);
    expect(truth).toBe(0);
    expect(plugIn).toBeGreaterThan(0.035);
    expect(claimed).toBeLessThan(0.45 * plugIn);
    expect(covered).toBeGreaterThanOrEqual(0.97);
  });

  test.each([0.15, 0.5])("claims the regret there is where models differ by %d logits", (spread) => {
    const { claimed, truth, covered, bestKept } = simulate(spread, 60);
    expect(Math.abs(claimed - truth)).toBeLessThan(0.006);
    expect(covered).toBeGreaterThanOrEqual(0.93);
    expect(bestKept).toBeGreaterThanOrEqual(0.95);
  });

  test("names one candidate where one model is far ahead, and no regret in choosing it", () => {
    const models = [0.4, 0.45, 0.5, 0.95].map(
      (score, index): ScoredModel => ({
        model: `lab/${index}`,
        family: `${index}`,
        benchmark: scored(score),
        counterpart: scored(score),
        isReference: true,
      }),
    );
    const { regret, indistinguishable, probabilityBest, counterpartWinner } = decisionOf(models);
    expect([counterpartWinner, indistinguishable]).toEqual(["lab/3", ["lab/3"]]);
    expect(probabilityBest[0]).toMatchObject({ model: "lab/3", probability: expect.closeTo(1, 3) });
    expect(regret).toMatchObject({ value: expect.closeTo(0, 4), interval: { low: 0 } });
  });

  test("says of two models which may be best, but no probability without a spread to go by", () => {
    const records = drawRecords(
      [
        { model: "lab/a", benchmark: 1, counterpart: 1 },
        { model: "lab/b", benchmark: 1, counterpart: 1 },
      ],
      { samples: 100, seed: 5 },
    );
    const [decision] = findGaps(records, options).decisions;
    expect(decision).toMatchObject({
      indistinguishable: ["lab/a", "lab/b"],
      probabilityBest: [],
      regret: { kind: "undetermined" },
    });
  });

  test("is not made for one model", () => {
    const records = drawRecords([{ model: "lab/a", benchmark: 1, counterpart: 1 }], { samples: 20, seed: 1 });
    expect(findGaps(records, options).decisions).toEqual([]);
  });
});
