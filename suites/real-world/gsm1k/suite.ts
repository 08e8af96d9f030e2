import { inputText, type Sample } from "#harness/core/sample.ts";
import type { DataFile, Suite } from "#harness/core/suite.ts";
import { number } from "#harness/scorers/number.ts";
import { askProblem } from "../../benchmark/gsm8k/ask-problem.ts";
import { fromRows } from "../../from-rows.ts";
import type { OfficialRow } from "../../official-rows.ts";

const file: DataFile = {
  path: "real-world/gsm1k/test/0000.parquet",
  url: "https://huggingface.co/datasets/ScaleAI/gsm1k/resolve/refs%2Fconvert%2Fparquet/default/test/0000.parquet",
};

export const gsm1k: Suite = {
  id: "gsm1k",
  version: 1,
  title: "GSM1k: word problems written anew after GSM8K's recipe",
  setting: { kind: "counterpart", evidence: "fresh-or-perturbed" },
  capability: "arithmetic",
  exposure: "public",
  source: { url: "https://huggingface.co/datasets/ScaleAI/gsm1k", licence: "not stated where it was seen" },
  scorers: [number()],
  metric: "accuracy",
  recipe: "grade-school-word-problems",
  files: [file],
  samples: fromRows({ suiteId: "gsm1k", file }, loadReader),
  prompt: (sample) => [askProblem(inputText(sample))],
};

async function loadReader(): Promise<(row: OfficialRow) => Sample> {
  const { malformed, textIn } = await import("../../official-rows.ts");
  return ({ where, index, row }) => {
    // Whole where it is written as a number or a text; with the steps before it where it follows GSM8K.
    const answer =
      String(row["answer"] ?? "")
        .split("#### ")
        .at(-1)
        ?.trim() ?? "";
    if (answer === "") throw malformed(where, 'has no "answer"');
    return { id: `test-${index}`, input: textIn({ where, row }, "question"), target: [answer] };
  };
}
