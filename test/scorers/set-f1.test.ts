import { describe, expect, test } from "vitest";
import { setF1 } from "#harness/scorers/set-f1.ts";
import { judge, testScorer } from "../conformance/scorer.ts";

const target = '{"intents": ["change", "booking"], "slots": {"time": {"hour": 6, "minute": 0}, "people": 2}}';

testScorer({ kind: "set-f1", scorer: setF1(), targets: [['{"a": 1}'], ["{}"]] });
testScorer({ kind: "set-f1", scorer: setF1({ field: "intents" }), targets: [[target]] });

describe("set-f1", () => {
  test.each([
    ['{"intents": ["booking", "Change "]}', 1],
    ['{"intents": ["booking", "booking", "change"]}', 1],
    ['```json\n{"intents": ["change"]}\n```', 2 / 3],
    ['{"intents": ["change", "booking", "deny", null]}', 4 / 5],
    ['{"intents": []}', 0],
    ["{}", 0],
    ['{"intents": "change"}', 2 / 3],
  ])("compares the members of a list: %j scores %j", async (output, value) => {
    const score = await judge(setF1({ field: "intents" }), [target], output);
    expect(score.kind === "scored" ? score.value : undefined).toBeCloseTo(value, 12);
  });

  test.each([
    ['{"slots": {"people": "2", "time": {"minute": 0, "hour": "6", "second": null}}}', 1],
    ['{"slots": {"people": 2, "time": {"hour": 6, "minute": 30}}}', 1 / 2],
    ['{"slots": {"people": 3}}', 0],
    ['{"slots": {"kids": 2}}', 0],
    ['{"slots": null}', 0],
  ])("takes the value of a field whole or not at all: %j scores %j", async (output, value) => {
    const score = await judge(setF1({ field: "slots" }), [target], output);
    expect(score.kind === "scored" ? score.value : undefined).toBeCloseTo(value, 12);
  });

  test("finds nothing where both sets are empty right", async () => {
    expect(await judge(setF1({ field: "slots" }), ['{"intents": ["thank"]}'], '{"slots": {}}')).toMatchObject(
      {
        value: 1,
      },
    );
  });

  test.each(["change, booking", '["change"]', '{"intents": ['])("cannot read %j", async (output) => {
    expect(await judge(setF1({ field: "intents" }), [target], output)).toEqual({
      kind: "missed",
      cause: "unparsed",
    });
  });

  test("cannot judge by a target that is no object", async () => {
    expect(await judge(setF1(), ["change"], "{}")).toMatchObject({ kind: "unscored" });
  });

  test("refuses a field without a name", () => {
    expect(() => setF1.fromOptions({ field: "" })).toThrow('scorer "set-f1": field is ""; give the name');
  });
});
