import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createNearDuplicates } from "#harness/actions/near-duplicates.ts";
import { createOwnText } from "#harness/actions/own-text.ts";

function pairsAmong(
  texts: readonly string[],
  isKnown: (left: number, right: number) => boolean = () => false,
) {
  const copies = createNearDuplicates();
  for (const text of texts) copies.add(text);
  return copies.find(isKnown).map(({ earlier, later }) => [earlier, later]);
}

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(" ");

describe("createNearDuplicates: it …", () => {
  test("ties texts that share at least half of their 13-word runs", () => {
    expect(pairsAmong([words(0, 100), words(500, 600), words(10, 110)])).toEqual([[0, 2]]);
    expect(pairsAmong([words(0, 100), words(60, 160)])).toEqual([]);
  });

  test("does not mind case and punctuation", () => {
    expect(pairsAmong([words(0, 40), words(0, 40).toUpperCase().replaceAll(" ", ", ")])).toEqual([[0, 1]]);
  });

  test("ties a group by one pair less than it has members", () => {
    const group = Array.from({ length: 200 }, (_, index) => `${words(0, 60)} ending${index}`);
    expect(pairsAmong(group)).toHaveLength(199);
  });

  test("looks past pairs that are known, to the one that is not", () => {
    const texts = Array.from({ length: 12 }, () => words(0, 60));
    const onlyWithLast = (left: number, right: number) => left !== 0 || right !== 11;
    expect(pairsAmong(texts, onlyWithLast)).toEqual([[0, 11]]);
  });

  test("says how many texts have no run of 13 words", () => {
    const copies = createNearDuplicates();
    for (const text of [words(0, 12), words(0, 13), "", "中文".repeat(40)]) copies.add(text);
    expect(copies.short).toBe(3);
    expect(copies.find(() => false)).toEqual([]);
  });

  test("estimates the likeness within three and a half of its standard errors, whatever the length", () => {
    const shares = fc.tuple(fc.integer({ min: 30, max: 400 }), fc.double({ min: 0.75, max: 1, noNaN: true }));
    fc.assert(
      fc.property(shares, ([length, kept]) => {
        const moved = Math.round(length * (1 - kept));
        const copies = createNearDuplicates();
        copies.add(words(0, length));
        copies.add(words(moved, length + moved));
        const runs = length - 12;
        const jaccard = Math.max(0, runs - moved) / (runs + moved);
        const [found] = copies.find(() => false);
        if (found === undefined) expect(jaccard).toBeLessThan(0.8);
        else expect(Math.abs(found.likeness - jaccard)).toBeLessThan(0.31);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe("createOwnText: it …", () => {
  function ownTexts(pairs: readonly (readonly [input: string, asked: string])[]): readonly string[] {
    const own = createOwnText();
    for (const [input, asked] of pairs) own.observe(input, asked);
    return pairs.map(([input, asked]) => own.of(input, asked));
  }

  test("is the input where one text stands around all inputs, even where the inputs begin alike", () => {
    expect(
      ownTexts([
        ["What is 1?", "Solve: What is 1? Be brief."],
        ["What is 2?", "Solve: What is 2? Be brief."],
      ]),
    ).toEqual(["What is 1?", "What is 2?"]);
  });

  test("keeps a document that the prompt fills in, without what all prompts have in common", () => {
    expect(
      ownTexts([
        ["How much?", "Read this. A bill over 5. How much? Answer:"],
        ["How much?", "Read this. Two mails. How much? Answer:"],
      ]),
    ).toEqual(["A bill over 5", "Two mails"]);
  });

  test("is the input where the prompt leaves nothing else", () => {
    expect(
      ownTexts([
        ["a", "the same"],
        ["b", "the same"],
      ]),
    ).toEqual(["a", "b"]);
  });
});
