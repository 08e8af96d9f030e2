import { occurrences, wholeWords } from "./characters.ts";
import { count, phrase, phrases, type Rule, relation, rule } from "./rule.ts";

/** IFEval: words that must or must not stand in the text, whatever their case. */
export const keywordRules: Readonly<Record<string, Rule>> = {
  "keywords:existence": rule({ keywords: phrases }, (text, { keywords }) =>
    keywords.every((keyword) => frequency(text, keyword) > 0),
  ),
  "keywords:frequency": rule(
    { keyword: phrase, frequency: count, relation },
    (text, { keyword, frequency: wanted, relation: compare }) => compare(frequency(text, keyword), wanted),
  ),
  "keywords:forbidden_words": rule(
    { forbidden_words: phrases },
    (text, { forbidden_words: forbidden }) => !forbidden.some((word) => wholeWords(word).test(text)),
  ),
  "keywords:letter_frequency": rule(
    { letter: phrase, let_frequency: count, let_relation: relation },
    (text, { letter, let_frequency: wanted, let_relation: compare }) =>
      compare(frequency(text, letter), wanted),
  ),
};

/** Within words too: `art` stands in `start`. */
function frequency(text: string, part: string): number {
  return occurrences(text.toLowerCase(), part.toLowerCase());
}
