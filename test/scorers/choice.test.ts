import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { choice } from "#harness/scorers/choice.ts";
import { judge, testScorer } from "../conformance/scorer.ts";
import { isSharedAbsent, shared } from "../shared-folder.ts";

testScorer({ kind: "choice", scorer: choice(), targets: [["C"], ["A", "B"], ["(D)"], ["I"]] });
testScorer({ kind: "choice", scorer: choice({ letters: "ABCD" }), targets: [["C"]] });

describe("choice", () => {
  test.each([
    ["C", "C"],
    ["c", "C"],
    ["(C)", "C"],
    ["C.", "C"],
    ["**C**", "C"],
    ["[C]", "C"],
    ["`C`", "C"],
    ["C) Paris", "C"],
    ["C. Paris", "C"],
    ["(C) Paris, because it is.", "C"],
    ["Answer: C", "C"],
    ["answer: c", "C"],
    ["**Answer:** C", "C"],
    ["**Answer: C**", "C"],
    ["Answer: $C$", "C"],
    ["Answer: (C) Paris", "C"],
    ["Answer: C because A is too small", "C"],
    ["Final Answer: C", "C"],
    ["The answer is C.", "C"],
    ["The correct answer is (C).", "C"],
    ["the answer is **C) Paris**", "C"],
    ["The answer is option C", "C"],
    ["The correct option is C, not D.", "C"],
    ["\\boxed{C}", "C"],
    ["\\boxed{\\text{(C)}}", "C"],
    ["$\\boxed{\\mathrm{C}}$. A and B are wrong.", "C"],
    ["#### C", "C"],
    ["Answer: A\nWait, B is larger.\nAnswer: C", "C"],
    ["The answer is B? No. Answer: C", "C"],
    ["A is wrong and B is wrong.\n\nC", "C"],
    ["Among these only (C) holds.", "C"],
    ["答案：Ｃ\nAnswer：Ｃ", "C"],
    ["The answer is A because it is small.", "A"],
    ["The answer is A.", "A"],
    ["Answer: A", "A"],
    ["The answer is I", "I"],
    ["The answer is A - it is the least", "A"],
  ])("reads %j as %s", async (output, answer) => {
    expect(await judge(choice(), [answer], output)).toEqual({ kind: "scored", value: 1, answer });
  });

  test.each([
    "I think so.",
    "A dog barks.",
    "The answer is a dog.",
    "The answer is A dog",
    "Answer: I do not know",
    "Answer: A or B",
    "The answer is (A) and (C).",
    "Answer: A/B",
    "It could be (A) or (D).",
    "A. Rome\nB. Oslo\nC. Paris",
    "Paris",
    "Answer:",
    "Carefully considered",
    "Z",
    "None of the above",
    "The answer is Canada",
  ])("finds no single letter in %j", async (output) => {
    expect(await judge(choice(), ["C"], output)).toEqual({ kind: "missed", cause: "unparsed" });
  });

  test.each([
    ["Answer: C and then", "C"],
    ["Only (C) holds", undefined],
    ["C", undefined],
  ])("takes a marked letter only from %j when it was cut short", async (output, answer) => {
    const score = await judge(choice(), ["C"], output, "length");
    expect(score.kind === "scored" ? score.answer : undefined).toBe(answer);
  });

  test.skipIf(isSharedAbsent)(
    "reads the answers of a real model as Inspect did, on three samples of ARC (needs ../shared)",
    async () => {
      const log = JSON.parse(readFileSync(shared("data/logs/inspect/data_arc_qwen.json"), "utf8"));
      expect(log.samples).toHaveLength(3);
      for (const { scores } of log.samples)
        expect(await judge(choice({ letters: "ABCD" }), ["A"], scores.choice.explanation)).toMatchObject({
          answer: scores.choice.answer,
        });
    },
  );

  test("takes a letter outside those allowed for none", async () => {
    expect(await judge(choice({ letters: "ABCD" }), ["C"], "Answer: E")).toMatchObject({ kind: "missed" });
  });

  test("scores another letter 0", async () => {
    expect(await judge(choice(), ["C"], "Answer: B")).toEqual({ kind: "scored", value: 0, answer: "B" });
  });

  test("cannot judge by a target that is no letter", async () => {
    expect(await judge(choice(), ["Paris"], "C")).toEqual({
      kind: "unscored",
      reason: 'the target "Paris" is no letter of ABCDEFGHIJ',
    });
  });

  test("names its letters in its id", () => {
    expect(choice({ letters: "ABCD" }).id).toBe("choice(letters=ABCD)");
    expect(choice().id).toBe("choice");
  });

  test.each([[{ letters: "abc" }], [{ letters: "AAB" }], [{ letters: 4 }], [{ options: "AB" }]])(
    "refuses the option %j",
    (options) => {
      expect(() => choice.fromOptions(options)).toThrow('scorer "choice"');
    },
  );
});
