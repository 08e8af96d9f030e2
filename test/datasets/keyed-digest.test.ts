import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyedDigest } from "#harness/datasets/keyed-digest.ts";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  // halves of characters among them
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .tuple(fc.constantFrom("a", "é", "€"), fc.integer({ min: 5450, max: 5475 }))
    .map(([character, length]) => character.repeat(length)),
);

test("keyedDigest: it is HMAC-SHA-256, whatever the key and the texts before", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 150, size: "max" }),
      fc.array(text, { minLength: 1, maxLength: 4 }),
      (bytes, texts) => {
        const key = Buffer.from(bytes);
        for (const each of texts)
          expect(keyedDigest(key, each)).toBe(createHmac("sha256", key).update(each).digest("hex"));
      },
    ),
    { numRuns: 300 },
  );
});
