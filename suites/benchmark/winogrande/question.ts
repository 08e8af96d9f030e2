import type { ChoiceQuestion } from "../../choice-suite.ts";
import { malformed, type OfficialRow, textIn } from "../../official-rows.ts";

export function toQuestion(official: OfficialRow): ChoiceQuestion {
  const answer = ["1", "2"].indexOf(textIn(official, "answer"));
  if (answer === -1) throw malformed(official.where, "answers with neither 1 nor 2");
  const sentence = textIn(official, "sentence");
  return {
    id: `validation-${official.index}`,
    question: `What does the _ stand for?\n\n${sentence}`,
    options: [textIn(official, "option1"), textIn(official, "option2")],
    answer,
  };
}
