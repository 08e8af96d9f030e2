import { inputText, type Sample } from "#harness/core/sample.ts";
import type { DataFile, Suite, SuiteContext } from "#harness/core/suite.ts";
import { number } from "#harness/scorers/number.ts";
import { askProblem } from "../../benchmark/gsm8k/ask-problem.ts";

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
  samples,
  prompt: (sample) => [askProblem(inputText(sample))],
};

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { toSample } = await import("./perturbed.ts");
  const { readOfficialRows } = await import("../../official-rows.ts");
  for await (const official of readOfficialRows({ suiteId: "gsm-plus", file }, context)) {
    const sample = toSample(official);
    if (sample !== undefined) yield sample;
  }
}
