import { describe, expect, it } from "vitest";
import { fillIndexes, mulberry32, randomIndex } from "#harness/stats/random.ts";

describe("mulberry32", () => {
  it("gives the same numbers on every platform", () => {
    const random = mulberry32(42);
    expect([random(), random(), random()]).toEqual([
      0.6011037519201636, 0.44829055899754167, 0.8524657934904099,
    ]);
  });

  it("takes a seed apart from its neighbours", () => {
    expect(mulberry32(1)()).not.toBe(mulberry32(2)());
  });

  it("fills every index and none beyond", () => {
    const random = mulberry32(7);
    const seen = new Set(Array.from({ length: 500 }, () => randomIndex(random, 5)));
    expect([...seen].toSorted()).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("fillIndexes", () => {
  it("gives what randomIndex gives one by one, and goes on where that would", () => {
    const [one, many] = [mulberry32(42), mulberry32(42)];
    for (const count of [1, 5, 1319, 2 ** 31]) {
      const indexes = new Uint32Array(100);
      fillIndexes(many, indexes, count);
      expect([...indexes]).toEqual(Array.from(indexes, () => randomIndex(one, count)));
    }
    expect(many()).toBe(one());
  });

  it("takes any other source number by number", () => {
    const numbers = [0, 0.49, 0.99];
    const indexes = new Uint32Array(3);
    fillIndexes(() => numbers.shift() ?? Number.NaN, indexes, 10);
    expect([...indexes]).toEqual([0, 4, 9]);
  });
});
