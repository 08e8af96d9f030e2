import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costChoice } from "#harness/gap/cost-choice.ts";
import { findGaps } from "#harness/gap/find-gaps.ts";
import type { GapRow } from "#harness/gap/findings.ts";
import { type Estimate, estimate, pointEstimate, undetermined } from "#harness/stats/estimate.ts";
import { pairedRuns } from "./scenarios.ts";

const [row] = findGaps(pairedRuns("acme/one", 0.9, 0.7), {
  level: 0.95,
  seed: 1,
  partial: false,
  pool: false,
}).gaps;

function priced(model: string, score: number, costUsd: Estimate, low = score - 0.05): GapRow {
  if (row === undefined) throw new Error("a row expected");
  const interval = {
    low,
    high: score + 0.05,
    level: 0.95,
    method: "t",
    covers: "samples like these",
    weights: "sample",
  } as const;
  return {
    ...row,
    model,
    counterpart: { ...row.counterpart, score: estimate(score, interval, 100), costUsd },
  };
}

const cost = (dollars: number) => pointEstimate(dollars, "a sum, not an estimate", 200);

function choose(rows: readonly GapRow[], losses: readonly number[] = rows.map(() => 1)) {
  const bounds = losses.map((high) => ({ low: 0, high }));
  return costChoice({ losses: bounds, candidates: [] }, rows);
}

describe("what a choice costs: it", () => {
  test("is the price of a trial over the share of right ones, with the score's interval turned over", () => {
    const { costPerSuccess } = choose([priced("a/x", 0.5, cost(4)), priced("b/y", 0.8, cost(20))]);
    expect(costPerSuccess?.map(({ model, costUsd }) => [model, costUsd])).toMatchObject([
      [
        "a/x",
        {
          value: expect.closeTo(0.04, 12),
          n: 100,
          interval: {
            low: expect.closeTo(0.02 / 0.55, 12),
            high: expect.closeTo(0.02 / 0.45, 12),
            method: "t, turned over",
          },
        },
      ],
      ["b/y", { value: expect.closeTo(0.125, 12) }],
    ]);
  });

  test("has no upper end for a score that may be 0, and no price where nothing was right", () => {
    const { costPerSuccess } = choose([priced("a/x", 0.02, cost(4), 0), priced("b/y", 0, cost(4), 0)]);
    expect(costPerSuccess?.map(({ costUsd }) => costUsd)).toMatchObject([
      { kind: "estimate", noInterval: "the score may be 0, so the price of a right answer has no upper end" },
      { kind: "undetermined", reason: "no right answer, so none has a price" },
    ]);
  });

  test("leaves on the frontier whom no other beats on price and score", () => {
    const rows = [
      priced("a/cheap", 0.5, cost(1)),
      priced("b/beaten", 0.5, cost(2)),
      priced("c/middle", 0.6, cost(2)),
      priced("d/dear", 0.9, cost(9)),
      priced("e/unpriced", 0.95, undetermined("no price known")),
    ];
    expect(choose(rows).frontier).toEqual(["a/cheap", "c/middle", "d/dear"]);
  });

  test("keeps both of two equal ones, and never an empty frontier", () => {
    const scores = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(scores, scores), { minLength: 2, maxLength: 8 }), (models) => {
        const rows = models.map(([score, dollars], place) => priced(`m/${place}`, score / 10, cost(dollars)));
        const { frontier = [] } = choose(rows);
        const best = Math.max(...models.map(([score]) => score));
        const cheapestBest = Math.min(
          ...models.filter(([score]) => score === best).map(([, dollars]) => dollars),
        );
        for (const [place, [score, dollars]] of models.entries())
          if (score === best && dollars === cheapestBest) expect(frontier).toContain(`m/${place}`);
      }),
    );
  });

  test("names the cheapest whose loss is surely within the margin, and nothing for fewer than two prices", () => {
    const rows = [
      priced("a/cheap", 0.5, cost(1)),
      priced("b/near", 0.88, cost(3)),
      priced("c/best", 0.9, cost(9)),
    ];
    expect(choose(rows, [0.5, 0.03, 0.01]).cheapest).toMatchObject({
      model: "b/near",
      costUsdPerTrial: 0.015,
      margin: 0.03,
    });
    expect(choose(rows, [0.5, 0.031, 0.031]).cheapest).toBeUndefined();
    expect(choose(rows.slice(0, 1))).toEqual({});
  });

  test("ranks by the price of a paid trial, so that cached answers make nobody cheap", () => {
    const cached = pointEstimate(1, "a sum, not an estimate", 10);
    const rows = [priced("a/cached", 0.9, cached), priced("b/paid", 0.9, cost(3))];
    expect(choose(rows, [0.01, 0.01]).cheapest).toMatchObject({ model: "b/paid", costUsdPerTrial: 0.015 });
  });

  test("takes the margin that was declared", () => {
    const rows = [priced("a/cheap", 0.5, cost(1)), priced("c/best", 0.9, cost(9))];
    const losses = [0.08, 0.01].map((high) => ({ low: 0, high }));
    const chosen = (margin: number) => costChoice({ losses, candidates: [] }, rows, margin).cheapest;
    expect(chosen(0.1)).toMatchObject({ model: "a/cheap", margin: 0.1 });
    expect(chosen(0.07)).toMatchObject({ model: "c/best", margin: 0.07 });
  });
});
