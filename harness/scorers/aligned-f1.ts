import { missed, scored, unscored } from "../core/score.ts";
import { type Attempt, defineScorer } from "../core/scorer.ts";
import { type AnswerSpan, targetSpans, writtenSpans } from "./answer-spans.ts";
import { bestAssignmentTotal } from "./optimal-assignment.ts";
import { requireKnownOptions } from "./options.ts";

/** More lines than this are no list of answers; the last ones count. */
const maximumSpans = 1000;

/**
 * F1 of answers that have several spans, as DROP scores them: the words of each span as a set, spans paired so that the
 * sum of F1 is greatest, divided by the number of spans of the side that has more; the best of the targets. Where a span
 * of the target holds numbers, one of them must be in the answer's. Each target is a JSON list of texts; the answer is
 * one span a line, or a JSON list. Source: Dua et al. (2019), arXiv 1903.00161.
 */
export const alignedF1 = defineScorer<Readonly<Record<never, never>>>({
  id: "aligned-f1",
  description: "F1 of one or several spans, best paired, as DROP scores it",
  readOptions: (options) => {
    requireKnownOptions("aligned-f1", options, []);
    return {};
  },
  create: () => ({
    id: "aligned-f1",
    score: (attempt) => scoreSpans(attempt, alignedShare),
  }),
});

/**
 * The best that a comparison gives over the targets. An answer without a word is unparsed.
 *
 * @param compare 0 to 1 for the spans of a target and of the answer.
 */
export function scoreSpans(
  { sample, output }: Attempt,
  compare: (target: readonly AnswerSpan[], answer: readonly AnswerSpan[]) => number,
) {
  const isCutShort = output.finish.reason === "length";
  const answer = writtenSpans(output.text, isCutShort).slice(-maximumSpans);
  let best = 0;
  for (const text of sample.target) {
    const target = targetSpans(text);
    if (target === undefined)
      return unscored(`the target ${JSON.stringify(text.slice(0, 80))} is no JSON list of texts with words`);
    best = Math.max(best, compare(target, answer));
  }
  if (answer.length === 0) return missed("unparsed");
  return scored(
    Math.min(1, best),
    answer
      .map(({ words }) => words)
      .join(" | ")
      .slice(0, 400),
  );
}

function alignedShare(target: readonly AnswerSpan[], answer: readonly AnswerSpan[]): number {
  const values = target.map((wanted) => answer.map((written) => wordF1(wanted, written)));
  return bestAssignmentTotal(values) / Math.max(target.length, answer.length);
}

function wordF1(wanted: AnswerSpan, written: AnswerSpan): number {
  if (wanted.numbers.size > 0 && wanted.numbers.isDisjointFrom(written.numbers)) return 0;
  return (2 * wanted.bag.intersection(written.bag).size) / (wanted.bag.size + written.bag.size);
}
