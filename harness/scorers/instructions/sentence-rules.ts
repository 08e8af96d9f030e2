import {
  bareWords,
  isPunctuation,
  isPunctuationOrBlank,
  isSpace,
  lengthOf,
  splitWords,
  strip,
  wholeWords,
  withoutPunctuation,
} from "./characters.ts";
import { count, phrase, type Rule, rule } from "./rule.ts";
import { splitSentences } from "./sentences.ts";

/** An emoji of one code point; the halves of flags, digits and keys are none by themselves. */
const emoji = /^(?=\p{Emoji})[^0-9#*\u{1f1e6}-\u{1f1ff}]$/u;

/** IFBench: what each sentence must be like, by itself or after the one before. */
export const sentenceRules: Readonly<Record<string, Rule>> = {
  "sentence:keyword": rule({ word: phrase, N: count }, (text, { word, N: position }) =>
    wholeWords(word).test(splitSentences(text)[position - 1] ?? ""),
  ),
  "sentence:increment": rule({ small_n: count }, (text, { small_n: step }) => {
    const lengths = splitSentences(text).map((sentence) => splitWords(withoutPunctuation(sentence)).length);
    return lengths.every((length, index) => index === 0 || length === (lengths[index - 1] ?? NaN) + step);
  }),
  "sentence:alliteration_increment": rule({}, (text) => {
    const lengths = splitSentences(text).map(alliterated);
    return lengths.every((length, index) => index === 0 || length > (lengths[index - 1] ?? NaN));
  }),
  "ratio:sentence_words": rule({}, (text) => {
    const sentences = splitSentences(text);
    const words = bareWords(sentences.join(" "));
    const isOneLength = new Set(sentences.map(lengthOf)).size === 1;
    return sentences.length === 3 && isOneLength && new Set(words).size === words.length;
  }),
  "format:emoji": rule({}, (text) => {
    const sentences = splitSentences(text).map((sentence) => [...strip(withoutPunctuation(sentence))]);
    return sentences.every((characters, index) => {
      if (characters.length === 0) return false;
      if (characters.slice(-2).some((character) => emoji.test(character))) return true;
      return emoji.test(sentences[index + 1]?.[0] ?? "");
    });
  }),
  "custom:sentence_alphabet": rule({}, (text) => {
    const letters = splitSentences(text).map((sentence) =>
      strip(sentence, (character) => isPunctuation(character) || isSpace(character), "start").charAt(0),
    );
    return letters.length === 26 && letters.join("").toLowerCase() === "abcdefghijklmnopqrstuvwxyz";
  }),
};

/** How many words stand next to one that begins alike. */
function alliterated(sentence: string): number {
  const letters = splitWords(sentence.toLowerCase())
    .map((word) => [...strip(word, isPunctuationOrBlank, "start")][0])
    .filter((letter) => letter !== undefined);
  return letters.filter((letter, index) => letter === letters[index - 1] || letter === letters[index + 1])
    .length;
}
