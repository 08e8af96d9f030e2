import { missed, type Score, scored } from "../core/score.ts";
import { type Attempt, defineScorer } from "../core/scorer.ts";
import { isSameAnswer } from "./latex/same-answer.ts";
import { type Mark, markedSegments } from "./marked-answer.ts";
import { requireKnownOptions } from "./options.ts";

/**
 * Right when the answer to a question of mathematics is a target, however either is written. The answer
 * is what stands in the last `\boxed{}`, after the last `#### `, "answer is" or `Answer:`; without a mark the whole text,
 * where it is one line and was not cut short. Otherwise: unparsed. Formulas are compared by what they come to at fixed
 * points, so that a factored form and its expansion are one; the reference compares text, or asks a computer algebra.
 */
export const math = defineScorer<Readonly<Record<never, never>>>({
  id: "math",
  description: "the number, formula, interval, set or matrix answered is a target, however written",
  readOptions: (options) => {
    requireKnownOptions("math", options, []);
    return {};
  },
  create: () => ({ id: "math", score: scoreMath }),
});

/** The strongest first. */
const marks: readonly Mark[] = ["boxed", "hash", "answer-is", "line-start"];

function scoreMath({ sample, output }: Attempt): Score {
  const answer = markedAnswer(output.text) ?? wholeAnswer(output.text, output.finish.reason === "length");
  if (answer === undefined) return missed("unparsed");
  return scored(sample.target.some((target) => isSameAnswer(target, answer)) ? 1 : 0, answer);
}

function markedAnswer(text: string): string | undefined {
  for (const mark of marks) {
    const found = markedSegments(text, mark)
      .map((segment) => (mark === "boxed" ? segment.trim() : leading(segment)))
      .find((segment) => segment !== "");
    if (found !== undefined) return found;
  }
  return undefined;
}

/** After a mark in prose: the formula between dollars where one stands there, else the rest of the line. */
function leading(segment: string): string {
  const text = segment.replace(/^[\s:=*_`]+/, "");
  const [, formula] = /^(?:\$+|\\\(|\\\[)(.+?)(?:\$+|\\\)|\\\])/.exec(text) ?? [];
  return (formula ?? text).trim();
}

function wholeAnswer(text: string, isCutShort: boolean): string | undefined {
  const answer = text.trim();
  if (isCutShort || answer === "" || answer.length > 400 || /\n|\\boxed/.test(answer)) return undefined;
  return leading(answer);
}
