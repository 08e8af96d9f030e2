import {
  bareWords,
  isPunctuationOrBlank,
  lengthOf,
  splitWords,
  strip,
  withoutPunctuation,
} from "./characters.ts";
import { count, phrase, type Rule, rule, unverifiable } from "./rule.ts";
import { splitSentences } from "./sentences.ts";
import { wordsOf } from "./word-tokens.ts";

const alphabet = "abcdefghijklmnopqrstuvwxyz";

/** IFBench: what words look like and where they stand. */
export const wordRules: Readonly<Record<string, Rule>> = {
  "words:start_verb": unverifiable("needs a part-of-speech tagger"),
  "words:odd_even_syllables": unverifiable("needs a pronouncing dictionary"),
  "words:alphabet": rule({}, (text) => {
    const words = splitWords(withoutPunctuation(text)).map((word) => first(word.toLowerCase()));
    const start = alphabet.indexOf(words[0] ?? "none");
    return start !== -1 && words.every((letter, index) => letter === alphabet[(start + index) % 26]);
  }),
  "words:vowel": rule({}, (text) => {
    const vowels = new Set(text.toLowerCase().match(/[aeiou]/g));
    return !strip(text).includes("\n") && vowels.size <= 3;
  }),
  "words:consonants": rule({}, (text) =>
    splitWords(text.toLowerCase()).every((word) => /[b-df-hj-np-tv-z]{2}/.test(word)),
  ),
  "words:palindrome": rule({}, (text) => {
    const isPalindrome = (word: string) => lengthOf(word) >= 5 && word === [...word].reverse().join("");
    return bareWords(text).filter(isPalindrome).length >= 10;
  }),
  "words:prime_lengths": rule({}, (text) =>
    splitWords(withoutPunctuation(text)).every((word) => isPrime(lengthOf(word))),
  ),
  "words:no_consecutive": rule({}, (text) => {
    const letters = bareWords(text).map(first);
    return letters.every((letter, index) => index === 0 || letter !== letters[index - 1]);
  }),
  "words:last_first": rule({}, (text) => {
    const sentences = splitSentences(text);
    const lasts = sentences.map((one) => splitWords(strip(one, isPunctuationOrBlank, "end")).at(-1));
    const firsts = sentences.map((one) => splitWords(strip(one, isPunctuationOrBlank, "start"))[0]);
    return lasts.slice(0, -1).every((last, index) => {
      const next = firsts[index + 1];
      return last !== undefined && next !== undefined && last.toLowerCase() === next.toLowerCase();
    });
  }),
  "words:paragraph_last_first": rule({}, (text) =>
    text.split("\n").every((paragraph) => {
      const words = splitWords(strip(strip(paragraph.toLowerCase()), isPunctuationOrBlank));
      return words[0] === words.at(-1);
    }),
  ),
  "words:keywords_specific_position": rule(
    { keyword: phrase, n: count, m: count },
    (text, { keyword, n: sentence, m: word }) =>
      wordsOf(splitSentences(text)[sentence - 1] ?? "")[word - 1]?.toLowerCase() === keyword.toLowerCase(),
  ),
  "words:words_position": rule({ keyword: phrase }, (text, { keyword }) => {
    const words = wordsOf(text).map((word) => word.toLowerCase());
    return words[1] === keyword.toLowerCase() && words.at(-2) === keyword.toLowerCase();
  }),
};

function first(word: string): string {
  const [character = ""] = word;
  return character;
}

/** Of the length of a word: the authors' list ends at 97. */
function isPrime(length: number): boolean {
  if (length < 2 || length > 97) return false;
  for (let divisor = 2; divisor * divisor <= length; divisor += 1) if (length % divisor === 0) return false;
  return true;
}
