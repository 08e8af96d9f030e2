import fc from "fast-check";
import { expect, it } from "vitest";
import { type JsonPath, readJsonParts } from "#harness/datasets/json-parts.ts";

async function* inPieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

function parts(text: string, wanted: readonly JsonPath[], size = 7) {
  return Array.fromAsync(readJsonParts("a.json", inPieces(text, size), wanted));
}

it("gives what JSON.parse gives, whatever the pieces", async () => {
  const documents = fc.tuple(fc.jsonValue(), fc.integer({ min: 1, max: 40 }), fc.boolean());
  await fc.assert(
    fc.asyncProperty(documents, async ([value, size, isSpaced]) => {
      const text = JSON.stringify(value, null, isSpaced ? 2 : 0);
      expect((await parts(text, [[]], size)).map((part) => part.value)).toEqual([JSON.parse(text)]);
    }),
  );
});

it("gives each wanted value with the keys that lead to it, and passes over the rest", async () => {
  const lists = fc.tuple(
    fc.array(fc.record({ want: fc.jsonValue(), 'pass "\\': fc.jsonValue() })),
    fc.integer({ min: 1, max: 30 }),
  );
  await fc.assert(
    fc.asyncProperty(lists, async ([rows, size]) => {
      const text = JSON.stringify({ before: rows, rows });
      const found = await parts(text, [["rows", "*", "want"]], size);
      const plain: { rows: { want: unknown }[] } = JSON.parse(text);
      expect(found).toEqual(
        plain.rows.map(({ want }, index) => ({ keys: ["rows", index, "want"], value: want })),
      );
    }),
  );
});

it("reads NaN and Infinity as Python writes them, and leaves words within strings alone", async () => {
  expect(await parts('{"a": [NaN, -Infinity, "NaN \\" Infinity"]}', [["a"]])).toEqual([
    { keys: ["a"], value: [Number.NaN, Number.NEGATIVE_INFINITY, 'NaN " Infinity'] },
  ]);
});

it.each([
  ["a cut document", '{"a": [1, 2', /a\.json:1:12: is not valid JSON: the text ends too early/],
  ["a bracket too many", '{"x": [1}}', /a bracket closes what is not open/],
  ["a missing comma", '{"a": 1\n "b": 2}', /a\.json:2:2: is not valid JSON: unexpected "\\""/],
  ["no value", '{"a": }', /a\.json:1:7: .*unexpected "}"/],
])("names the place of %s", async (_what, text, message) => {
  await expect(parts(text, [["a"]])).rejects.toThrow(message);
});
