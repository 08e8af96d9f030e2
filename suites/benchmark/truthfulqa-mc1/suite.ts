import type { DataFile } from "#harness/core/suite.ts";
import { choiceSuite } from "../../choice-suite.ts";
import { fromRows } from "../../from-rows.ts";

const file: DataFile = {
  path: "benchmark/truthfulqa/TruthfulQA.csv",
  url: "https://raw.githubusercontent.com/sylinrl/TruthfulQA/main/TruthfulQA.csv",
};

export const truthfulqaMc1 = choiceSuite({
  id: "truthfulqa-mc1",
  title: "TruthfulQA: questions that people answer wrongly, one right option",
  setting: { kind: "benchmark" },
  capability: "truthfulness",
  source: { url: "https://github.com/sylinrl/TruthfulQA", licence: "Apache-2.0" },
  chance: 0.223,
  letters: "ABCDEFGHIJKLMNOP",
  files: [file],
  questions: fromRows(
    { suiteId: "truthfulqa-mc1", file },
    async () => (await import("./question.ts")).toQuestion,
  ),
});
