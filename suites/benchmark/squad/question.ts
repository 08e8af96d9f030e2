import type { Sample } from "#harness/core/sample.ts";
import { isJsonObject } from "#harness/datasets/json-shape.ts";
import { malformed, type OfficialRow, textIn, textsIn } from "../../official-rows.ts";

/** Columns `id`, `title`, `context`, `question`, `answers{text[], answer_start[]}`; several people answered each. */
export function toSample(official: OfficialRow): Sample {
  const { where, row } = official;
  const { answers = null } = row;
  if (!isJsonObject(answers)) throw malformed(where, 'has no "answers"');
  const [first, ...others] = new Set(textsIn({ where, row: answers }, "text"));
  if (first === undefined) throw malformed(where, "has no answer");
  return {
    id: textIn(official, "id"),
    input: `Passage: ${textIn(official, "context")}\n\nQuestion: ${textIn(official, "question").trim()}`,
    target: [first, ...others],
    cluster: textIn(official, "title"),
  };
}
