import { describe, expect, test } from "vitest";
import type { Scorer } from "#harness/core/scorer.ts";
import { judge } from "#harness/scorers/judge.ts";
import { graded, plain } from "./asked-judge.ts";
import { says } from "./scripted-judge.ts";

describe("labels by people: it …", () => {
  const byKeys = judge({ ...plain, labels: { score: "human", output: "answer" } });
  const humanOf = (
    scorer: Scorer,
    text: string,
    metadata: Record<string, string | number | boolean>,
    id = "s1",
  ) => scorer.humanScore?.({ sample: { id, input: "?", target: ["18"], metadata }, output: says(text) });

  test.each([
    ["a number", 0.25, 0.25],
    ["a number as a CSV file has it", "0.25", 0.25],
    ["a yes", true, 1],
    ["a no", false, 0],
  ])("finds %s beside the output it is of", (_, human, score) => {
    expect(humanOf(byKeys, "eighteen", { human, answer: "eighteen" })).toBe(score);
  });

  test("does not take the label of one output for that of another", () => {
    expect(humanOf(byKeys, "nineteen", { human: 1, answer: "eighteen" })).toBeUndefined();
  });

  test("knows an output again through white space around it, line ends and composition", () => {
    expect(humanOf(byKeys, " caf\u00e9\nau lait\n", { human: 1, answer: "cafe\u0301\r\nau lait" })).toBe(1);
  });

  test("has none where the sample has none", () => {
    expect(humanOf(byKeys, "eighteen", { answer: "eighteen" })).toBeUndefined();
    expect(humanOf(byKeys, "eighteen", { human: "", answer: "eighteen" })).toBeUndefined();
    expect(graded.humanScore).toBeUndefined();
  });

  test.each([7, -0.1, "good", " ", "NaN"])("refuses the label %j, naming the sample", (human) => {
    expect(() => humanOf(byKeys, "x", { human, answer: "eighteen" })).toThrow(
      /sample "s1": the label under "human" is .*; give a number from 0 to 1/,
    );
  });

  test("refuses a label that is of no output", () => {
    expect(() => humanOf(byKeys, "x", { human: 1 })).toThrow(/no output under "answer"/);
  });

  test("averages what several people gave one output", () => {
    const scorer = judge({
      ...plain,
      labels: [
        { sample: "s1", output: "eighteen", score: 1 },
        { sample: "s1", output: "eighteen", score: 0.5 },
        { sample: "s1", output: "nineteen", score: 0 },
        { sample: "s2", output: "eighteen", score: 0 },
      ],
    });
    expect(humanOf(scorer, "eighteen", {})).toBe(0.75);
    expect(humanOf(scorer, "eighteen", {}, "s2")).toBe(0);
    expect(humanOf(scorer, "twenty", {})).toBeUndefined();
  });
});
