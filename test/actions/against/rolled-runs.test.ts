import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corpusWords } from "#harness/actions/against/corpus-words.ts";
import { createRolledRuns } from "#harness/actions/against/rolled-runs.ts";
import { soughtRuns } from "#harness/actions/against/sought-runs.ts";

const hashAtEnd = (words: readonly string[], length: number) => {
  const rolled = createRolledRuns([length]);
  for (const word of words) rolled.push(word);
  return rolled.hashOf(length);
};

const words = fc.array(fc.constantFrom("a", "b", "ab", "ba", "zebra"), { minLength: 13, maxLength: 60 });

describe("rolled runs: they …", () => {
  test("have one hash for one run, whatever came before, and another for another", () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 8, max: 13 }), (left, right, length) => {
        const run = right.slice(-length);
        expect(hashAtEnd([...left, ...run], length)).toBe(hashAtEnd(run, length));
        const other = left.slice(-length);
        expect(hashAtEnd(other, length) === hashAtEnd(run, length)).toBe(other.join(" ") === run.join(" "));
      }),
    );
  });

  test("give back the words in their order, at most thirteen", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (pushed) => {
        const rolled = createRolledRuns([13]);
        for (const word of pushed) rolled.push(word);
        expect(rolled.words()).toEqual(pushed.slice(-13));
      }),
    );
  });

  test("know nothing before there are as many words, nor after a reset", () => {
    const rolled = createRolledRuns([8]);
    for (const word of "a b c d e f g".split(" ")) rolled.push(word);
    expect(rolled.hashOf(8)).toBeUndefined();
    rolled.push("h");
    expect(rolled.hashOf(8)).toBeDefined();
    rolled.reset();
    expect(rolled.hashOf(8)).toBeUndefined();
  });
});

describe("what is looked for: it …", () => {
  const numbered = (count: number, tag: string) =>
    Array.from({ length: count }, (_, n) => `${tag}${n}`).join(" ");

  test("is every run of thirteen words, a shorter text whole, and nothing of one below eight", () => {
    const runs = soughtRuns([numbered(20, "a"), numbered(9, "b"), numbered(7, "c")]);
    expect([runs.runsOf(0), runs.runsOf(1), runs.runsOf(2)]).toEqual([8, 1, 0]);
    expect(runs).toMatchObject({ lengths: [9, 13], short: 1, common: 0 });
  });

  test("leaves out a run that stands in more than ten samples, and says whose all are such", () => {
    const frame = numbered(13, "same");
    const texts = [...Array.from({ length: 11 }, (_, row) => `${frame} own${row}`), frame];
    const runs = soughtRuns(texts);
    expect(runs.runsOf(0)).toBe(1);
    expect(runs.runsOf(11)).toBe(0);
    expect(runs.common).toBe(1);
    expect(soughtRuns(texts.slice(2)).runsOf(9)).toBe(1);
  });
});

test("words are runs of letters and digits of any script, one a character where there are no spaces", () => {
  expect(corpusWords("Don't—pay 12.50 €!")).toEqual(["don", "t", "pay", "12", "50"]);
  expect(corpusWords("Größe ÉTÉ Москва")).toEqual(["größe", "été", "москва"]);
  expect(corpusWords("価格は12円")).toEqual(["価", "格", "は", "12", "円"]);
});
