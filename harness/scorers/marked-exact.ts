import { missed, type Score, scored } from "../core/score.ts";
import { type Attempt, defineScorer } from "../core/scorer.ts";
import { type Mark, markedSegments } from "./marked-answer.ts";
import { requireKnownOptions } from "./options.ts";

/**
 * Right when the answer that is marked is a target, character for character but for case, white space, emphasis or quotes
 * around it, a final stop, and parentheses around a lone letter. The answer is what stands after the last `#### `, in
 * the last `\boxed{}`, after the last "answer is" or `A:`, to the end of that line; without a mark the whole text, where
 * it is one line and was not cut short. Otherwise: unparsed.
 */
export const markedExact = defineScorer<Readonly<Record<never, never>>>({
  id: "marked-exact",
  description: "what is marked as the answer is a target, emphasis and a final stop aside",
  readOptions: (options) => {
    requireKnownOptions("marked-exact", options, []);
    return {};
  },
  create: () => ({ id: "marked-exact", score: scoreMarked }),
});

/** The strongest first. */
const marks: readonly Mark[] = ["hash", "boxed", "answer-is", "line-start"];

function scoreMarked({ sample, output }: Attempt): Score {
  const answer = markedAnswer(output.text) ?? wholeAnswer(output.text, output.finish.reason === "length");
  if (answer === undefined) return missed("unparsed");
  const isRight = sample.target.some((target) => normalise(target) === answer);
  return scored(isRight ? 1 : 0, answer);
}

function markedAnswer(text: string): string | undefined {
  for (const mark of marks) {
    for (const segment of markedSegments(text, mark)) {
      const answer = normalise(segment.replace(/^\s*[:=]/, ""));
      if (answer !== "") return answer;
    }
  }
  return undefined;
}

function wholeAnswer(text: string, isCutShort: boolean): string | undefined {
  const answer = text.trim();
  if (isCutShort || answer === "" || answer.length > 400 || answer.includes("\n")) return undefined;
  const bare = normalise(answer);
  return bare === "" ? undefined : bare;
}

const dress = /^(?:\\text\{|[\s*_`"'“”‘’$#])+|(?:[\s*_`"'“”‘’$#]|(?<=[^.\s])\.)+$/g;

function normalise(text: string): string {
  const bare = text.slice(0, 1000).normalize("NFC").replace(/\s+/g, " ").replace(dress, "");
  const closed = /^\\text\{/.test(text.trim()) ? bare.replace(/\}$/, "") : bare;
  return closed.replace(/^\(([A-Za-z])\)$/, "$1").toLowerCase();
}
