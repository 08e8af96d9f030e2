import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { f1 } from "#harness/scorers/f1.ts";
import { judge, testScorer } from "../conformance/scorer.ts";

testScorer({
  kind: "f1",
  scorer: f1(),
  targets: [["the Eiffel Tower"], ["1889", "in 1889"], ["!!!"], ["the"]],
});

describe("f1", () => {
  // f1_score(prediction, target) of the SQuAD 1.1 script, evaluate-v1.1.py, worked by hand: 2 × common / (both lengths).
  test.each([
    ["Eiffel Tower", "the Eiffel Tower", 1],
    ["The Eiffel Tower.", "Eiffel tower", 1],
    ["a the an Eiffel Tower", "Eiffel Tower", 1],
    ["Tower Eiffel", "Eiffel Tower", 1],
    ["**Eiffel Tower**", "Eiffel Tower", 1],
    ['"Eiffel Tower"', "Eiffel Tower", 1],
    ["EIFFEL   TOWER\n", "Eiffel Tower", 1],
    ["Eiffel-Tower", "EiffelTower", 1],
    ["$5.00", "500", 1],
    ["l'hôtel", "lhôtel", 1],
    ["hôtel", "ho\u0302tel", 1],
    ["Eiffel", "Eiffel Tower", 2 / 3],
    ["the Tower", "Eiffel Tower", 2 / 3],
    ["Eiffel Tower in Paris", "Eiffel Tower", 4 / 6],
    ["Eiffel Tower Eiffel Tower", "Eiffel Tower", 4 / 6],
    ["Eiffel Eiffel", "Eiffel Tower", 2 / 4],
    ["It is the Eiffel Tower.", "the Eiffel Tower", 4 / 6],
    ["a b c d", "b c", 4 / 5],
    ["x y", "x z", 2 / 4],
    ["one two three", "three four", 2 / 5],
    ["Paris", "Eiffel Tower", 0],
    ["EiffelTower", "Eiffel Tower", 0],
    ["Eiffel_Tower", "Eiffel Tower", 0],
    ["the", "Eiffel Tower", 0],
    ["!!!", "Eiffel Tower", 0],
    ["???", "!!!", 1],
    ["a", "the", 1],
    ["18", "18.0", 0],
    ["eighteen", "18", 0],
    ["theatre", "atre", 0],
    ["北京", "北京", 1],
    ["I cannot answer that.", "Eiffel Tower", 0],
  ])("scores %j against %j with %f", async (output, target, value) => {
    const score = await judge(f1(), [target], output);
    expect(score.kind === "scored" ? score.value : undefined).toBeCloseTo(value, 12);
  });

  test("takes the best of several targets", async () => {
    expect(await judge(f1(), ["Paris", "Eiffel Tower"], "Eiffel Tower")).toMatchObject({ value: 1 });
  });

  test("does not mind which side is the answer, nor the order of words", async () => {
    const words = fc.array(fc.constantFrom("cat", "dog", "hat", "sun"), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(words, words, async (left, right) => {
        const there = await judge(f1(), [right.join(" ")], left.join(" "));
        const back = await judge(f1(), [left.toReversed().join(" ")], right.join(" "));
        expect(there).toMatchObject({ value: back.kind === "scored" ? back.value : -1 });
      }),
    );
  });

  test("refuses an option, for it has none", () => {
    expect(() => f1.fromOptions({ articles: true })).toThrow("it has none");
  });
});
