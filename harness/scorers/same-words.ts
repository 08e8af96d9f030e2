import { missed, scored } from "../core/score.ts";
import { defineScorer } from "../core/scorer.ts";
import { answerWords } from "./answer-words.ts";
import { requireKnownOptions } from "./options.ts";

/**
 * Right when the text has the words of a target in their order: the exact match of SQuAD. Case, punctuation and the
 * articles a, an, the do not count. The whole text is the answer. Source: evaluate-v1.1.py of Rajpurkar et al. (2016),
 * arXiv 1606.05250.
 */
export const sameWords = defineScorer<Readonly<Record<never, never>>>({
  id: "same-words",
  description: "the words of the text are a target's, as SQuAD's exact match has it",
  readOptions: (options) => {
    requireKnownOptions("same-words", options, []);
    return {};
  },
  create: () => ({
    id: "same-words",
    score: ({ sample, output }) => {
      const text = output.text.trim();
      if (text === "") return missed("unparsed");
      const answer = answerWords(text).join(" ");
      const isRight = sample.target.some((target) => answerWords(target).join(" ") === answer);
      if (!isRight && output.finish.reason === "length") return missed("unparsed");
      return scored(isRight ? 1 : 0, text.slice(0, 400));
    },
  }),
});
