import { describe, expect, test } from "vitest";
import { allOf } from "#harness/scorers/all-of.ts";
import { code } from "#harness/scorers/code.ts";
import { exact } from "#harness/scorers/exact.ts";
import { firstOf } from "#harness/scorers/first-of.ts";
import { includes } from "#harness/scorers/includes.ts";
import { number } from "#harness/scorers/number.ts";
import { pattern } from "#harness/scorers/pattern.ts";
import { sql } from "#harness/scorers/sql.ts";
import { judge, testScorer } from "../conformance/scorer.ts";

testScorer({ kind: "first-of", scorer: firstOf(number(), exact()), targets: [["18"], ["Paris"]] });
testScorer({ kind: "all-of", scorer: allOf(includes(), exact()), targets: [["Paris"]] });

describe("firstOf", () => {
  const scorer = firstOf(pattern({ expression: "answer=(\\w+)" }), exact());

  test.each([
    ["answer=Paris", 1],
    ["answer=Rome", 0],
    ["Paris", 1],
    ["Rome", 0],
  ])("scores %j with %j", async (output, value) => {
    expect(await judge(scorer, ["Paris"], output)).toMatchObject({ kind: "scored", value });
  });

  test("is missed when one misses and none scores, and unscored when none can judge", async () => {
    expect(await judge(firstOf(number(), number()), ["18"], "none")).toMatchObject({ kind: "missed" });
    expect(await judge(firstOf(number(), number()), ["Paris"], "18")).toEqual({
      kind: "unscored",
      reason: 'the target "Paris" is no number',
    });
  });

  test("names its scorers in its id", () => {
    expect(firstOf(number({ absolute: 1 }), exact()).id).toBe("first-of(number(absolute=1), exact)");
  });
});

describe("allOf", () => {
  const scorer = allOf(number(), includes());

  test.each([
    ["It is 18", 1],
    ["It is 18.00", 0],
    ["18, then 19", 0],
  ])("scores %j with %j", async (output, value) => {
    expect(await judge(scorer, ["18"], output)).toMatchObject({ kind: "scored", value });
  });

  test("misses what one of them misses and leaves unscored what one of them does", async () => {
    expect(await judge(scorer, ["18"], "eighteen")).toMatchObject({ kind: "missed" });
    expect(await judge(scorer, ["Paris"], "Paris")).toMatchObject({ kind: "unscored" });
  });
});

test.each([
  { title: "firstOf", combine: firstOf },
  { title: "allOf", combine: allOf },
])("$title needs what its scorers run on, each once", ({ combine }) => {
  expect(combine(code(), sql(), code({ timeout: 5 })).uses).toEqual(["python", "sqlite"]);
  expect(combine(exact(), code({ driver: "docker", image: "python" })).uses).toBe(undefined);
});
