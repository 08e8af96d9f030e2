import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { type ChoiceQuestion, choiceSuite } from "../../choice-suite.ts";

const file: DataFile = {
  path: "benchmark/commonsense_qa/data/validation-00000-of-00001.parquet",
  url: "https://huggingface.co/datasets/tau/commonsense_qa/resolve/main/data/validation-00000-of-00001.parquet",
};

export const commonsenseQa = choiceSuite({
  id: "commonsense-qa",
  title: "CommonsenseQA: what people take for granted, validation split",
  setting: { kind: "benchmark" },
  capability: "commonsense",
  source: { url: "https://huggingface.co/datasets/tau/commonsense_qa", licence: "MIT" },
  chance: 0.2,
  letters: "ABCDE",
  files: [file],
  questions,
});

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* questions(context: SuiteContext): AsyncGenerator<ChoiceQuestion, void, undefined> {
  const { lettered } = await import("../../lettered-row.ts");
  const { readOfficialRows } = await import("../../official-rows.ts");
  const source = { suiteId: "commonsense-qa", file, copies: ["benchmark/commonsense_qa/dev.jsonl"] };
  for await (const row of readOfficialRows(source, context)) yield lettered(row);
}
