import type { ChoiceQuestion } from "../../choice-suite.ts";
import { malformed, type OfficialRow, textIn, textsIn } from "../../official-rows.ts";

/** Labels are texts in Parquet. Marks of the source, `[title]` and the like, are cleaned as lm-evaluation-harness does. */
export function toQuestion(official: OfficialRow): ChoiceQuestion {
  const { where, index, row } = official;
  const options = textsIn(official, "endings").map(plain);
  const answer = Number(row["label"] ?? Number.NaN);
  if (!Number.isInteger(answer) || options[answer] === undefined || row["label"] === "")
    throw malformed(where, "has no label of its endings");
  const second = typeof row["ctx_b"] === "string" ? row["ctx_b"] : "";
  const scene = `${textIn(official, "ctx_a")} ${second.slice(0, 1).toUpperCase()}${second.slice(1)}`;
  return {
    id: `validation-${index}`,
    question: `How does this go on?\n\n${plain(`${textIn(official, "activity_label")}: ${scene}`)}`,
    options,
    answer,
    ...(typeof row["source_id"] === "string" ? { cluster: row["source_id"] } : {}),
  };
}

function plain(text: string): string {
  return text
    .replaceAll(" [title]", ". ")
    .replace(/\[.*?\]/g, "")
    .replace(/ {2,}/g, " ")
    .trim();
}
