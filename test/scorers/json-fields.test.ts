import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFields } from "#harness/scorers/json-fields.ts";
import { judge, testScorer } from "../conformance/scorer.ts";

const order = '{"total": 12.5, "name": "Ada Byron", "paid": true, "note": null}';

testScorer({
  kind: "json-fields",
  scorer: jsonFields(),
  targets: [[order], ['{"items": [{"sku": "a", "n": 1}], "ship": {"city": "Bonn"}}'], ["{}"]],
});
testScorer({
  kind: "json-fields",
  scorer: jsonFields({ fields: { total: "number", name: "text", tags: "set" }, extraFields: "ignore" }),
  targets: [[order], ['{"tags": ["a", "b"], "total": "$1,200"}']],
});

const right = '{"total": 12.5, "name": "Ada Byron", "paid": true}';

describe("json-fields", () => {
  test.each([
    ["as written", right, 1],
    ["keys in another order", '{"paid": true, "name": "Ada Byron", "total": 12.50}', 1],
    ["null for absent", order, 1],
    ["white space in text", '{"total": 12.5, "name": " Ada  Byron ", "paid": true}', 1],
    ["a fence", `Here it is:\n\`\`\`json\n${right}\n\`\`\`\nAnything else?`, 1],
    ["a fence without a language", `\`\`\`\n${right}\n\`\`\``, 1],
    ["the last of two fences", `\`\`\`json\n{"total": 1}\n\`\`\`\nNo:\n\`\`\`json\n${right}\n\`\`\``, 1],
    [
      "a fence that is no JSON after one that is",
      `\`\`\`json\n${right}\n\`\`\`\n\`\`\`python\nx = 1\n\`\`\``,
      1,
    ],
    ["prose around it", `The order is ${right}. Done.`, 1],
    ["braces in prose before it", `Use {braces} like { this: ${right}`, 1],
    ["the last object in prose", `First {"total": 1}, then ${right}`, 1],
    ["a brace in a string", '{"total": 12.5, "name": "Ada Byron", "paid": true, "note": null} }', 1],
    [
      "an escaped quote and a brace in a string in prose",
      `It is {"total": 12.5, "name": "Ada Byron", "paid": true, "x\\"}": null}.`,
      1,
    ],
    ["pretty printing", JSON.stringify(JSON.parse(right), undefined, 2), 1],
    ["escapes", right.replace("Ada", "\\u0041da"), 1],
    ["one wrong value", right.replace("12.5", "12"), 2 / 3],
    ["a number as text", right.replace("12.5", '"12.5"'), 2 / 3],
    ["a boolean as text", right.replace("true", '"true"'), 2 / 3],
    ["another case", right.replace("Ada", "ADA"), 2 / 3],
    ["a missing field", '{"total": 12.5, "name": "Ada Byron"}', 2 / 3],
    ["a null field", right.replace("true", "null"), 2 / 3],
    ["an extra field", right.replace("}", ', "vat": 2}'), 3 / 4],
    ["a note where there is none", right.replace("}", ', "note": "x"}'), 3 / 4],
    [
      "an object where text belongs",
      right.replace('"Ada Byron"', '{"first": "Ada", "last": "Byron"}'),
      2 / 5,
    ],
    ["no field", "{}", 0],
    ["other fields", '{"a": 1}', 0],
    ["prototype names", '{"__proto__": {"total": 12.5}, "constructor": 1}', 0],
  ])("scores %s", async (_, output, value) => {
    const score = await judge(jsonFields(), [order], output);
    expect(score.kind === "scored" ? score.value : undefined).toBeCloseTo(value, 12);
  });

  test.each([
    "I cannot extract that.",
    "{total: 12.5}",
    "{'total': 12.5}",
    '{"total": 12.5,}',
    '{"total": 12.5',
    '[{"total": 12.5}]x'.slice(0, 5),
    "```json\n```",
    "12.5",
    "null",
    '"total"',
    "{".repeat(100),
    `${'{"a":'.repeat(100)}1${"}".repeat(100)}`,
  ])("finds no JSON object in %j", async (output) => {
    expect(await judge(jsonFields(), [order], output)).toEqual({ kind: "missed", cause: "unparsed" });
  });

  test.each([
    [right, /^\{"total"/],
    [`\`\`\`json\n${right}\n\`\`\``, /^fenced: \{"total"/],
    [`It is ${right}`, /^in prose: \{"total"/],
  ])("says how the JSON was dressed in %j", async (output, answer) => {
    expect(await judge(jsonFields(), [order], output)).toMatchObject({
      answer: expect.stringMatching(answer),
    });
  });

  test("takes no JSON from the prose of an output that was cut short", async () => {
    expect(await judge(jsonFields(), [order], `It is ${right} and`, "length")).toMatchObject({
      kind: "missed",
    });
    expect(await judge(jsonFields(), [order], right, "length")).toMatchObject({ value: 1 });
  });

  test("counts the fields of nested objects and lists one by one", async () => {
    const target = '{"items": [{"sku": "a", "n": 1}, {"sku": "b", "n": 2}], "ship": {"city": "Bonn"}}';
    const output = '{"items": [{"sku": "a", "n": 1}, {"sku": "c", "n": 2}], "ship": {"city": "Bonn"}}';
    expect(await judge(jsonFields(), [target], output)).toMatchObject({ value: 4 / 5 });
  });

  test.each([
    [{ total: "number" }, '{"total": "$1,200.00"}', '{"total": 1200}', 1],
    [{ total: "number" }, '{"total": "about"}', '{"total": 1200}', 0],
    [{ name: "text" }, '{"name": "ADA, BYRON"}', '{"name": "Ada Byron"}', 1],
    [{ tags: "set" }, '{"tags": ["b", "a"]}', '{"tags": ["a", "b"]}', 1],
    [{ tags: "set" }, '{"tags": ["b"]}', '{"tags": ["a", "b"]}', 1 / 2],
    [{ tags: "set" }, '{"tags": ["b", "c", "d"]}', '{"tags": ["a", "b"]}', 1 / 3],
    [{ tags: "set" }, '{"tags": ["a", "a"]}', '{"tags": ["a", "b"]}', 1 / 2],
    [{ tags: "set" }, '{"tags": []}', '{"tags": []}', 1],
    [{ tags: "set" }, '{"tags": ["a"]}', '{"tags": []}', 0],
    [{ tags: "set" }, '{"tags": [{"b": 2, "a": 1}]}', '{"tags": [{"a": 1, "b": 2}]}', 1],
    [{ tags: "exact" }, '{"tags": ["b", "a"]}', '{"tags": ["a", "b"]}', 0],
    [{ id: "ignore" }, '{"id": 1, "a": 2}', '{"id": 5, "a": 2}', 1],
  ] as const)("compares by the rules %j", async (fields, output, target, value) => {
    const score = await judge(jsonFields({ fields }), [target], output);
    expect(score.kind === "scored" ? score.value : undefined).toBeCloseTo(value, 12);
  });

  test("does not count extra fields when told to ignore them", async () => {
    const scorer = jsonFields({ extraFields: "ignore" });
    expect(await judge(scorer, [order], right.replace("}", ', "vat": 2}'))).toMatchObject({ value: 1 });
  });

  test("takes the best of several targets", async () => {
    expect(await judge(jsonFields(), ['{"a": 1}', '{"a": 2}'], '{"a": 2}')).toMatchObject({ value: 1 });
  });

  test("scores 1 on any object against itself, however it is laid out", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), async (object) => {
        const output = `\`\`\`json\n${JSON.stringify(object, undefined, 2)}\n\`\`\``;
        const score = await judge(jsonFields(), [JSON.stringify(object)], output);
        expect(score).toMatchObject({ kind: "scored", value: 1 });
      }),
    );
  });

  test.each(["Paris", "[1]", "{", '```json\n{"a": 1}\n```'])(
    "cannot judge by the target %j",
    async (target) => {
      expect(await judge(jsonFields(), [target], "{}")).toMatchObject({ kind: "unscored" });
    },
  );

  test("names its rules in its id", () => {
    const scorer = jsonFields.fromOptions({ fields: { b: "set", a: "exact" }, extraFields: "ignore" });
    expect(scorer.id).toBe("json-fields(b=set, extraFields=ignore)");
    expect(jsonFields().id).toBe("json-fields");
  });

  test.each([
    [{ fields: { a: "roughly" } }],
    [{ fields: ["a"] }],
    [{ extraFields: true }],
    [{ schemas: {} }],
  ])("refuses the options %j", (options) => {
    expect(() => jsonFields.fromOptions(options)).toThrow('scorer "json-fields"');
  });
});

