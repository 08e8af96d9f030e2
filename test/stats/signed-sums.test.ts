import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mulberry32 } from "#harness/stats/random.ts";
import { drawSigns, signedSums } from "#harness/stats/signed-sums.ts";
import { expectAllClose } from "./goldens.ts";

/** One replicate after another: a random number gives the signs of 32 units, the first from the lowest bit. */
function plainSums(values: Float64Array, replicates: number, seed: number): readonly number[] {
  const random = mulberry32(seed);
  return Array.from({ length: replicates }, () => {
    let [sum, bits] = [0, 0];
    for (const [unit, value] of values.entries()) {
      if (unit % 32 === 0) bits = Math.floor(random() * 4294967296);
      sum += bits & 1 ? value : -value;
      bits >>>= 1;
    }
    return sum;
  });
}

describe("signedSums", () => {
  it("are the sums under the same signs, one replicate after another, for any number of units", () => {
    const lists = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 100 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 70 }), fc.nat(99), (list, replicates, seed) => {
        const values = Float64Array.from(list);
        const signs = [...drawSigns({ units: list.length, replicates, random: mulberry32(seed) })];
        const sums = signs.flatMap((part) => [...signedSums(values, part)].map((sum) => sum + 0));
        expect(sums).toEqual(plainSums(values, replicates, seed).map((sum) => sum + 0));
      }),
    );
  });

  it("come in parts of bounded size, and the parts change nothing", () => {
    const values = Float64Array.from({ length: 40 }, (_, unit) => Math.sqrt(unit));
    const parts = [...drawSigns({ units: 40, replicates: 5000, random: mulberry32(3) })];
    expect(parts.map(({ replicates }) => replicates)).toEqual([2048, 2048, 904]);
    expectAllClose(
      parts.flatMap((part) => [...signedSums(values, part)]),
      plainSums(values, 5000, 3),
    );
    const [wide] = drawSigns({ units: 3_000_000, replicates: 65, random: mulberry32(3) });
    expect(wide?.replicates).toBe(64);
  });
});
