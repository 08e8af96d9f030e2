import fc from "fast-check";
import { expect, test } from "vitest";
import { createTextSet } from "#harness/runner/text-set.ts";

test("createTextSet: it holds what a set of the texts would hold, however many", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 3 })),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 4000 }),
      (texts, more, mostKept) => {
        const known = new Set<string>();
        const set = createTextSet(mostKept);
        for (const text of [...texts, ...Array.from({ length: more }, (_, index) => `id-${index}`)]) {
          expect(set.has(text)).toBe(known.has(text));
          expect(set.add(text)).toBe(!known.has(text));
          known.add(text);
        }
        expect(set.size).toBe(known.size);
        for (const text of known) expect(set.has(text)).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});
