import { describe, expect, it } from "vitest";
import { mulberry32, randomIndex } from "#harness/stats/random.ts";

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
