import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { includes } from "#harness/scorers/includes.ts";
import { judge, testScorer } from "../conformance/scorer.ts";

testScorer({
  kind: "includes",
  scorer: includes(),
  targets: [["Paris"], ["18", "eighteen"], ["C++"], ["café au lait"]],
});
testScorer({ kind: "includes", scorer: includes({ caseSensitive: true }), targets: [["Paris"]] });

describe("includes", () => {
  test.each([
    ["The capital is Paris.", "Paris", 1],
    ["the capital is paris", "Paris", 1],
    ["PARIS", "Paris", 1],
    ["**Paris**", "Paris", 1],
    ['"Paris"', "Paris", 1],
    ["(Paris)", "Paris", 1],
    ["Paris's", "Paris", 1],
    ["in Paris, France", "Paris", 1],
    ["Paris\nFrance", "Paris", 1],
    ["New\n  York", "New York", 1],
    ["New\u00a0York", "New York", 1],
    ["cafe\u0301 au lait", "café au lait", 1],
    ["It costs 18.", "18", 1],
    ["It costs 18, not 20", "18", 1],
    ["$18", "18", 1],
    ["18%", "18", 1],
    ["x=18", "18", 1],
    ["I use C++ daily", "C++", 1],
    [".NET is it", ".NET", 1],
    ["not Paris", "Paris", 1],
    ["北京是首都", "北京", 0],
    ["北京 是首都", "北京", 1],
    ["Comparison", "Paris", 0],
    ["Parisian", "Paris", 0],
    ["118", "18", 0],
    ["180", "18", 0],
    ["1.18", "18", 0],
    ["18.5", "18", 0],
    ["1,180", "180", 0],
    ["a18", "18", 0],
    ["18th", "18", 0],
    ["scar", "car", 0],
    ["Pa ris", "Paris", 0],
    ["NewYork", "New York", 0],
    ["I cannot say", "Paris", 0],
    ["cafe", "café", 0],
  ])("scores %j against the target %j with %j", async (output, target, value) => {
    expect(await judge(includes(), [target], output)).toMatchObject({ kind: "scored", value });
  });

  test("finds a target between any words, in any case", async () => {
    const words = fc.array(fc.constantFrom("the", "capital", "is", "Rome,", "(or)"));
    await fc.assert(
      fc.asyncProperty(words, words, fc.boolean(), async (before, after, isUpper) => {
        const output = [...before, isUpper ? "PARIS" : "paris", ...after].join(" ");
        expect(await judge(includes(), ["Paris"], output)).toMatchObject({ value: 1 });
      }),
    );
  });

  test("minds case when told to", async () => {
    expect(await judge(includes({ caseSensitive: true }), ["Paris"], "in paris")).toMatchObject({ value: 0 });
  });

  test("finds a target before a cut, and none after it", async () => {
    expect(await judge(includes(), ["Paris"], "Paris is the", "length")).toMatchObject({ value: 1 });
    expect(await judge(includes(), ["Paris"], "The capital", "length")).toMatchObject({ kind: "missed" });
  });

  test("refuses options it does not have or understand", () => {
    expect(() => includes.fromOptions({ words: true })).toThrow("known: caseSensitive");
    expect(() => includes.fromOptions({ caseSensitive: "yes" })).toThrow("give true or false");
  });
});
