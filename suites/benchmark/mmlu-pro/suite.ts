import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { type ChoiceQuestion, choiceSuite } from "../../choice-suite.ts";

const hub =
  "https://huggingface.co/datasets/TIGER-Lab/MMLU-Pro/resolve/b189ec765aa7ed75c8acfea42df31fdae71f97be/data";
const test = split("test");
const validation = split("validation");

export const mmluPro = choiceSuite({
  id: "mmlu-pro",
  title: "MMLU-Pro: harder questions of fourteen fields, up to ten options",
  setting: { kind: "benchmark" },
  capability: "knowledge-pro",
  source: { url: "https://huggingface.co/datasets/TIGER-Lab/MMLU-Pro", licence: "MIT" },
  chance: 0.11,
  letters: "ABCDEFGHIJ",
  files: [test, validation],
  questions: (context) => read(test, context),
  shots: (context) => read(validation, context),
});

function split(name: string): DataFile {
  const file = `${name}-00000-of-00001.parquet`;
  return { path: `benchmark/mmlu_pro/data/${file}`, url: `${hub}/${file}` };
}

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* read(file: DataFile, context: SuiteContext): AsyncGenerator<ChoiceQuestion, void, undefined> {
  const { toQuestion } = await import("./question.ts");
  const { readOfficialRows } = await import("../../official-rows.ts");
  for await (const row of readOfficialRows({ suiteId: "mmlu-pro", file }, context)) yield toQuestion(row);
}
