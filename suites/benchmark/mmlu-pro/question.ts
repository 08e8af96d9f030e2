import type { ChoiceQuestion } from "../../choice-suite.ts";
import { malformed, type OfficialRow, textIn, textsIn } from "../../official-rows.ts";

export function toQuestion(official: OfficialRow): ChoiceQuestion {
  const { where, index, row } = official;
  const options = textsIn(official, "options");
  const answer = row["answer_index"];
  if (typeof answer !== "number" || options[answer] === undefined)
    throw malformed(where, "has no index of its answer");
  const solution = row["cot_content"];
  const category = textIn(official, "category");
  return {
    id: row["question_id"] === undefined ? `test-${index}` : `test-${String(row["question_id"])}`,
    question: textIn(official, "question"),
    options,
    answer,
    stratum: category,
    ...(typeof solution === "string" && solution !== "" ? { solution: toSolution(solution) } : {}),
  };
}

/** The steps, without the mark before them. */
function toSolution(text: string): string {
  return text.replace(/^A: /, "").trim();
}
