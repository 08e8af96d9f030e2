import {
  bareWords,
  isPunctuationOrBlank,
  splitWords,
  strip,
  wholeWords,
  withoutPunctuation,
  wordRuns,
} from "./characters.ts";
import { coordinatingConjunctions, pronouns } from "./english-words.ts";
import { count, phrase, phrases, type Rule, rule } from "./rule.ts";
import { wordTokens } from "./word-tokens.ts";

/** IFBench: how many of something. */
export const countRules: Readonly<Record<string, Rule>> = {
  "count:word_count_range": rule({ min_words: count, max_words: count }, (text, given) => {
    const { length } = wordRuns(text);
    return given.min_words <= length && length <= given.max_words;
  }),
  "count:unique_word_count": rule({ N: count }, (text, { N: wanted }) => {
    const words = splitWords(text.toLowerCase()).map((word) => strip(word, isPunctuationOrBlank));
    return new Set(words).size >= wanted;
  }),
  // As they are written: "And" and "and," are two.
  "count:conjunctions": rule({ small_n: count }, (text, { small_n: wanted }) => {
    const isConjunction = (word: string) =>
      coordinatingConjunctions.has(strip(word, isPunctuationOrBlank).toLowerCase());
    return new Set(splitWords(text).filter(isConjunction)).size >= wanted;
  }),
  "count:pronouns": rule({ N: count }, (text, { N: wanted }) => {
    const words = wordTokens(text.replaceAll("/", " ").toLowerCase());
    return words.filter((word) => pronouns.has(word)).length >= wanted;
  }),
  // The names stand in the prompt, not among the arguments.
  "count:person_names": rule({ N: count, names: phrases }, (text, { N: wanted, names }) => {
    return names.filter((name) => wholeWords(name, "gu").test(text)).length >= wanted;
  }),
  "count:numbers": rule({ N: count }, (text, { N: wanted }) => {
    return (withoutPunctuation(text).match(/\p{Nd}+/gu) ?? []).length === wanted;
  }),
  "count:punctuation": rule({}, (text) => {
    const isDouble = /\?!|!\?|‽/.test(text);
    const others = text.includes("?!") ? text.replace("?!", "") : text.replace("!?", "");
    return isDouble && [...".,!?;:"].every((mark) => others.includes(mark));
  }),
  "count:words_japanese": rule({ N: count }, (text, { N: wanted }) =>
    splitWords(text)
      .filter((_, index) => (index + 1) % wanted === 0)
      .map((word) => strip(word, isPunctuationOrBlank))
      .every((word) => word === "" || /^\p{Nd}+$/u.test(word) || /[\u3040-\u30ff\u4e00-\u9fff]/.test(word)),
  ),
  "count:keywords_multiple": rule(
    { keyword1: phrase, keyword2: phrase, keyword3: phrase, keyword4: phrase, keyword5: phrase },
    (text, given) => {
      const times = (keyword: string) => text.match(wholeWords(keyword))?.length ?? 0;
      return (
        times(given.keyword1) === 1 &&
        times(given.keyword2) === 2 &&
        times(given.keyword3) === 3 &&
        times(given.keyword4) === 5 &&
        times(given.keyword5) === 7
      );
    },
  ),
  "words:repeats": rule({ small_n: count }, (text, { small_n: most }) => {
    const times = new Map<string, number>();
    for (const word of bareWords(text)) times.set(word, (times.get(word) ?? 0) + 1);
    return [...times.values()].every((number) => number <= most);
  }),
};
