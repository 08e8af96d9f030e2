import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { type ChoiceQuestion, choiceSuite } from "../../choice-suite.ts";

const hub = "https://huggingface.co/datasets/cais/mmlu/resolve/main/all";
const test = split("test");
const dev = split("dev");

export const mmlu = choiceSuite({
  id: "mmlu",
  title: "MMLU: knowledge of 57 subjects, test split",
  setting: { kind: "benchmark" },
  capability: "knowledge",
  source: { url: "https://huggingface.co/datasets/cais/mmlu", licence: "MIT" },
  chance: 0.25,
  files: [test, dev],
  questions: (context) => read("test", context),
  shots: (context) => read("dev", context),
});

function split(name: string): DataFile {
  const file = `${name}-00000-of-00001.parquet`;
  return { path: `benchmark/mmlu/all/${file}`, url: `${hub}/${file}` };
}

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* read(
  name: "test" | "dev",
  context: SuiteContext,
): AsyncGenerator<ChoiceQuestion, void, undefined> {
  const { readSubjects } = await import("./read-subjects.ts");
  yield* readSubjects({ split: name, file: name === "test" ? test : dev }, context);
}
