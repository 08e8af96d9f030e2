import { missed, scored } from "../core/score.ts";
import { defineScorer } from "../core/scorer.ts";
import { answerWords } from "./answer-words.ts";
import { requireKnownOptions } from "./options.ts";
import { overlapF1 } from "./overlap-f1.ts";

/**
 * The overlap of words with the target, as SQuAD scores it: the harmonic mean of precision and recall over the bags of
 * tokens, the best of the targets. Case, punctuation and the articles a, an, the do not count. The whole text is the
 * answer: ask for nothing else. Source: evaluate-v1.1.py of Rajpurkar et al. (2016), arXiv 1606.05250.
 */
export const f1 = defineScorer<Readonly<Record<never, never>>>({
  id: "f1",
  description: "overlap of words with the best target, as SQuAD scores it",
  readOptions: (options) => {
    requireKnownOptions("f1", options, []);
    return {};
  },
  create: () => ({
    id: "f1",
    score: ({ sample, output }) => {
      const text = output.text.trim();
      if (text === "") return missed("unparsed");
      const answer = answerWords(text);
      return scored(
        Math.max(...sample.target.map((target) => overlapF1(answer, answerWords(target)))),
        text.slice(0, 400),
      );
    },
  }),
});
