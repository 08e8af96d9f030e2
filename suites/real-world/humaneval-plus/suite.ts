import { inputText, type Sample } from "#harness/core/sample.ts";
import type { DataFile, Suite, SuiteContext } from "#harness/core/suite.ts";
import { code } from "#harness/scorers/code.ts";
import { completionPrompt } from "../../benchmark/humaneval/suite.ts";

const file: DataFile = {
  path: "real-world/humaneval_plus/HumanEvalPlus.jsonl.gz",
  url: "https://github.com/evalplus/humanevalplus_release/releases/download/v0.1.10/HumanEvalPlus.jsonl.gz",
};

export const humanevalPlus: Suite = {
  id: "humaneval-plus",
  version: 1,
  title: "HumanEval+: problems of HumanEval under tests that are many times as strict",
  setting: { kind: "counterpart", evidence: "other-benchmark" },
  capability: "code",
  exposure: "public",
  source: { url: "https://github.com/evalplus/evalplus", licence: "Apache-2.0" },
  chance: 0,
  scorers: [code({ timeout: 60 })],
  metric: "accuracy",
  files: [file],
  samples,
  prompt: (sample) => [{ role: "user", content: completionPrompt(inputText(sample)) }],
};

async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readPlus } = await import("../mbpp-plus/read-plus.ts");
  const toMetadata = ({ prompt }: { readonly prompt: string }) => ({ prefix: prompt });
  yield* readPlus({ suiteId: "humaneval-plus", file, toMetadata }, context);
}
