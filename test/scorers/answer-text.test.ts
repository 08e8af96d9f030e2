import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainAnswerText } from "#harness/scorers/answer-text.ts";

/** With something to be taken out, so that nothing can be passed over. */
const looked = (text: string) => plainAnswerText(`${text}\u200b`);

describe("plainAnswerText: it …", () => {
  test("sees any character that it makes plain, also where that is the only one", () => {
    const missed = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit)).filter(
      (character) => plainAnswerText(`1${character}2`) !== looked(`1${character}2`),
    );
    expect(missed).toEqual([]);
  });

  test("gives the same for a text that looks plain as for one that does not", () => {
    const piece = fc.constantFrom(
      "\\frac{1}{2}",
      "{,}",
      "\\(",
      "\\times",
      "$",
      "１",
      "1",
      " ",
      "a\u00ad",
      "\\text{a}",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(plainAnswerText(pieces.join(""))).toBe(looked(pieces.join("")));
      }),
    );
  });
});
