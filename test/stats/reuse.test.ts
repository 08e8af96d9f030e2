import { describe, expect, it } from "vitest";
import { ladder, parameterFreeLadder } from "#harness/stats/ladder.ts";
import { looksBound } from "#harness/stats/looks-bound.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { laplaceNoise, thresholdout } from "#harness/stats/thresholdout.ts";
import {
  expectAllClose,
  expectClose,
  hasSharedGoldens,
  sharedCases,
  toList,
  toNumber,
  toNumbers,
} from "./goldens.ts";

describe("looksBound", () => {
  it("is Hoeffding's bound for one look, and grows with looks", () => {
    expectClose(looksBound({ looks: 1, n: 200, level: 0.95 }), Math.sqrt(Math.log(20) / 400));
    expect(looksBound({ looks: 100, n: 200, level: 0.95 })).toBeGreaterThan(
      looksBound({ looks: 10, n: 200, level: 0.95 }),
    );
  });

  it("is far larger when each look may depend on the last", () => {
    const looks = { looks: 50, n: 1000, level: 0.95 };
    expect(looksBound({ ...looks, answers: 101 })).toBeGreaterThan(4 * looksBound(looks));
  });

  it("holds for the best of many models without skill", () => {
    const random = mulberry32(5);
    let beyond = 0;
    const bound = looksBound({ looks: 20, n: 100, level: 0.95 });
    for (let study = 0; study < 400; study += 1) {
      let best = 0;
      for (let look = 0; look < 20; look += 1) {
        let right = 0;
        for (let sample = 0; sample < 100; sample += 1) if (random() < 0.5) right += 1;
        best = Math.max(best, right / 100);
      }
      if (best - 0.5 > bound) beyond += 1;
    }
    expect(beyond / 400).toBeLessThanOrEqual(0.05);
  });

  it("refuses no looks", () => {
    expect(() => looksBound({ looks: 0, n: 10, level: 0.95 })).toThrow(RangeError);
  });
});

describe("thresholdout", () => {
  const silent = { threshold: () => 0, comparison: () => 0, answer: () => 0 };

  it("answers from the holdout only where the two disagree, and stops when the budget is spent", () => {
    const { answers, budgetLeft } = thresholdout({
      train: Float64Array.of(0.8, 0.9, 0.8),
      holdout: Float64Array.of(0.79, 0.7, 0.8),
      threshold: 0.05,
      budget: 1,
      noise: silent,
    });
    expect(answers).toEqual([
      { kind: "answered", value: 0.8, from: "train" },
      { kind: "answered", value: 0.7, from: "holdout" },
      { kind: "refused", reason: "the budget of 1 holdout answers is spent" },
    ]);
    expect(budgetLeft).toBe(0);
  });

  it("draws the threshold again after each answer from the holdout", () => {
    const { answers } = thresholdout({
      train: Float64Array.of(0.9, 0.9),
      holdout: Float64Array.of(0.7, 0.7),
      threshold: 0.05,
      budget: 9,
      noise: { ...silent, threshold: (redraw) => redraw },
    });
    expect(answers).toMatchObject([{ from: "holdout" }, { from: "train" }]);
  });

  it("has noise around zero with the scales of the paper", () => {
    const noise = laplaceNoise({ scale: 0.01, random: mulberry32(3) });
    const draws = Array.from({ length: 20_000 }, () => noise.comparison(0));
    const spread = draws.reduce((sum, value) => sum + Math.abs(value), 0) / draws.length;
    expect(spread).toBeCloseTo(0.04, 2);
    expect(draws.every(Number.isFinite)).toBe(true);
  });

  it.skipIf(!hasSharedGoldens)("has the worked answers (needs ../shared)", () => {
    for (const { input, expected } of sharedCases("adaptivity", "thresholdout")) {
      const at = (key: string) => (place: number) => toNumbers(input[key])[place] ?? Number.NaN;
      const { answers, budgetLeft } = thresholdout({
        train: toNumbers(input["train"]),
        holdout: toNumbers(input["holdout"]),
        threshold: toNumber(input["T"]),
        budget: toNumber(input["budget"]),
        noise: { threshold: at("gamma"), comparison: at("eta"), answer: at("xi") },
      });
      expect(budgetLeft).toBe(expected["budget_left"]);
      for (const [query, wanted] of toList(expected["answers"]).entries()) {
        const answer = answers[query];
        if (wanted === null) expect(answer).toMatchObject({ kind: "refused" });
        else expectClose(answer?.kind === "answered" ? answer.value : undefined, wanted);
      }
    }
  });
});

describe("ladder", () => {
  it("shows a score only when it beats the best by more than a step", () => {
    const shown = ladder({ scores: Float64Array.of(0.701, 0.705, 0.695, 0.74, 0.745, 0.9), step: 0.01 });
    expectAllClose(shown, [0.7, 0.7, 0.7, 0.74, 0.74, 0.9]);
  });

  it("refuses a step of nothing", () => {
    expect(() => ladder({ scores: Float64Array.of(0.5), step: 0 })).toThrow("above 0, got 0");
  });
});

describe("parameterFreeLadder", () => {
  it("does not show a gain of one standard error or less", () => {
    const base = Float64Array.from({ length: 100 }, (_, row) => (row < 60 ? 1 : 0));
    const oneBetter = base.map((value, row) => (row === 99 ? 1 : value));
    const muchBetter = base.map((value, row) => (row >= 85 ? 1 : value));
    expectAllClose(parameterFreeLadder([base, oneBetter, muchBetter, base]), [0.6, 0.6, 0.75, 0.75]);
  });
});
