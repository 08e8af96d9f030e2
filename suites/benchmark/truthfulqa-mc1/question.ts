import { type ChoiceQuestion, mixed } from "../../choice-suite.ts";
import { type OfficialRow, textIn } from "../../official-rows.ts";

/** The best answer among the incorrect ones. The authors' headers are `Question` and `Best Answer`; a copy renames them. */
export function toQuestion({ where, index, row }: OfficialRow): ChoiceQuestion {
  const named = { where, row: { question: row["Question"] ?? "", answer: row["Best Answer"] ?? "", ...row } };
  const right = textIn(named, "answer").trim();
  const wrong = textIn(named, "Incorrect Answers")
    .split(";")
    .map((answer) => answer.trim())
    .filter((answer) => answer !== "" && answer !== right);
  const id = `test-${index}`;
  return {
    id,
    question: textIn(named, "question"),
    stratum: textIn(named, "Category"),
    ...mixed(id, right, [...new Set(wrong)]),
  };
}
