import fc from "fast-check";
import { expect, test } from "vitest";
import { hasRepeats, internClusters } from "#harness/stats/clusters.ts";

test("hasRepeats: it says what a set of the codes would say, -1 among them", () => {
  const codes = fc.array(fc.integer({ min: -1, max: 30 }), { maxLength: 12 });
  fc.assert(
    fc.property(codes, (given) => {
      expect(hasRepeats(Int32Array.from(given))).toBe(new Set(given).size < given.length);
    }),
  );
});

test("internClusters: codes of any kind are numbered in the order in which they appear", () => {
  const close = fc.integer({ min: 0, max: 12 });
  const any = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  const codes = fc.oneof(
    fc.array(close, { maxLength: 24 }),
    fc
      .tuple(any, fc.array(close, { maxLength: 24 }))
      .map(([from, some]) => some.map((code) => (from + code) | 0)),
    fc.array(fc.oneof(close, any, fc.constant(-1)), { maxLength: 24 }),
  );
  fc.assert(
    fc.property(codes, (given) => {
      const different = [...new Set(given)];
      expect(internClusters(Int32Array.from(given))).toEqual({
        row: Int32Array.from(given, (code) => different.indexOf(code)),
        count: different.length,
      });
    }),
  );
});
