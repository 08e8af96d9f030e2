import { defineScorer } from "../core/scorer.ts";
import { scoreSpans } from "./aligned-f1.ts";
import type { AnswerSpan } from "./answer-spans.ts";
import { requireKnownOptions } from "./options.ts";

/**
 * Right when the answer has the spans of a target, each of the same words, in any order: the exact match of DROP. Targets
 * and answers are read as `aligned-f1` reads them. Source: Dua et al. (2019), arXiv 1903.00161.
 */
export const alignedExact = defineScorer<Readonly<Record<never, never>>>({
  id: "aligned-exact",
  description: "one or several spans are those of a target, as DROP's exact match has it",
  readOptions: (options) => {
    requireKnownOptions("aligned-exact", options, []);
    return {};
  },
  create: () => ({
    id: "aligned-exact",
    score: (attempt) => scoreSpans(attempt, (target, answer) => (isSame(target, answer) ? 1 : 0)),
  }),
});

function isSame(target: readonly AnswerSpan[], answer: readonly AnswerSpan[]): boolean {
  const [wanted, written] = [target, answer].map((spans) => new Set(spans.map(({ words }) => words)));
  return (
    target.length === answer.length &&
    wanted !== undefined &&
    written !== undefined &&
    wanted.symmetricDifference(written).size === 0
  );
}
