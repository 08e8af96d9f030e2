import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FinishReason, Generation } from "#harness/core/model.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { Score } from "#harness/core/score.ts";
import { type Attempt, type KnownAnswer, type Scorer, scorerKindOf } from "#harness/core/scorer.ts";

/** A scorer under test with samples whose targets it can judge. */
export interface ScorerCase {
  readonly kind: string;
  readonly scorer: Scorer;
  readonly targets: readonly [readonly [string, ...string[]], ...(readonly [string, ...string[]])[]];
  /** What a target looks like as a model's output, where that is not the target itself, and the scorer does not say. */
  readonly asOutput?: (target: string) => string | KnownAnswer;
  /** A judgement starts a process: a tenth of all texts is tried. */
  readonly isSlow?: true;
}

/** The laws every scorer keeps; what is special to one has tests of its own. */
export function testScorer({
  kind,
  scorer,
  targets,
  asOutput = (target) => scorer.answerFor?.(target, toSample([target])) ?? target,
  isSlow,
}: ScorerCase): void {
  const finishReasons: readonly FinishReason[] = ["stop", "length", "tool-calls", "content-filter", "other"];
  const oneIn = isSlow ? 10 : 1;
  const some = <Item>(items: readonly Item[]): readonly Item[] =>
    items.filter((_, index) => index % oneIn === 0);

  describe(`scorer ${scorer.id} keeps the laws of scorers: it`, () => {
    test("has an id that begins with its kind", () => {
      expect(scorerKindOf(scorer.id)).toBe(kind);
    });

    test.each(targets.flatMap((target) => target.map((answer) => ({ target, answer }))))(
      "scores 1 on its own target $answer",
      async ({ target, answer }) => {
        expect(await judge(scorer, target, asOutput(answer))).toMatchObject({ kind: "scored", value: 1 });
      },
    );

    test.each(targets.map(([first]) => first))("does not mind white space around %j", async (target) => {
      const output = asOutput(target);
      const { text, ...calls } = typeof output === "string" ? { text: output } : output;
      const padded = await judge(scorer, [target], { text: `\n \t${text} \r\n\n`, ...calls });
      expect(padded).toMatchObject({ kind: "scored", value: 1 });
    });

    test.each(["", " ", "\n\t\u00a0\r\n"])("calls the empty output %j missed", async (text) => {
      expect(await judge(scorer, targets[0], text)).toEqual({ kind: "missed", cause: "unparsed" });
    });

    test.each(some(hostileTexts))("judges hostile text: $name", async ({ text }) => {
      for (const finish of finishReasons) {
        for (const target of targets) expectAllowed(await judge(scorer, target, text, finish));
      }
    });

    test("judges any text", async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 200 }), async (text) => {
          expectAllowed(await judge(scorer, targets[0], text));
        }),
        { numRuns: 100 / oneIn },
      );
    });

    test("gives one output one score", async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ maxLength: 60 }), async (text) => {
          expect(await judge(scorer, targets[0], text)).toEqual(await judge(scorer, targets[0], text));
        }),
        { numRuns: 30 / oneIn },
      );
    });

    // what another process takes is not measured here
    test.each(isSlow ? [] : endlessTexts)(
      "judges a megabyte of $name between letters within five seconds of processor time",
      async ({ text }) => {
        const start = process.cpuUsage();
        expectAllowed(await judge(scorer, targets[0], text));
        const { user, system } = process.cpuUsage(start);
        expect(user + system).toBeLessThan(5_000_000);
      },
    );
  });
}

/** What a scorer says of a text or calls, for a sample with these targets. Everything handed to it is frozen. */
export async function judge(
  scorer: Scorer,
  target: readonly [string, ...string[]],
  answer: string | KnownAnswer,
  reason: FinishReason = "stop",
): Promise<Score> {
  const sample = toSample(target);
  const output: Generation = Object.freeze({
    ...(typeof answer === "string" ? { text: answer } : answer),
    finish: Object.freeze({ reason }),
  });
  const attempt: Attempt = {
    sample,
    output,
    signal: AbortSignal.timeout(60_000),
    ask: () => Promise.reject(new Error("this scorer asks no model")),
  };
  return scorer.score(attempt);
}

function toSample(target: readonly [string, ...string[]]): Sample {
  return Object.freeze({
    id: "test-0",
    input: "What is it?",
    target: Object.freeze<[string, ...string[]]>([...target]),
  });
}

function expectAllowed(score: Score): void {
  switch (score.kind) {
    case "scored":
      expect(score.value).toBeGreaterThanOrEqual(0);
      expect(score.value).toBeLessThanOrEqual(1);
      return;
    case "missed":
      expect(score.cause).toBe("unparsed");
      return;
    case "unscored":
      expect(score.reason).not.toBe("");
  }
}

const hostileTexts: readonly { readonly name: string; readonly text: string }[] = [
  { name: "a lone surrogate", text: "\ud800 answer is 5" },
  { name: "zero bytes", text: "\0\0A: \0 5" },
  { name: "right-to-left marks", text: "\u202e81 si rewsna ehT" },
  { name: "stacked accents", text: `Z${"\u0301".repeat(500)}` },
  { name: "emoji", text: "👩‍👩‍👧‍👦 #️⃣ 1️⃣8️⃣" },
  { name: "regular expressions", text: "(a+)+$ [\\d] \\1 (?<x>y) $& $1 $`" },
  { name: "prototype names", text: "__proto__ constructor toString hasOwnProperty" },
  { name: "HTML", text: "<script>alert(1)</script> &amp; &#49;" },
  { name: "broken JSON", text: '{"answer": [1, {"b": "c\\u12' },
  { name: "broken LaTeX", text: "\\boxed{\\frac{1}{0}} \\boxed{ \\text{ }} \\boxed" },
  { name: "division by zero", text: "#### 1/0 0^-1 0^{-1} 0/0 1 1/0 0e5" },
  { name: "a power of nothing", text: "#### 0^-1" },
  { name: "a huge exponent", text: "#### 1e999999 A: 1e-999999" },
  { name: "nothing but marks", text: "#### \\boxed{} answer is A: Answer: ####" },
  { name: "numbers that are none", text: "NaN Infinity -Infinity undefined null 0x1F" },
  { name: "a very deep nest", text: "[".repeat(20_000) },
];

const endlessTexts: readonly { readonly name: string; readonly text: string }[] = [
  "1",
  "a",
  " ",
  "\n",
  "1 ",
  "1,",
  "1.",
  "1,111",
  "1/",
  "1e",
  "½",
  "-",
  "- ",
  "$",
  "(",
  "*",
  "{",
  "[",
  '"',
  '{"a":',
  "\\",
  "\\boxed{",
  "\\frac{",
  "#### ",
  "#### 1 ",
  "answer",
  "answer is ",
  "Answer: ",
  "A: \n",
  "A or B ",
  "(A) ",
  "```json\n",
  "the a an ",
  "e\u0301",
].map((unit) => ({
  name: JSON.stringify(unit),
  text: `x${unit.repeat(Math.ceil(1_000_000 / unit.length))}y`,
}));
