import { anySpace, splitWords, strip, wordRuns } from "./characters.ts";
import { count, phrase, type Rule, relation, rule } from "./rule.ts";
import { segmentSentences } from "./word-tokens.ts";

const paragraphMark = new RegExp(`${anySpace}?\\*\\*\\*${anySpace}?`, "u");

/** IFEval: how long the text is, in words, sentences and paragraphs. */
export const lengthRules: Readonly<Record<string, Rule>> = {
  "length_constraints:number_sentences": rule(
    { num_sentences: count, relation },
    (text, { num_sentences: wanted, relation: compare }) => compare(segmentSentences(text).length, wanted),
  ),
  "length_constraints:number_words": rule(
    { num_words: count, relation },
    (text, { num_words: wanted, relation: compare }) => compare(wordRuns(text).length, wanted),
  ),
  "length_constraints:number_paragraphs": rule({ num_paragraphs: count }, (text, given) => {
    const paragraphs = text.split(paragraphMark).map((paragraph) => strip(paragraph) !== "");
    const isGap = paragraphs.slice(1, -1).includes(false);
    return !isGap && paragraphs.filter(Boolean).length === given.num_paragraphs;
  }),
  "length_constraints:nth_paragraph_first_word": rule(
    { num_paragraphs: count, nth_paragraph: count, first_word: phrase },
    (text, { num_paragraphs: wanted, nth_paragraph: nth, first_word: word }) => {
      const paragraphs = text.split("\n\n").map((paragraph) => strip(paragraph));
      const written = paragraphs.filter((paragraph) => paragraph !== "").length;
      return written === wanted && nth <= written && firstWord(paragraphs[nth - 1]) === word.toLowerCase();
    },
  ),
};

/** Without quotation marks before it, up to the first mark within it. */
function firstWord(paragraph = ""): string | undefined {
  const [word] = splitWords(paragraph);
  return word
    ?.replace(/^'+/, "")
    .replace(/^"+/, "")
    .split(/[.,?!'"]/)[0]
    ?.toLowerCase();
}
