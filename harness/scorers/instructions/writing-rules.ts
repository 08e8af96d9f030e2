import { anySpace, isLower, isUpper, strip } from "./characters.ts";
import { isInLanguage, languageCode } from "./detect-language.ts";
import { count, phrase, type Rule, relation, rule } from "./rule.ts";
import { wordTokens } from "./word-tokens.ts";

const postscripts: ReadonlyMap<string, RegExp> = new Map([
  ["P.S.", new RegExp(`p\\.${anySpace}?s\\.`, "u")],
  ["P.P.S", new RegExp(`p\\.${anySpace}?p\\.${anySpace}?s`, "u")],
]);

/** IFEval: language, case, commas, and what stands at the ends of the text. */
export const writingRules: Readonly<Record<string, Rule>> = {
  "language:response_language": rule({ language: languageCode }, (text, { language }) =>
    isInLanguage(text, language),
  ),
  "change_case:english_capital": rule({}, (text) => isUpper(text) && isInLanguage(text, "en")),
  "change_case:english_lowercase": rule({}, (text) => isLower(text) && isInLanguage(text, "en")),
  "change_case:capital_word_frequency": rule(
    { capital_frequency: count, capital_relation: relation },
    (text, { capital_frequency: wanted, capital_relation: compare }) =>
      compare(wordTokens(text).filter(isUpper).length, wanted),
  ),
  "punctuation:no_comma": rule({}, (text) => !text.includes(",")),
  "startend:end_checker": rule({ end_phrase: phrase }, (text, { end_phrase: end }) =>
    strip(strip(text), (character) => character === '"')
      .toLowerCase()
      .endsWith(end.toLowerCase()),
  ),
  "startend:quotation": rule({}, (text) => {
    const bare = strip(text);
    return bare.length > 1 && bare.startsWith('"') && bare.endsWith('"');
  }),
  "detectable_content:postscript": rule(
    { postscript_marker: phrase },
    (text, { postscript_marker: marker }) => {
      const lower = text.toLowerCase();
      return postscripts.get(marker)?.test(lower) ?? lower.includes(marker.toLowerCase());
    },
  ),
  "combination:repeat_prompt": rule({ prompt_to_repeat: phrase }, (text, { prompt_to_repeat: prompt }) =>
    strip(text).toLowerCase().startsWith(prompt.toLowerCase()),
  ),
};
