import { describe, expect, test } from "vitest";
import { findGaps, type GapOptions } from "#harness/gap/find-gaps.ts";
import { orderKept } from "#harness/gap/order-kept.ts";
import { drawRecords } from "./drawn-models.ts";

const options: GapOptions = { level: 0.95, seed: 1, partial: false, pool: false };

describe("the order-keeping curve: it", () => {
  test("counts pairs by their lead, ends belonging to the bin below, and ties as half kept", () => {
    const models = [
      { family: "a", lead: 0.5, order: 0.5 },
      { family: "b", lead: 0.51, order: 0.5 },
      { family: "c", lead: 0.52, order: 0.4 },
      { family: "d", lead: 0.52, order: 0.9 },
    ];
    const curve = orderKept(models, { level: 0.95, ceilings: [] });
    expect(curve.map(({ pairs }) => pairs)).toEqual([3, 2, 0, 0, 0]);
    expect(curve[0]?.kept).toMatchObject({ value: 0.5, n: 3 });
    expect(curve[1]?.kept).toMatchObject({ value: 0.5, n: 2 });
    expect(curve[2]?.kept).toMatchObject({ kind: "undetermined" });
  });

  test("counts as many independent pairs as show the variance of pairs that share models", () => {
    const families = (names: string) =>
      [..."0123"].map((_, index) => ({
        family: names.charAt(index),
        lead: 0.3 + 0.1 * index,
        order: [0.3, 0.5, 0.4, 0.6][index] ?? 0,
      }));
    const methodOf = (names: string) => {
      const kept = orderKept(families(names), { level: 0.95, ceilings: [] })[4]?.kept;
      return kept?.kind === "estimate" && "interval" in kept ? kept.interval.method : "";
    };
    // Five of six pairs kept: residuals 1/6 five times, -5/6 once; families alone sum to 1/2, -1/2, -1/2, 1/2.
    expect(methodOf("abcd")).toBe("Wilson on 6.0 independent pairs, over 4 families");
    // b and c of one family: its sum is -1/6 - 1/6 over the pairs it touches, within it -5/6.
    expect(methodOf("abbd")).toMatch(/over 3 families$/);
  });

  test("has a wider interval where the pairs are of few families", () => {
    const models = Array.from({ length: 12 }, (_, index) => ({
      family: `f${index}`,
      lead: 0.3 + 0.04 * index,
      order: 0.3 + 0.04 * (index % 4 === 0 ? index - 3 : index),
    }));
    const kin = models.map((model, index) => ({ ...model, family: `f${index % 4}` }));
    const width = (some: typeof models) => {
      const kept = orderKept(some, { level: 0.95, ceilings: [] })[4]?.kept;
      if (kept?.kind !== "estimate" || !("interval" in kept)) throw new Error("an interval expected");
      return kept.interval.high - kept.interval.low;
    };
    expect(width(kin)).toBeGreaterThan(width(models));
  });

  test("has a ceiling that rises with the lead, from repeats of the counterpart that nobody ran", () => {
    const models = Array.from({ length: 16 }, (_, index) => ({
      model: `lab/${"abcdefghijklmnop"[index]}`,
      benchmark: -0.6 + 0.08 * index,
      counterpart: -0.6 + 0.08 * index,
    }));
    const [agreement] = findGaps(drawRecords(models, { samples: 400, seed: 2 }), options).agreements;
    const ceilings =
      agreement?.orderKept.map(({ ceiling }) => (ceiling.kind === "estimate" ? ceiling.value : 0)) ?? [];
    expect(ceilings).toEqual([...ceilings].sort((left, right) => left - right));
    expect(ceilings[0]).toBeGreaterThan(0.5);
    expect(ceilings[4]).toBeGreaterThan(0.95);
  });
});
