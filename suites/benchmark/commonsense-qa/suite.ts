import type { DataFile } from "#harness/core/suite.ts";
import { choiceSuite } from "../../choice-suite.ts";
import { fromRows } from "../../from-rows.ts";

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
  questions: fromRows(
    { suiteId: "commonsense-qa", file, copies: ["benchmark/commonsense_qa/dev.jsonl"] },
    async () => (await import("../../lettered-row.ts")).lettered,
  ),
});
