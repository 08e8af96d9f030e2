import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ModelError } from "#harness/core/error.ts";
import { graded } from "./asked-judge.ts";
import { judgeThat, says, scoreBy, verdict } from "./scripted-judge.ts";

describe("a verdict: it is read …", () => {
  test.each<readonly [string, (mark: string) => string]>([
    ["as it was asked for", (mark) => verdict(mark, { grade: 1 })],
    ["with white space around it", (mark) => `\n\n  ${verdict(mark, { grade: 1 })} \n`],
    ["over several lines", (mark) => JSON.stringify({ mark, reason: "x", grade: 1 }, undefined, 2)],
    ["in a JSON fence", (mark) => `\`\`\`json\n${verdict(mark, { grade: 1 })}\n\`\`\``],
    ["in a plain fence", (mark) => `\`\`\`\n${verdict(mark, { grade: 1 })}\n\`\`\`\n`],
    [
      "after the thoughts of a model that thinks aloud",
      (mark) => `<think>\n{"grade": 0}\n</think>\n\n${verdict(mark, { grade: 1 })}`,
    ],
    ["with the grade first", (mark) => `{"grade": 1, "mark": "${mark}"}`],
    ["without a reason", (mark) => `{"mark": "${mark}", "grade": 1}`],
    ["with more than was asked for", (mark) => `{"mark": "${mark}", "grade": 1, "confidence": 0.9}`],
    ["with the grade as 1.0", (mark) => `{"mark": "${mark}", "grade": 1.0}`],
    ["with quotes in the reason", (mark) => verdict(mark, { reason: 'says "18", {"grade": 0}', grade: 1 })],
  ])("%s", async (_, reply) => {
    expect(
      await scoreBy(
        graded,
        judgeThat(({ mark }) => reply(mark)),
      ),
    ).toEqual({ kind: "scored", value: 1 });
  });

  test.each<readonly [string, (mark: string) => string, RegExp]>([
    ["nothing", () => "", /said nothing/],
    ["white space", () => " \n\t", /said nothing/],
    ["nothing after its thoughts", () => "<think>hm</think>", /said nothing/],
    ["a word", () => "correct", /no JSON object: "correct"/],
    ["a bare grade", () => "1", /no JSON object/],
    ["a grade in words", () => "Grade: 1/1", /no JSON object/],
    ["a list", (mark) => `[${verdict(mark, { grade: 1 })}]`, /no JSON object/],
    ["null", () => "null", /no JSON object/],
    ["half an object", (mark) => verdict(mark, { grade: 1 }).slice(0, -1), /no JSON object/],
    ["an object in prose", (mark) => `Here it is: ${verdict(mark, { grade: 1 })}`, /no JSON object/],
    [
      "prose after the object",
      (mark) => `${verdict(mark, { grade: 1 })} I hope this helps!`,
      /no JSON object/,
    ],
    [
      "two objects",
      (mark) => `${verdict(mark, { grade: 0 })}\n${verdict(mark, { grade: 1 })}`,
      /no JSON object/,
    ],
    [
      "two fences",
      (mark) =>
        `\`\`\`json\n${verdict(mark, { grade: 0 })}\n\`\`\`\n\`\`\`json\n${verdict(mark, { grade: 1 })}\n\`\`\``,
      /no JSON object/,
    ],
    ["single quotes", (mark) => `{'mark': '${mark}', 'grade': 1}`, /no JSON object/],
    ["a comma too many", (mark) => `{"mark": "${mark}", "grade": 1,}`, /no JSON object/],
    ["no mark", () => '{"grade": 1}', /mark of its question/],
    ["another mark", () => verdict("000000000000", { grade: 1 }), /mark of its question/],
    [
      "the form as it was shown",
      (mark) => `{"mark": "${mark}", "reason": "<one sentence>", "grade": <whole number from 0 to 1>}`,
      /no JSON object/,
    ],
    ["no grade", (mark) => verdict(mark, {}), /grade is nothing, grades go from 0 to 1/],
    ["a grade too high", (mark) => verdict(mark, { grade: 2 }), /grade is 2/],
    ["a grade below 0", (mark) => verdict(mark, { grade: -1 }), /grade is -1/],
    ["half a grade", (mark) => verdict(mark, { grade: 0.5 }), /grade is 0.5/],
    ["a grade as text", (mark) => verdict(mark, { grade: "1" }), /grade is "1"/],
    ["a yes", (mark) => verdict(mark, { grade: true }), /grade is true/],
    ["no grade on purpose", (mark) => verdict(mark, { grade: null }), /grade is null/],
    ["a list of grades", (mark) => verdict(mark, { grade: [1] }), /grade is \[1\]/],
    ["an endless grade", (mark) => `{"mark": "${mark}", "grade": 1e999}`, /grade is null/],
    ["a refusal in words", () => "I'm sorry, but I can't assist with that.", /no JSON object/],
    ["a page of prose", () => "word ".repeat(5000), /no JSON object: "word/],
    ["a comparison instead", (mark) => verdict(mark, { better: "A" }), /grade is nothing/],
  ])("as no verdict, and the trial unscored, when the judge says %s", async (_, reply, reason) => {
    const score = await scoreBy(
      graded,
      judgeThat(({ mark }) => reply(mark)),
    );
    expect(score).toEqual({ kind: "unscored", reason: expect.stringMatching(reason) });
    expect(JSON.stringify(score).length).toBeLessThan(250);
  });

  test.each([
    ["refusal", /the judge refused/],
    ["content-filter", /the judge refused/],
    ["length", /cut off at its limit/],
  ] as const)("as none when it ended with %s, whatever its text", async (reason, why) => {
    const ask = judgeThat(({ mark }) => says(verdict(mark, { grade: 1 }), { finish: { reason } }));
    expect(await scoreBy(graded, ask)).toEqual({ kind: "unscored", reason: expect.stringMatching(why) });
  });

  test("as none when the call failed, with the kind and the words of the failure", async () => {
    const ask = () => Promise.reject(new ModelError("timeout", "no answer within 60 s"));
    expect(await scoreBy(graded, ask)).toEqual({
      kind: "unscored",
      reason: "the judge court/judge-2026-01-01 failed (timeout): no answer within 60 s",
    });
  });

  test("as a grade that is never 0 for want of one, whatever the judge says", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 60 }), async (text) => {
        expect(
          await scoreBy(
            graded,
            judgeThat(() => text),
          ),
        ).toMatchObject({ kind: "unscored" });
      }),
    );
  });
});
