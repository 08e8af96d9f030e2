import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GroupDifference, groupDifference } from "#harness/stats/group-difference.ts";

const settings = { level: 0.95, seed: 1 };

/** Ten families of two models; the first four are the group of interest. */
function panel({ shift, noise = 0 }: { readonly shift: number; readonly noise?: number }) {
  const family = Int32Array.from({ length: 20 }, (_, row) => row >> 1);
  const group = Uint8Array.from({ length: 10 }, (_, one) => (one < 4 ? 1 : 0));
  const x = Float64Array.from(family, (one, row) => 0.3 + 0.05 * ((one * 7) % 10) + 0.01 * (row % 2));
  const y = x.map(
    (score, row) =>
      0.1 + 0.5 * score + ((group[family[row] ?? 0] ?? 0) === 1 ? shift : 0) + noise * Math.sin(row * 37),
  );
  return { x, y, family, group };
}

function determined(options: Parameters<typeof groupDifference>[0]): GroupDifference {
  const found = groupDifference(options);
  if (found.kind !== "difference") throw new Error(found.reason);
  return found;
}

describe("groupDifference", () => {
  it("finds a planted difference at equal x, as the rarest of all 210 splits", () => {
    const found = determined({ ...panel({ shift: 0.15, noise: 0.01 }), ...settings });
    expect(found).toMatchObject({ count: 1, total: 210, exact: true });
    expect(found.value).toBeCloseTo(0.15, 2);
    expect(found.p).toBeCloseTo(1 / 210, 12);
    expect(found.interval?.low).toBeGreaterThan(0.1);
    expect(found.interval?.high).toBeLessThan(0.2);
  });

  it("has an interval that shifts with the difference", () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (shift) => {
        const [zero, moved] = [
          determined({ ...panel({ shift: 0, noise: 0.02 }), ...settings }),
          determined({ ...panel({ shift, noise: 0.02 }), ...settings }),
        ];
        expect(moved.value - zero.value).toBeCloseTo(shift, 9);
        expect((moved.interval?.low ?? 0) - (zero.interval?.low ?? 0)).toBeCloseTo(shift, 9);
        expect((moved.interval?.high ?? 0) - (zero.interval?.high ?? 0)).toBeCloseTo(shift, 9);
      }),
      { numRuns: 50 },
    );
  });

  it("holds zero in its interval exactly when the test does not reject at the level", () => {
    for (const noise of [0.01, 0.03, 0.1, 0.3]) {
      const found = determined({ ...panel({ shift: 0.03, noise }), ...settings });
      const { low, high } = found.interval ?? { low: Number.NaN, high: Number.NaN };
      expect(low <= 0 && 0 <= high).toBe(found.p > 0.05);
    }
  });

  it("draws splits where there are too many to list, and never gives a p of zero", () => {
    const family = Int32Array.from({ length: 30 }, (_, row) => row);
    const group = Uint8Array.from(family, (one) => (one % 2 === 0 ? 1 : 0));
    const x = Float64Array.from(family, (one) => one / 30);
    const y = x.map((score, row) => score + (row % 2 === 0 ? 5 : 0));
    expect(determined({ x, y, family, group, ...settings })).toMatchObject({
      count: 1,
      total: 10_000,
      exact: false,
      p: 0.0001,
    });
  });

  it("has no interval where too few splits could reject anything", () => {
    const { x, y, family } = panel({ shift: 0.2 });
    const four = { x: x.slice(0, 8), y: y.slice(0, 8), family: family.slice(0, 8) };
    const found = determined({ ...four, group: Uint8Array.of(1, 1, 0, 0), ...settings });
    expect(found.total).toBe(6);
    expect(found.interval).toBeUndefined();
  });

  it("is undetermined with fewer than two families in a group", () => {
    const group = Uint8Array.from({ length: 10 }, (_, one) => (one === 0 ? 1 : 0));
    expect(groupDifference({ ...panel({ shift: 0.1 }), group, ...settings })).toMatchObject({
      kind: "undetermined",
      reason: "each group needs two families or more",
    });
  });
});
