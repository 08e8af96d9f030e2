import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { zeroByInterval } from "#harness/stats/equivalence-by-interval.ts";
import { gapOfGaps } from "#harness/stats/gap-of-gaps.ts";
import { sharedDifference } from "#harness/stats/shared-difference.ts";

const bits = (text: string) => Float64Array.from(text, Number);
const minus = (left: string, right: string) =>
  bits(left).map((value, row) => value - (bits(right)[row] ?? 0));

const benchmark = minus("101101110110111011011101101011", "110100100111010011101001011010");
const counterpart = minus("01011001010010110101001011010010110", "10010011001011010011011001011000111");
const given = { level: 0.95, covers: "samples like these" } as const;

describe("a gap of gaps: it", () => {
  test("is Welch's interval on per-sample differences, scipy.stats.ttest_ind(x, y, equal_var=False)", () => {
    const estimateAt = (level: number) =>
      gapOfGaps({
        ...given,
        level,
        left: { values: benchmark },
        right: { values: counterpart },
        areShared: false,
      });
    expect(estimateAt(0.95)).toMatchObject({
      value: expect.closeTo(0.19523809523809524, 12),
      n: 30,
      interval: {
        low: expect.closeTo(-0.13058337404629702, 8),
        high: expect.closeTo(0.5210595645224875, 8),
        method: "Welch, t(61.9)",
      },
    });
    expect(zeroByInterval(estimateAt)).toBeCloseTo(0.23553969783179024, 7);
  });

  test("changes its sign with the order of the models, and with that of the suites", () => {
    const differences = fc.array(fc.constantFrom(-1, 0, 0.5, 1), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(differences, differences, fc.boolean(), (left, right, areShared) => {
        const side = (values: readonly number[], sign: number) => ({
          values: Float64Array.from(values, (value) => sign * value),
          clusters: Int32Array.from(values, (_, row) => row),
        });
        const of = (one: readonly number[], other: readonly number[], sign: number) =>
          gapOfGaps({ ...given, left: side(one, sign), right: side(other, sign), areShared });
        const [plain, turned, swapped] = [of(left, right, 1), of(left, right, -1), of(right, left, 1)];
        for (const other of [turned, swapped]) {
          expect(other.kind).toBe(plain.kind);
          if (plain.kind !== "estimate" || other.kind !== "estimate") continue;
          expect(other.value).toBeCloseTo(-plain.value, 12);
          if (!("interval" in plain) || !("interval" in other)) throw new Error("an interval");
          expect(other.interval.low).toBeCloseTo(-plain.interval.high, 10);
          expect(plain.interval.low).toBeLessThanOrEqual(plain.value + 1e-12);
        }
      }),
    );
  });

  test("reaches to 2 points of [-2, 2], where one model's gap is all and the other's turned round", () => {
    const all = {
      values: new Float64Array(40).fill(1),
      clusters: Int32Array.from({ length: 40 }, (_, row) => row),
    };
    const none = { ...all, values: new Float64Array(40).fill(-1) };
    for (const areShared of [true, false]) {
      const found = gapOfGaps({ ...given, left: all, right: none, areShared });
      expect(found).toMatchObject({
        value: 2,
        interval: { low: expect.toSatisfy((low) => low > 1.4 && low < 2), high: 2 },
      });
    }
  });

  test("over shared clusters is CR2 of the shared difference, cut at 2 and not at 1", () => {
    const clusters = Int32Array.from({ length: 30 }, (_, row) => row);
    const left = { values: benchmark, clusters };
    const right = { values: counterpart.subarray(0, 30), clusters };
    const shared = sharedDifference({ ...given, left, right });
    expect(gapOfGaps({ ...given, left, right, areShared: true })).toEqual(shared);
    expect(gapOfGaps({ ...given, left: { values: new Float64Array() }, right, areShared: false })).toEqual({
      kind: "undetermined",
      reason: "the two models share no samples on one side",
      n: 0,
    });
  });
});
