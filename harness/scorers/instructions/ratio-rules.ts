import { wordRuns } from "./characters.ts";
import { stopWords } from "./english-words.ts";
import { count, phrase, type Rule, rule } from "./rule.ts";
import { splitSentences } from "./sentences.ts";
import { wordTokens } from "./word-tokens.ts";

/** IFBench: how much of the text is of one kind. */
export const ratioRules: Readonly<Record<string, Rule>> = {
  "ratio:stop_words": rule({ percentage: count }, (text, { percentage }) => {
    const words = wordRuns(text.toLowerCase());
    const stops = words.filter((word) => stopWords.has(word));
    return words.length > 0 && (stops.length / words.length) * 100 <= percentage;
  }),
  "ratio:sentence_type": rule({}, (text) => {
    const { statements, questions } = sentenceTypes(text);
    return statements === 2 * questions;
  }),
  "ratio:sentence_balance": rule({}, (text) => {
    const { statements, questions, exclamations } = sentenceTypes(text);
    return statements === questions && questions === exclamations;
  }),
  "ratio:overlap": rule(
    { reference_text: phrase, percentage: count },
    (text, { reference_text: reference, percentage }) => {
      const written = trigrams(text);
      const shared = written.intersection(trigrams(reference));
      const overlap = (shared.size / written.size) * 100;
      return written.size > 0 && percentage - 2 <= overlap && overlap <= percentage + 2;
    },
  ),
};

function sentenceTypes(text: string): Readonly<Record<"statements" | "questions" | "exclamations", number>> {
  const sentences = splitSentences(text);
  const ending = (mark: string) => sentences.filter((sentence) => sentence.endsWith(mark)).length;
  return { statements: ending("."), questions: ending("?"), exclamations: ending("!") };
}

function trigrams(text: string): ReadonlySet<string> {
  const tokens = wordTokens(text);
  return new Set(tokens.slice(2).map((token, index) => `${tokens[index]} ${tokens[index + 1]} ${token}`));
}
