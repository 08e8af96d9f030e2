import { hash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createTextDigest } from "#harness/runner/text-digest.ts";

test("createTextDigest: it is SHA-256 of all texts so far, many or few", () => {
  const texts = fc.array(
    fc
      .tuple(fc.string({ unit: "grapheme" }), fc.constantFrom(1, 1, 1, 20_000))
      .map(([text, times]) => text.repeat(times)),
  );
  fc.assert(
    fc.property(texts, texts, (first, second) => {
      const digest = createTextDigest();
      for (const text of first) digest.add(text);
      expect(digest.hex()).toBe(hash("sha256", first.join("")));
      for (const text of second) digest.add(text);
      expect(digest.hex()).toBe(hash("sha256", [...first, ...second].join("")));
    }),
    { numRuns: 50 },
  );
});
