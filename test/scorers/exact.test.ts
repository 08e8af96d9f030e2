import { describe, expect, test } from "vitest";
import { exact } from "#harness/scorers/exact.ts";
import { judge, testScorer } from "../conformance/scorer.ts";

testScorer({ kind: "exact", scorer: exact(), targets: [["Paris"], ["18", "eighteen"], ["a\nb"], ["café"]] });

describe("exact", () => {
  test.each([
    ["Paris", "Paris", 1],
    [" Paris\n", "Paris", 1],
    ["\ufeffParis", "Paris", 1],
    ["\u00a0Paris\u3000", "Paris", 1],
    ["Paris", "  Paris ", 1],
    ["cafe\u0301", "café", 1],
    ["a\r\nb", "a\nb", 1],
    ["a\rb", "a\nb", 1],
    ["line one\nline two", "line one\nline two", 1],
    ["{}", "{}", 1],
    ["0", "0", 1],
    ["📦", "📦", 1],
    ["北京", "北京", 1],
    ["paris", "Paris", 0],
    ["PARIS", "Paris", 0],
    ["Paris.", "Paris", 0],
    ['"Paris"', "Paris", 0],
    ["**Paris**", "Paris", 0],
    ["The answer is Paris", "Paris", 0],
    ["Paris, France", "Paris", 0],
    ["Par is", "Paris", 0],
    ["a  b", "a b", 0],
    ["a\n\nb", "a\nb", 0],
    ["18.0", "18", 0],
    ["18", "18.0", 0],
    ["eighteen", "18", 0],
    ["```\nParis\n```", "Paris", 0],
    ["Pari", "Paris", 0],
    ["ﬁne", "fine", 0],
    ["Рaris", "Paris", 0],
    ["I cannot answer that.", "Paris", 0],
    ["undefined", "Paris", 0],
  ])("scores %j against the target %j with %j", async (output, target, value) => {
    expect(await judge(exact(), [target], output)).toMatchObject({ kind: "scored", value });
  });

  test("is right for any of several targets", async () => {
    expect(await judge(exact(), ["NYC", "New York"], "New York")).toMatchObject({ value: 1 });
  });

  test("says what it read as the answer", async () => {
    expect(await judge(exact(), ["x"], " Paris \n")).toEqual({ kind: "scored", value: 0, answer: "Paris" });
  });

  test("takes an output that was cut short for no answer unless it is the target", async () => {
    expect(await judge(exact(), ["Paris"], "Par", "length")).toEqual({ kind: "missed", cause: "unparsed" });
    expect(await judge(exact(), ["Paris"], "Paris", "length")).toMatchObject({ value: 1 });
  });

  test("refuses an option, for it has none", () => {
    expect(() => exact.fromOptions({ case: false })).toThrow(
      'scorer "exact" has no option "case"; it has none',
    );
  });
});
