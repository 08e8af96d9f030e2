import type { DataFile } from "#harness/core/suite.ts";
import { choiceSuite } from "../../choice-suite.ts";
import { fromRows } from "../../from-rows.ts";

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
  questions: read(test),
  shots: read(validation),
});

function split(name: string): DataFile {
  const file = `${name}-00000-of-00001.parquet`;
  return { path: `benchmark/mmlu_pro/data/${file}`, url: `${hub}/${file}` };
}

function read(file: DataFile) {
  return fromRows({ suiteId: "mmlu-pro", file }, async () => (await import("./question.ts")).toQuestion);
}
