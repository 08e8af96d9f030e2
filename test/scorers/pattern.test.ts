import { describe, expect, test } from "vitest";
import { pattern } from "#harness/scorers/pattern.ts";
import { judge, testScorer } from "../conformance/scorer.ts";

const capital = pattern({ expression: "capital: *([A-Za-z ]+)" });

testScorer({
  kind: "pattern",
  scorer: capital,
  targets: [["Paris"], ["New York", "Albany"]],
  asOutput: (target) => `capital: ${target}`,
});

describe("pattern", () => {
  test.each([
    ["capital: Paris", "([A-Z][a-z]+)$", "", "Paris"],
    ["Oslo, Rome, Paris", "[A-Z][a-z]+", "", "Paris"],
    ["ID-77 then ID-78", "ID-(\\d+)", "", "78"],
    ["<answer> Paris </answer>", "<answer>(.*?)</answer>", "", "Paris"],
    ["<answer>\nParis\n</answer>", "<answer>(.*?)</answer>", "s", "Paris"],
    ["a\nANSWER=B\nc", "^answer=(\\w)$", "im", "B"],
    ["Größe: 5", "(\\p{L}+):", "u", "Größe"],
    ["yes", "^(yes|no)$", "i", "YES"],
    ["No.", "\\b(yes|no)\\b", "i", "no"],
    ["12.50 EUR", "([\\d.]+) EUR", "", "12.50"],
    ["[[Paris]]", "\\[\\[(.+?)\\]\\]", "", "Paris"],
    ["a or b", "(?:a or )?(b)", "", "b"],
    ["key=(value)", "\\((.*)\\)", "", "value"],
    ["📦 box", "^(\\S+)", "", "📦"],
    ["x\ty", "\\t(.)", "", "y"],
    ["Final: A\nFinal: C", "Final: ([A-D])", "", "C"],
    ["T1 T2", "(T1)|T3", "", "T1"],
  ])("finds the target in %j by /%s/%s", async (output, expression, flags, target) => {
    const scorer = flags === "" ? pattern({ expression }) : pattern({ expression, flags });
    expect(await judge(scorer, [target], output)).toMatchObject({ kind: "scored", value: 1 });
  });

  test.each([
    ["capital: Rome", 0],
    ["capital: paris", 0],
    ["capital: Paris\ncapital: Rome", 0],
    ["capital: Rome\ncapital:   Paris  ", 1],
    ["capital:Paris", 1],
    ["Capital: Paris", undefined],
    ["capital:", undefined],
    ["capital:   ", undefined],
    ["capital: 5", undefined],
    ["Paris", undefined],
    ["I cannot say", undefined],
    ["capital = Paris", undefined],
    ["capital: Paris, France", 1],
    ["The capital: Paris.", 1],
  ])("reads %j as %j for the target Paris", async (output, value) => {
    const score = await judge(capital, ["Paris"], output);
    expect(score.kind === "scored" ? score.value : undefined).toBe(value);
  });

  test("leaves a trial unscored when its expression takes too long", async () => {
    const endless = pattern({ expression: "^(a+)+$" });
    expect(await judge(endless, ["a"], `${"a".repeat(40)}b`)).toMatchObject({
      kind: "unscored",
      reason: expect.stringContaining("timed out"),
    });
  });

  test("names its expression in its id", () => {
    expect(pattern({ expression: "(\\d+)", flags: "i" }).id).toBe('pattern("(\\\\d+)", i)');
  });

  test.each([
    [{}, 'expression is "missing"'],
    [{ expression: "(" }, "Invalid regular expression"],
    [{ expression: "a", flags: "g" }, "give letters of imsuv"],
    [{ expression: "a", group: 1 }, 'has no option "group"'],
  ])("refuses the options %j", (options, message) => {
    expect(() => pattern.fromOptions(options)).toThrow(message);
  });
});
