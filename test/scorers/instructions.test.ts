import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readInstructions } from "#harness/scorers/instructions/read-instructions.ts";
import { readings } from "#harness/scorers/instructions/readings.ts";
import { rules } from "#harness/scorers/instructions/rules.ts";
import { instructions } from "#harness/scorers/instructions.ts";
import { judge, testScorer } from "../conformance/scorer.ts";

const noCommas = JSON.stringify({ "punctuation:no_comma": {} });
const small = JSON.stringify({
  "change_case:english_lowercase": {},
  "length_constraints:number_sentences": { num_sentences: 9, relation: "less than" },
});

testScorer({
  kind: "instructions",
  scorer: instructions(),
  targets: [[noCommas], [small]],
  asOutput: () => "all of this is written in small letters, as it was asked for.".replace(",", ""),
});

const both = JSON.stringify({
  "keywords:existence": [{ keywords: ["tea"] }, { keywords: ["milk"] }],
  "punctuation:no_comma": {},
  "startend:quotation": {},
});

describe("instructions", () => {
  test.each([
    ["instructions", {}, 0],
    ["instructions(level=instruction)", { level: "instruction" }, 0.5],
    ["instructions(reading=loose)", { reading: "loose" }, 0],
    ["instructions(level=instruction, reading=loose)", { level: "instruction", reading: "loose" }, 0.75],
  ] as const)("of %s count what is followed", async (id, options, value) => {
    const scorer = instructions.fromOptions(options);
    expect(scorer.id).toBe(id);
    expect(await judge(scorer, [both], 'Sure:\n"tea and water"')).toMatchObject({ kind: "scored", value });
  });

  test("that are broken are named, once for each time they were given", async () => {
    const score = await judge(instructions(), [both], "water, bread");
    expect(score).toEqual({
      kind: "scored",
      value: 0,
      answer:
        "not followed: keywords:existence, keywords:existence, punctuation:no_comma, startend:quotation",
    });
    expect(await judge(instructions(), [noCommas], "tea")).toMatchObject({
      value: 1,
      answer: "all followed",
    });
  });

  test("of several targets: the one that is followed best counts", async () => {
    const capital = JSON.stringify({ "change_case:english_capital": {} });
    expect(await judge(instructions(), [capital, noCommas], "small letters")).toMatchObject({ value: 1 });
  });

  test("that are read loosely forgive what stands around the answer", async () => {
    const quoted = JSON.stringify({ "startend:quotation": {} });
    const json = JSON.stringify({ "detectable_format:json_format": {} });
    const loose = instructions({ reading: "loose" });
    for (const text of ['Here it is:\n"a"', '"a"\nWell?', 'Here:\n"a"\nWell?', '**"a"**', 'Here:\n**"a"**']) {
      expect(await judge(instructions(), [quoted], text)).toMatchObject({ value: 0 });
      expect(await judge(loose, [quoted], text)).toMatchObject({ value: 1 });
    }
    expect(await judge(loose, [json], 'One\nTwo\n{"a": 1}')).toMatchObject({ value: 0 });
  });

  test("that no program here can judge leave the sample unscored, whatever else is broken", async () => {
    const verb = JSON.stringify({ "punctuation:no_comma": {}, "words:start_verb": {} });
    for (const text of ["Go", "Go, now"])
      expect(await judge(instructions(), [verb], text)).toEqual({
        kind: "unscored",
        reason: "words:start_verb needs a part-of-speech tagger",
      });
  });

  test.each([
    ["Paris", 'the target "Paris" is no object of instructions'],
    ["[1]", 'the target "[1]" is no object of instructions'],
    [
      '{"punctuation:no_comma": 1}',
      'the target "{\\"punctuation:no_comma\\": 1}" is no object of instructions',
    ],
    ["{}", "the target holds no instruction"],
    ['{"punctuation:none": {}}', 'unknown instruction "punctuation:none"'],
    ['{"constructor": {}}', 'unknown instruction "constructor"'],
    ['{"keywords:existence": {}}', "keywords:existence: keywords is missing"],
    ['{"keywords:existence": {"keywords": []}}', "keywords:existence: keywords is []"],
    [
      '{"length_constraints:number_words": {"num_words": 3, "relation": "exactly"}}',
      'length_constraints:number_words: relation is "exactly"',
    ],
    ['{"language:response_language": {"language": "tlh"}}', 'language:response_language: language is "tlh"'],
  ])("are unscored for the target %s", async (target, reason) => {
    expect(await judge(instructions(), [target], "text")).toEqual({ kind: "unscored", reason });
  });

  test.each([
    [{ level: "word" }, 'level is "word"; give prompt or instruction'],
    [{ reading: "fast" }, 'reading is "fast"; give strict or loose'],
    [{ loose: true }, 'has no option "loose"; known: level, reading'],
  ])("refuse the options %o", (options, message) => {
    expect(() => instructions.fromOptions(options)).toThrow(message);
  });
});

