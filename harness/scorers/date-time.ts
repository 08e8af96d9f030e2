import { missed, type Score, scored, unscored } from "../core/score.ts";
import { type Attempt, defineScorer } from "../core/scorer.ts";
import { plainAnswerText } from "./answer-text.ts";
import { readDateTime } from "./date-time-value.ts";
import { type Mark, markedSegments } from "./marked-answer.ts";
import { requireKnownOptions } from "./options.ts";

/**
 * Right when the date, time, range or duration named is a target, whatever way it is written: `2019-01-04` or
 * `01/04/2019`, `16:00` or `4 pm`, `2016-01-12/2016-01-22`, `../2016-01-22` for a range that is open on one side, `5400`
 * or `PT1H30M` for a duration in seconds, `none` where there is nothing to name. A date is no date with a time. The
 * answer is what stands after the last `#### `, in the last `\boxed{}`, after the last "answer is" or `A:`, else the
 * last line, unless the output was cut short. Nothing that can be read, or more than a range: unparsed.
 */
export const dateTime = defineScorer<Readonly<Record<never, never>>>({
  id: "date-time",
  description: "the date, time, range or duration named is a target",
  readOptions: (options) => {
    requireKnownOptions("date-time", options, []);
    return {};
  },
  create: () => ({ id: "date-time", score: scoreDateTime }),
});

/** The strongest first. */
const marks: readonly Mark[] = ["hash", "boxed", "answer-is", "line-start"];

function scoreDateTime({ sample, output }: Attempt): Score {
  const targets = sample.target.map((target) => readDateTime(target));
  const wrong = targets.indexOf(undefined);
  if (wrong !== -1)
    return unscored(`the target ${JSON.stringify(sample.target[wrong]?.slice(0, 80))} is no date or time`);
  const text = plainAnswerText(output.text);
  const answer = markedValue(text) ?? (output.finish.reason === "length" ? undefined : lastLineValue(text));
  if (answer === undefined) return missed("unparsed");
  return scored(targets.includes(answer) ? 1 : 0, answer);
}

function markedValue(text: string): string | undefined {
  for (const mark of marks) {
    for (const segment of markedSegments(text, mark)) {
      const value = readDateTime(segment);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

function lastLineValue(text: string): string | undefined {
  return readDateTime(text.trimEnd().slice(-400).split("\n").at(-1) ?? "");
}
