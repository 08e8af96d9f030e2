import { isJsonObject } from "#harness/datasets/json-shape.ts";
import type { ChoiceQuestion } from "./choice-suite.ts";
import { malformed, type OfficialRow, textIn, textsIn } from "./official-rows.ts";

/** A row as ARC and CommonsenseQA publish it: `choices{text[], label[]}` and the `answerKey` among the labels. */
export function lettered(official: OfficialRow): ChoiceQuestion {
  const { where, row } = official;
  const { choices = null } = row;
  if (!isJsonObject(choices)) throw malformed(where, 'has no "choices"');
  const options = textsIn({ where, row: choices }, "text");
  const labels = textsIn({ where, row: choices }, "label");
  const answer = labels.indexOf(textIn(official, "answerKey"));
  if (answer === -1 || labels.length !== options.length)
    throw malformed(where, "answers with no label of its choices");
  return { id: textIn(official, "id"), question: textIn(official, "question"), options, answer };
}
