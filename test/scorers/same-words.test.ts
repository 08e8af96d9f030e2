import { describe, expect, test } from "vitest";
import { sameWords } from "#harness/scorers/same-words.ts";
import { judge, testScorer } from "../conformance/scorer.ts";

testScorer({
  kind: "same-words",
  scorer: sameWords(),
  targets: [["Denver Broncos", "the Broncos"], ["1867"]],
});

describe("same-words", () => {
  test.each([
    ["The Denver Broncos.", 1],
    ["denver  broncos", 1],
    ["Broncos", 1],
    ["Broncos Denver", 0],
    ["Denver", 0],
  ])("scores %j with %j", async (output, value) => {
    expect(await judge(sameWords(), ["Denver Broncos", "the Broncos"], output)).toMatchObject({ value });
  });

  test("calls a text that was cut short before its answer unparsed", async () => {
    expect(await judge(sameWords(), ["1867"], "It was in", "length")).toMatchObject({ kind: "missed" });
  });
});
