import { inputText } from "#harness/core/sample.ts";
import type { DataFile, Suite } from "#harness/core/suite.ts";
import { number } from "#harness/scorers/number.ts";
import { askProblem } from "../../benchmark/gsm8k/ask-problem.ts";
import { fromRows } from "../../from-rows.ts";

const file: DataFile = {
  path: "real-world/gsm_plus/data/testmini-00000-of-00001.parquet",
  url: "https://huggingface.co/datasets/qintongli/GSM-Plus/resolve/3b708db57b96a16e8e3368ed2956990c0809440e/data/testmini-00000-of-00001.parquet",
};

export const gsmPlus: Suite = {
  id: "gsm-plus",
  version: 1,
  title: "GSM-Plus: problems of GSM8K in seven perturbations, testmini",
  setting: { kind: "counterpart", evidence: "fresh-or-perturbed" },
  capability: "arithmetic",
  exposure: "public",
  source: { url: "https://github.com/qtli/GSM-Plus", licence: "CC BY-SA 4.0" },
  scorers: [number()],
  metric: "accuracy",
  files: [file],
  samples: fromRows({ suiteId: "gsm-plus", file }, async () => (await import("./perturbed.ts")).toSample),
  prompt: (sample) => [askProblem(inputText(sample))],
};
