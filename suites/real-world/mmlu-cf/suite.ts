import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { type ChoiceQuestion, choiceSuite } from "../../choice-suite.ts";

const file: DataFile = {
  path: "real-world/mmlu_cf/data/val-00000-of-00001.parquet",
  url: "https://huggingface.co/datasets/microsoft/MMLU-CF/resolve/main/data/val-00000-of-00001.parquet",
};

export const mmluCf = choiceSuite({
  id: "mmlu-cf",
  title: "MMLU-CF: knowledge questions rewritten against contamination, open validation split",
  setting: { kind: "counterpart", evidence: "fresh-or-perturbed" },
  capability: "knowledge",
  source: { url: "https://huggingface.co/datasets/microsoft/MMLU-CF", licence: "CDLA-2.0" },
  chance: 0.25,
  files: [file],
  questions,
});

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* questions(context: SuiteContext): AsyncGenerator<ChoiceQuestion, void, undefined> {
  const { toQuestion } = await import("./question.ts");
  const { readOfficialRows } = await import("../../official-rows.ts");
  for await (const row of readOfficialRows({ suiteId: "mmlu-cf", file }, context)) yield toQuestion(row);
}
