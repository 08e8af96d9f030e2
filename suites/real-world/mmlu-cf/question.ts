import type { ChoiceQuestion } from "../../choice-suite.ts";
import { malformed, type OfficialRow, textIn } from "../../official-rows.ts";

/** Columns `Question`, `A` to `D`, `Answer`. */
export function toQuestion(official: OfficialRow): ChoiceQuestion {
  const answer = "ABCD".indexOf(textIn(official, "Answer").trim());
  if (answer === -1) throw malformed(official.where, "answers with none of A to D");
  return {
    id: `val-${official.index}`,
    question: textIn(official, "Question"),
    options: ["A", "B", "C", "D"].map((letter) => textIn(official, letter)),
    answer,
  };
}
