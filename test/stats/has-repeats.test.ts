import fc from "fast-check";
import { expect, test } from "vitest";
import { hasRepeats } from "#harness/stats/clusters.ts";

test("hasRepeats: it says what a set of the codes would say, -1 among them", () => {
  const codes = fc.array(fc.integer({ min: -1, max: 30 }), { maxLength: 12 });
  fc.assert(
    fc.property(codes, (given) => {
      expect(hasRepeats(Int32Array.from(given))).toBe(new Set(given).size < given.length);
    }),
  );
});
