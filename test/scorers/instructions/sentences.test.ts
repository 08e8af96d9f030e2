import { describe, expect, test } from "vitest";
import { splitSentences } from "#harness/scorers/instructions/sentences.ts";
import { segmentSentences, wordTokens } from "#harness/scorers/instructions/word-tokens.ts";

describe("sentences by their marks", () => {
  test.each<readonly [string, readonly string[]]>([
    ["One. Two! Three?", ["One.", "Two!", "Three?"]],
    ["One\ntwo.\nThree", ["One two.", "Three"]],
    ["It costs 3.5 or 12.25.", ["It costs 3.5 or 12.25."]],
    ["Mr. Gray and St. Ives met Dr. Who.", ["Mr. Gray and St. Ives met Dr. Who."]],
    ["See example.com and a.org. Then go.", ["See example.com and a.org.", "Then go."]],
    ["A Ph.D. helps.", ["A Ph.D. helps."]],
    ["So... it went. On", ["So...", "it went.", "On"]],
    ["In the U.S. They left. The U.S. army", ["In the U.S.", "They left.", "The U.S. army"]],
    ["By J. Doe of Acme Inc. and Sons Ltd.", ["By J. Doe of Acme Inc. and Sons Ltd."]],
    ["At Acme Inc. He works.", ["At Acme Inc", "He works."]],
    ['He said "go." She said "no!" Why "so?"', ['He said "go".', 'She said "no"!', 'Why "so"?']],
    ["Hi!! Ok", ["Hi!", "!", "Ok"]],
    ["", []],
  ])("of %j are %j", (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});

describe("sentences of Unicode", () => {
  test.each<readonly [string, readonly string[]]>([
    ["He left. she stayed. 60 came.", ["He left.", "she stayed.", "60 came."]],
    ["Dr. Smith and J. Doe, e.g. here. Yes.", ["Dr. Smith and J. Doe, e.g. here.", "Yes."]],
    ["A heading\n\nand its text. More", ["A heading  and its text.", "More"]],
    ["First.\nsecond.", ["First.", "second."]],
    ["これは一つ。二つ目。", ["これは一つ。", "二つ目。"]],
    [" \n ", []],
  ])("of %j are %j", (text, sentences) => {
    expect(segmentSentences(text)).toEqual(sentences);
  });
});

test.each<readonly [string, string]>([
  ["I don't know, he'll say it's 'fine'.", "I do n't know , he 'll say it 's ' fine ' ."],
  ["The U.S. has 1,000 cats: (two) dogs.", "The U.S. has 1,000 cats : ( two ) dogs ."],
  ["One. Two — three--four...", "One . Two — three -- four ..."],
  ["I cannot; he’s gonna *go*!", "I can not ; he ’ s gon na * go * !"],
  ['"Yes" at 5:30', '" Yes " at 5:30'],
])("words and marks of %j are parted as the Penn Treebank parts them", (text, tokens) => {
  expect(wordTokens(text).join(" ")).toBe(tokens);
});
