import { inputText, type Sample } from "#harness/core/sample.ts";
import type { DataFile, Suite, SuiteContext } from "#harness/core/suite.ts";
import { code } from "#harness/scorers/code.ts";
import { shotsOf } from "./shots.ts";

export const mbppFile: DataFile = {
  path: "benchmark/mbpp/mbpp.jsonl",
  url: "https://raw.githubusercontent.com/google-research/google-research/2251e8c67a7f/mbpp/mbpp.jsonl",
};

export const mbpp: Suite = {
  id: "mbpp",
  version: 1,
  title: "MBPP: small Python programs from one sentence and three assertions, test split",
  setting: { kind: "benchmark" },
  capability: "code",
  exposure: "public",
  source: {
    url: "https://github.com/google-research/google-research/tree/master/mbpp",
    licence: "CC BY 4.0",
  },
  chance: 0,
  scorers: [code({ timeout: 60 })],
  metric: "accuracy",
  files: [mbppFile],
  samples,
  prompt: (sample, context) => [
    { role: "user", content: `${shotsOf(context)}${inputText(sample)}\n[BEGIN]\n` },
  ],
};

async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readMbpp } = await import("./read-mbpp.ts");
  yield* readMbpp(context);
}
