import { describe, expect, it } from "vitest";
import { benchmarkAgreement } from "#harness/stats/benchmark-agreement.ts";
import { pointOf } from "./goldens.ts";

function scored(
  rows: Readonly<Record<string, readonly number[]>>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    Object.entries(rows).map(([name, values]) => [
      name,
      new Map(values.flatMap((value, model) => (Number.isNaN(value) ? [] : [[`m${model}`, value] as const]))),
    ]),
  );
}

const alike = {
  one: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
  two: [0.2, 0.3, 0.4, 0.5, 0.6, 0.7],
  three: [0.15, 0.1, 0.35, 0.4, 0.55, 0.6],
  odd: [0.9, 0.8, 0.7, 0.6, 0.5, 0.4],
};

describe("benchmarkAgreement", () => {
  it("sets the one that orders models the other way apart, and does not let it count in its own aggregate", () => {
    const found = benchmarkAgreement({ scores: scored(alike), level: 0.95 });
    const odd = found.find(({ benchmark }) => benchmark === "odd");
    expect(pointOf(odd?.withOthers ?? expect.fail())).toBeLessThanOrEqual(-0.8);
    expect(odd?.z).toBeLessThan(-1);
    const two = found.find(({ benchmark }) => benchmark === "two");
    expect(two?.z).toBeGreaterThan(0);
  });

  it("gives z-scores of mean 0 and variance 1 (ddof 1)", () => {
    const z = benchmarkAgreement({ scores: scored(alike), level: 0.95 }).flatMap((each) => each.z ?? []);
    expect(z).toHaveLength(4);
    expect(z.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 9);
    expect(z.reduce((sum, one) => sum + one * one, 0) / 3).toBeCloseTo(1, 9);
  });

  it("changes nothing when all scores of a benchmark are stretched", () => {
    const stretched = { ...alike, one: alike.one.map((score) => 100 * score ** 3) };
    expect(benchmarkAgreement({ scores: scored(stretched), level: 0.95 })).toEqual(
      benchmarkAgreement({ scores: scored(alike), level: 0.95 }),
    );
  });

  it("takes the models that are in a third of the others or more", () => {
    const holes = {
      ...alike,
      two: [Number.NaN, 0.3, 0.4, 0.5, 0.6, 0.7],
      alone: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
    };
    expect(benchmarkAgreement({ scores: scored(holes), level: 0.95 })[1]?.withOthers.n).toBe(5);
    const rare = scored({
      a: [1, 2, 3, 4],
      b: [1, 2, 3, 4],
      c: [1, 2, 3, 4],
      d: [1, 2, 3, 4],
      e: [1, 2, 3, 4, 5],
      f: [5, 4, 3, 2, 1, 9],
    });
    const sixth = benchmarkAgreement({ scores: rare, level: 0.95 }).find(
      ({ benchmark }) => benchmark === "f",
    );
    expect(sixth?.withOthers.n).toBe(4);
  });

  it("is undetermined for two benchmarks, and without a z for models nobody else has", () => {
    const two = benchmarkAgreement({ scores: scored({ one: alike.one, two: alike.two }), level: 0.95 });
    expect(two.map(({ withOthers }) => withOthers.kind)).toEqual(["undetermined", "undetermined"]);
    expect(two.every(({ z }) => z === undefined)).toBe(true);
  });
});
