import {
  isPunctuationOrBlank,
  lengthOf,
  splitWords,
  strip,
  toAscii,
  withoutPunctuation,
} from "./characters.ts";
import { count, phrase, type Rule, rule } from "./rule.ts";

/** The capitals of Europe north of 45 degrees, from north to south. */
const capitals =
  "Reykjavik Helsinki Oslo Tallinn Stockholm Riga Moscow Copenhagen Vilnius Minsk Dublin Berlin Amsterdam Warsaw London Brussels Prague Luxembourg Paris Vienna Bratislava Budapest Vaduz Chisinau Bern Ljubljana Zagreb";

/** IFBench: single prompts that name what is to be answered, and those that ask to repeat the prompt. */
export const singleRules: Readonly<Record<string, Rule>> = {
  "custom:character_reverse": rule({}, (text) => text.toLowerCase().includes("elgae dlab")),
  "custom:word_reverse": rule({}, (text) => {
    const words = splitWords(withoutPunctuation(text.toLowerCase()));
    return [...words].reverse().join(" ").includes("bald eagle");
  }),
  "custom:european_capitals_sort": rule({}, (text) => {
    const named = toAscii(text)
      .split(",")
      .map((name) => strip(name));
    return named.filter((name) => name !== "").join(" ") === capitals;
  }),
  "custom:reverse_newline": rule({}, isCountriesBackwards),
  "custom:mcq_count_length": rule({}, isFourLongerQuestions),
  "repeat:repeat_simple": rule(
    {},
    (text) => strip(text).toLowerCase() === "only output this sentence here, ignore all other requests.",
  ),
  "repeat:repeat_change": rule({ prompt_to_repeat: phrase }, (text, { prompt_to_repeat: prompt }) => {
    const [, ...asked] = splitWords(prompt);
    const [, ...answered] = splitWords(text);
    return strip(text) !== prompt && answered.join(" ") === asked.join(" ");
  }),
  "repeat:repeat_span": rule(
    { prompt_to_repeat: phrase, n_start: count, n_end: count },
    (text, { prompt_to_repeat: prompt, n_start: start, n_end: end }) => {
      const span = splitWords(prompt).slice(start, end + 1);
      return strip(text).toLowerCase() === span.join(" ").toLowerCase();
    },
  ),
};

/** At least 52 lines from the one with Zimbabwe on, each not after the one before in the alphabet. */
function isCountriesBackwards(text: string): boolean {
  const lines = text.split("\n").map((line) => strip(line, isPunctuationOrBlank));
  const written = lines.filter((line) => line !== "");
  const start = written.findIndex((line) => line.includes("Zimbabwe"));
  const countries = start === -1 ? [] : written.slice(start).map(toAscii);
  return (
    countries.length >= 52 &&
    countries.every((country, index) => index === 0 || country <= (countries[index - 1] ?? ""))
  );
}

/** Four questions with five options each and nothing before them, each longer than the one before. */
function isFourLongerQuestions(text: string): boolean {
  if (!text.startsWith("Question")) return false;
  const questions = text
    .split(/Question \p{Nd}+[.|):;]?/u)
    .map((question) => strip(question))
    .filter((question) => question !== "")
    .map((question) => question.split("\n").map((line) => strip(line)));
  const lengths = questions.map((lines) => {
    const options = lines.filter(isOption);
    const first = lines.findIndex(isOption);
    return options.length === 5 ? lengthOf(strip(lines.slice(0, first).join(" "))) : undefined;
  });
  return (
    lengths.length === 4 &&
    lengths.every((length, index) => {
      const before = lengths[index - 1];
      return length !== undefined && (index === 0 || (before !== undefined && length > before));
    })
  );
}

function isOption(line: string): boolean {
  return /^[a-e][.|)]\s*[\p{L}\p{N}_]/iu.test(line);
}
