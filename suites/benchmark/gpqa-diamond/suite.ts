import type { DataFile } from "#harness/core/suite.ts";
import { choiceSuite } from "../../choice-suite.ts";
import { fromRows } from "../../from-rows.ts";

const file: DataFile = {
  path: "benchmark/gpqa/gpqa_diamond.csv",
  url: "https://huggingface.co/datasets/Idavidrein/gpqa/resolve/main/gpqa_diamond.csv",
  gated: true,
};

export const gpqaDiamond = choiceSuite({
  id: "gpqa-diamond",
  title: "GPQA diamond: questions that experts of the field answer and others do not",
  setting: { kind: "benchmark" },
  capability: "graduate-science",
  source: { url: "https://huggingface.co/datasets/Idavidrein/gpqa", licence: "CC BY 4.0" },
  chance: 0.25,
  files: [file],
  questions: fromRows(
    { suiteId: "gpqa-diamond", file },
    async () => (await import("./question.ts")).toQuestion,
  ),
});
