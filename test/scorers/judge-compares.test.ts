import { describe, expect, test } from "vitest";
import { judge } from "#harness/scorers/judge.ts";
import { compared, plain, questionsOf } from "./asked-judge.ts";
import { judgeThat, scoreBy, verdict } from "./scripted-judge.ts";

describe("a judge that compares: it …", () => {
  /** Finds the same answer better, wherever it stands. */
  const prefers = (better: (answer: string) => boolean) =>
    judgeThat(({ mark, material }) => {
      const [first, second] = [better(material("answer-A")), better(material("answer-B"))];
      return verdict(mark, { better: first === second ? "equal" : first ? "A" : "B" });
    });

  test("sees the answer and the first target in both orders", async () => {
    const questions = await questionsOf(compared, { text: "eighteen" }, ({ mark }) =>
      verdict(mark, { better: "equal" }),
    );
    expect(questions.map((one) => [one.material("answer-A"), one.material("answer-B")])).toEqual([
      ["eighteen", "18"],
      ["18", "eighteen"],
    ]);
  });

  test.each([
    ["better than the target", "eighteen", 1],
    ["worse than the target", "18", 0],
  ])("gives an answer that is %s in both orders its worth", async (_, better, value) => {
    const ask = prefers((answer) => answer === better);
    expect(await scoreBy(compared, ask, { text: "eighteen" })).toEqual({ kind: "scored", value });
  });

  test("gives half where both are equal in both orders", async () => {
    expect(
      await scoreBy(
        compared,
        prefers(() => true),
      ),
    ).toEqual({ kind: "scored", value: 0.5 });
  });

  test.each(["A", "B"] as const)("is unscored where whichever answer is %s wins", async (better) => {
    const ask = judgeThat(({ mark }) => verdict(mark, { better }));
    expect(await scoreBy(compared, ask)).toEqual({
      kind: "unscored",
      reason: `the judge's preference turns with the order: ${better}, then ${better}`,
    });
  });

  test("is unscored where one order makes them equal and the other does not", async () => {
    const ask = judgeThat(({ mark }, index) => verdict(mark, { better: index === 0 ? "equal" : "B" }));
    expect(await scoreBy(compared, ask)).toMatchObject({ kind: "unscored" });
  });

  test("is worth half where the order decides, if the options say so", async () => {
    const scorer = judge({ ...plain, against: "reference", torn: "half" });
    const ask = judgeThat(({ mark }) => verdict(mark, { better: "A" }));
    expect(await scoreBy(scorer, ask)).toEqual({ kind: "scored", value: 0.5 });
  });

  test("is unscored where either verdict is none, half or not", async () => {
    const scorer = judge({ ...plain, against: "reference", torn: "half" });
    for (const silent of [0, 1]) {
      const ask = judgeThat(({ mark }, index) => (index === silent ? "" : verdict(mark, { better: "A" })));
      expect(await scoreBy(scorer, ask)).toEqual({ kind: "unscored", reason: "the judge said nothing" });
    }
  });

  test.each(["a", "C", "", "answer", 1, null])("does not take %j for a preference", async (better) => {
    const ask = judgeThat(({ mark }) => verdict(mark, { better }));
    expect(await scoreBy(compared, ask)).toMatchObject({ kind: "unscored" });
  });
});
