import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonErrorOffset } from "#harness/datasets/json-error-offset.ts";

test.each([
  ["", 0],
  ["  ", 2],
  ["nope", 1],
  ["{x:1}", 1],
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ["[1,2", 4],
  ["[1,]", 3],
  ["[1 2]", 3],
  ['{"a":tru}', 8],
  ['"a\nb"', 2],
  ['"a\\x"', 3],
  ['"\\u12G4"', 5],
  ['"abc', 4],
  ['{"a":1}x', 7],
  ['{"a":01}', 6],
  ["-", 1],
  ["[-6e]", 4],
  ["[1.]", 3],
  [".5", 0],
  ["[1}", 2],
  ["]", 0],
  ['{"a":"b",\n "c" "d"}', 15],
])("the place where %j stops being JSON is %i", (text, offset) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(jsonErrorOffset(text)).toBe(offset);
});

test("a valid document with a stray character is faulted there", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, place) => {
      const at = place % (json.length + 1);
      const broken = `${json.slice(0, at)}\u0001${json.slice(at)}`;
      expect(jsonErrorOffset(broken)).toBe(at);
    }),
  );
});

test("a document cut short is faulted at its end", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (value, place) => {
      const json = JSON.stringify(value);
      const cut = json.slice(0, 1 + (place % (json.length - 1)));
      expect(jsonErrorOffset(cut)).toBe(cut.length);
    }),
  );
});