describe("json-fields with a schema: it", () => {
  const schema = {
    type: "object",
    properties: { total: { type: "number", minimum: 0 }, name: { type: "string" } },
    required: ["total", "name"],
    additionalProperties: false,
  };
  const scorer = jsonFields({ schema });
  const target = '{"total": 12.5, "name": "Ada"}';

  test.each([
    ["fits and is right", target, 1],
    ["fits and is half right", '{"total": 12.5, "name": "Bob"}', 0.5],
    ["lacks a field that is required", '{"total": 12.5}', 0],
    ["has a field of another type", '{"total": "12.5", "name": "Ada"}', 0],
    ["has a field the schema does not know", '{"total": 12.5, "name": "Ada", "vat": 1}', 0],
    ["is below a minimum", '{"total": -1, "name": "Ada"}', 0],
  ])("judges an answer that %s", async (_name, text, value) => {
    expect(await judge(scorer, [target], text)).toMatchObject({ kind: "scored", value });
  });

  test("says where an answer leaves the schema, beside the answer", async () => {
    const score = await judge(scorer, [target], 'Sure: {"total": -1, "name": "Ada"}');
    expect(score).toMatchObject({
      answer: expect.stringMatching(/^off schema \(total: .*\): in prose: \{"total":-1/),
    });
  });

  test("has an id of its own for each schema", () => {
    expect(scorer.id).toMatch(/^json-fields\(schema=[0-9a-f]{12}\)$/);
    expect(jsonFields({ schema: {} }).id).not.toBe(scorer.id);
  });

  test("refuses at once what is no JSON Schema", () => {
    expect(() => jsonFields.fromOptions({ schema: "object" })).toThrow(
      'schema is "object"; give a JSON Schema',
    );
    expect(() => jsonFields({ schema: { type: "nothing" } })).toThrow("schema is no JSON Schema");
  });
});
