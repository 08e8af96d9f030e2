import { describe, expect, test } from "vitest";
import { spans } from "#harness/scorers/spans.ts";
import { judge, testScorer } from "../conformance/scorer.ts";

testScorer({
  kind: "spans",
  scorer: spans(),
  targets: [['["7 pm", "two people"]'], ['{"time": "7 pm", "people": ["two"]}'], ["[]"], ["{}"]],
});

const slots = '{"time": "7 pm", "people": "two"}';

describe("spans", () => {
  test.each([
    [slots, slots, 1],
    ['{"people": "two", "time": "7 PM"}', slots, 1],
    ['{"time": ["7 pm"], "people": [" two "]}', slots, 1],
    [`\`\`\`json\n${slots}\n\`\`\``, slots, 1],
    [`Slots: ${slots}.`, slots, 1],
    ['{"time": "7 pm", "people": "two", "name": null}', slots, 1],
    ['{"time": "7 pm", "people": "two", "name": ""}', slots, 1],
    ['{"time": "7 pm"}', slots, 2 / 3],
    ['{"time": "7 pm", "people": "three"}', slots, 2 / 4],
    ['{"time": "two", "people": "7 pm"}', slots, 0],
    ['{"time": "7 pm", "people": "two", "name": "Ada"}', slots, 4 / 5],
    ["{}", slots, 0],
    ["none", slots, 0],
    ["none", "{}", 1],
    ["None.", "[]", 1],
    ['{"time": "7 pm"}', "{}", 0],
    ['["two people", "7 pm"]', '["7 pm", "two people"]', 1],
    ["7 pm\ntwo people", '["7 pm", "two people"]', 1],
    ["- 7 pm\n- two people\n", '["7 pm", "two people"]', 1],
    ["1. 7 PM\n2) Two people", '["7 pm", "two people"]', 1],
    ["• 7 pm", '["7 pm", "two people"]', 2 / 3],
    ['{"spans": ["7 pm", "two people"]}', '["7 pm", "two people"]', 1],
    ["7 pm, two people", '["7 pm", "two people"]', 0],
    ["The guests come at 7 pm.", '["7 pm", "two people"]', 0],
    ["[]", '["7 pm"]', 0],
    ['["7 pm", "7 pm"]', '["7 pm"]', 2 / 3],
    ['["7  pm"]', '["7 pm"]', 1],
    ["[7]", '["7"]', 1],
    ["", "[]", undefined],
    ["time: 7 pm", slots, undefined],
    ["I cannot say", slots, undefined],
    ['{"time": {"hour": 7}}', slots, undefined],
    ['["7 pm", ', '["7 pm"]', undefined],
    ['["7 pm"]', slots, undefined],
  ])("scores %j against %j with %j", async (output, target, value) => {
    const score = await judge(spans(), [target], output);
    if (value === undefined) expect(score).toEqual({ kind: "missed", cause: "unparsed" });
    else expect(score.kind === "scored" ? score.value : undefined).toBeCloseTo(value, 12);
  });

  test("takes the best of several targets", async () => {
    expect(await judge(spans(), ['["a"]', '["b"]'], "b")).toMatchObject({ value: 1 });
  });

  test("takes no lines from an output that was cut short", async () => {
    expect(await judge(spans(), ['["a"]'], "a", "length")).toMatchObject({ kind: "missed" });
  });

  test.each(["Paris", "7", '{"time": {"hour": 7}}'])("cannot judge by the target %j", async (target) => {
    expect(await judge(spans(), [target], "[]")).toMatchObject({ kind: "unscored" });
  });
});