/** Arguments that any rule understands. */
const anything = {
  ...{ keywords: ["tea"], keyword: "tea", frequency: 1, relation: "at least", forbidden_words: ["tea"] },
  ...{ letter: "t", let_frequency: 1, let_relation: "less than", language: "en" },
  ...{ num_sentences: 2, num_words: 2, num_paragraphs: 1, nth_paragraph: 1, first_word: "tea" },
  ...{ num_placeholders: 1, num_bullets: 1, num_highlights: 1, section_spliter: "PART", num_sections: 1 },
  ...{ postscript_marker: "P.S.", prompt_to_repeat: "tea", end_phrase: "tea", capital_frequency: 1 },
  ...{ capital_relation: "at least", min_words: 1, max_words: 2, N: 1, small_n: 1, names: ["Mia"], sep: "-" },
  ...{ percentage: 50, reference_text: "tea", options: "a/b", word: "tea", n: 1, m: 1, n_start: 0, n_end: 1 },
  ...{ keyword1: "a", keyword2: "b", keyword3: "c", keyword4: "d", keyword5: "e" },
};
const checks = [...rules.keys()].flatMap((id) => {
  const read = readInstructions(JSON.stringify({ [id]: anything }));
  return read.kind === "checks" ? read.checks : [];
});

describe("rules", () => {
  const pieces = [
    "*",
    "**",
    "-",
    "\n",
    "\n\n",
    " ",
    '"',
    "'",
    ".",
    "?!",
    "<<",
    ">>",
    "[",
    "]",
    "(",
    ")",
    "P.S.",
    "PART 1",
    "Tea",
    "tea",
    "é",
    "日本",
    "😀",
    ",",
    "```",
    "{",
    "1",
    "Mr.",
    "U.S. He",
    "<i>",
    "</i>",
    "******",
  ];
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join("")),
  );

  test("judge any text, the same each time, and what is followed strictly is followed loosely", () => {
    expect(checks).toHaveLength(81);
    fc.assert(
      fc.property(texts, (text) => {
        for (const { holds } of checks) {
          const isFollowed = readings(text, "strict").some(holds);
          expect(readings(text, "strict").some(holds)).toBe(isFollowed);
          if (isFollowed) expect(readings(text, "loose").some(holds)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    "\n",
    " ",
    "*",
    "[",
    "<<",
    '"',
    "a",
    "'",
    "A. ",
    "1",
    "-\n",
    "😀",
    "word ",
    "({[",
    "Question 1\n",
  ])("judge a long run of %j in time that grows with its length", (unit) => {
    const text = `${unit.startsWith("Q") ? "" : "x"}${unit.repeat(Math.ceil(20_000 / unit.length))}y`;
    const start = process.cpuUsage();
    for (const { holds } of checks) holds(text);
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(3_000_000);
  });
});
