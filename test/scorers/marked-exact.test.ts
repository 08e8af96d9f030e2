import { describe, expect, test } from "vitest";
import { markedExact } from "#harness/scorers/marked-exact.ts";
import { judge, testScorer } from "../conformance/scorer.ts";

testScorer({
  kind: "marked-exact",
  scorer: markedExact(),
  targets: [["(B)"], ["] ) >", "valid"], ["Monsters, Inc"], ["barn damp dot"], ["-219"]],
  asOutput: (target) => `Step by step.\nSo the answer is ${target}.`,
});

describe("marked-exact", () => {
  test.each([
    ["So the answer is (B).", "(B)"],
    ["So the answer is B.", "(B)"],
    ["**So the answer is (B).**", "(B)"],
    ["So the answer is: (B)", "(B)"],
    ["\\boxed{\\text{B}}", "(B)"],
    ["#### `] ]`", "] ]"],
    ["the answer is ] ) >.", "] ) >"],
    ["the answer is (A). No: the answer is (B).", "(B)"],
    ["Answer: true", "True"],
    ["barn  damp dot", "barn damp dot"],
    ['The answer is "valid".', "valid"],
    ["So the answer is 24.", "24"],
  ])("takes %j for %j", async (output, target) => {
    expect(await judge(markedExact(), [target], output)).toMatchObject({ kind: "scored", value: 1 });
  });

  test.each([
    ["So the answer is (A).", "(B)"],
    ["So the answer is (B) or (C).", "(B)"],
    ["So the answer is ]].", "] ]"],
    ["So the answer is barn, damp, dot.", "barn damp dot"],
    ["So the answer is 2.", "24"],
    ["The option is (B) of course", "(B)"],
  ])("does not take %j for %j", async (output, target) => {
    expect(await judge(markedExact(), [target], output)).toMatchObject({ kind: "scored", value: 0 });
  });

  test.each(["First this.\nThen that.", "####", "x".repeat(500)])("finds no answer in %j", async (output) => {
    expect(await judge(markedExact(), ["(B)"], output)).toEqual({ kind: "missed", cause: "unparsed" });
  });

  test("takes no unmarked text that was cut short", async () => {
    expect(await judge(markedExact(), ["(B)"], "(B)", "length")).toMatchObject({ kind: "missed" });
  });
});
