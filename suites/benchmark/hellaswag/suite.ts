import type { DataFile } from "#harness/core/suite.ts";
import { choiceSuite } from "../../choice-suite.ts";
import { fromRows } from "../../from-rows.ts";

const file: DataFile = {
  path: "benchmark/hellaswag/data/validation-00000-of-00001.parquet",
  url: "https://huggingface.co/datasets/Rowan/hellaswag/resolve/218ec52e09a7e7462a5400043bb9a69a41d06b76/data/validation-00000-of-00001.parquet",
};

export const hellaswag = choiceSuite({
  id: "hellaswag",
  title: "HellaSwag: how a scene goes on, validation split",
  setting: { kind: "benchmark" },
  capability: "commonsense-continuation",
  source: { url: "https://github.com/rowanz/hellaswag", licence: "MIT" },
  chance: 0.25,
  files: [file],
  questions: fromRows({ suiteId: "hellaswag", file }, async () => (await import("./question.ts")).toQuestion),
});
