import { type ChoiceQuestion, mixed } from "../../choice-suite.ts";
import { type OfficialRow, textIn } from "../../official-rows.ts";

/** Columns `Question`, `Correct Answer`, `Incorrect Answer 1` to `3`; ids and fields where the file has them. */
export function toQuestion(official: OfficialRow): ChoiceQuestion {
  const { "Record ID": record, "High-level domain": field } = official.row;
  const id = typeof record === "string" && record !== "" ? record : `diamond-${official.index}`;
  const wrong = [1, 2, 3].map((number) => textIn(official, `Incorrect Answer ${number}`).trim());
  return {
    id,
    question: textIn(official, "Question").trim(),
    ...mixed(id, textIn(official, "Correct Answer").trim(), wrong),
    ...(typeof field === "string" && field !== "" ? { stratum: field } : {}),
  };
}
