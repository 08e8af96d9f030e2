import { describe, expect, test } from "vitest";
import { brokenRules, type TextRules } from "#harness/scorers/broken-rules.ts";
import { textRules } from "#harness/scorers/text-rules.ts";
import { testScorer } from "../conformance/scorer.ts";

testScorer({
  kind: "text-rules",
  scorer: textRules(),
  targets: [
    [JSON.stringify({ mostWords: 5, figures: ["14"], example: "Hall 14 is closed." })],
    [JSON.stringify({ begins: "Notice", contains: ["car park"], example: "Notice: car park full" })],
  ],
});

describe("a text", () => {
  test.each<[string, TextRules, readonly string[]]>([
    ["one two – three", { mostWords: 3 }, []],
    ["one two three four", { mostWords: 3 }, ["4 words, at most 3"]],
    ["one", { fewestWords: 2 }, ["1 words, at least 2"]],
    ["At 2.30 it ends. Really!", { mostSentences: 2 }, []],
    ["It ends. Really! Yes?", { mostSentences: 2 }, ["3 sentences, at most 2"]],
    ["Hall 14 at 09:45", { figures: ["14", "09:45"] }, []],
    ["Hall 14 at 9:45", { figures: ["14", "09:45"] }, ["lacks 09:45", "adds 9:45"]],
    ["Hall 140", { figures: ["14"] }, ["lacks 14", "adds 140"]],
    ["The CAR  park is full", { contains: ["car park"] }, []],
    ["The carpark is full", { contains: ["car park"] }, ['lacks "car park"']],
    ["We, the owner", { avoids: ["we", "own"] }, ['uses "we"']],
    ["**Notice**: hall shut", { begins: "notice" }, []],
    ["Notices: hall shut", { begins: "Notice" }, ['does not begin with "Notice"']],
  ])("%j under %j breaks %j", (text, rules, broken) => {
    expect(brokenRules(text, rules)).toEqual(broken);
  });

  test.each([
    "no json",
    "[]",
    '{"mostWord": 3}',
    '{"mostWords": "3"}',
    '{"avoids": [1]}',
    '{"avoids": [""]}',
  ])("cannot be judged by %s", async (target) => {
    expect(await judge(target, "text")).toMatchObject({ kind: "unscored" });
  });

  test("that was cut short has no end to judge by, and a fence around it does not count", async () => {
    const rules = JSON.stringify({ mostWords: 2 });
    expect(await judge(rules, "two words", "length")).toEqual({ kind: "missed", cause: "unparsed" });
    expect(await judge(rules, "```text\ntwo words\n```")).toMatchObject({ value: 1 });
  });
});

function judge(target: string, text: string, reason: "stop" | "length" = "stop") {
  return textRules().score({
    sample: { id: "s", input: "?", target: [target] },
    output: { text, finish: { reason } },
    signal: AbortSignal.timeout(60_000),
    ask: () => Promise.reject(new Error("asks nobody")),
  });
}
