import type { Sample } from "#harness/core/sample.ts";
import { problemKey } from "../../benchmark/gsm8k/problem.ts";
import { type OfficialRow, textIn } from "../../official-rows.ts";

/**
 * A row names its seed by the text of GSM8K's question, which makes the two one problem. Undefined for `critical thinking`:
 * there a figure is missing and the answer is "None", which asks for something else than a number.
 */
export function toSample(official: OfficialRow): Sample | undefined {
  const perturbation = textIn(official, "perturbation_type");
  if (perturbation === "critical thinking") return undefined;
  return {
    id: `testmini-${official.index}`,
    input: textIn(official, "question"),
    target: [textIn(official, "answer").trim()],
    problemId: problemKey(textIn(official, "seed_question")),
    form: perturbation,
    stratum: perturbation,
  };
}
