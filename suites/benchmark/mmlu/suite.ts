import { join } from "node:path";
import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { type ChoiceQuestion, choiceSuite } from "../../choice-suite.ts";

const hub = "https://huggingface.co/datasets/cais/mmlu/resolve/main/all";
const file: DataFile = {
  path: "benchmark/mmlu/all/test-00000-of-00001.parquet",
  url: `${hub}/test-00000-of-00001.parquet`,
};

export const mmlu = choiceSuite({
  id: "mmlu",
  title: "MMLU: knowledge of 57 subjects, test split",
  setting: { kind: "benchmark" },
  capability: "knowledge",
  source: { url: "https://huggingface.co/datasets/cais/mmlu", licence: "MIT" },
  chance: 0.25,
  files: [file],
  questions,
});

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* questions(context: SuiteContext): AsyncGenerator<ChoiceQuestion, void, undefined> {
  const { readSubjects } = await import("./read-subjects.ts");
  yield* readSubjects({ file, copy: join(context.dataFolder, "benchmark", "mmlu", "test") }, context);
}
