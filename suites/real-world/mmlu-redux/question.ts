import type { ChoiceQuestion } from "../../choice-suite.ts";
import { malformed, type OfficialRow, textIn, textsIn } from "../../official-rows.ts";

/** Undefined for a question in which the annotators found an error: only `error_type` "ok" is asked. */
export function toQuestion(official: OfficialRow, subject: string): ChoiceQuestion | undefined {
  if (textIn(official, "error_type") !== "ok") return undefined;
  const options = textsIn(official, "choices");
  const answer = Number(official.row["answer"] ?? Number.NaN);
  if (!Number.isInteger(answer) || options[answer] === undefined)
    throw malformed(official.where, "has no index of its answer");
  return {
    id: `${subject}/${official.index}`,
    question: textIn(official, "question"),
    options,
    answer,
    cluster: subject,
  };
}
