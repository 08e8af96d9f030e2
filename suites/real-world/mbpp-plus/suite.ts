import { inputText, type Sample } from "#harness/core/sample.ts";
import type { DataFile, Suite, SuiteContext } from "#harness/core/suite.ts";
import { code } from "#harness/scorers/code.ts";

const file: DataFile = {
  path: "real-world/mbpp_plus/MbppPlus.jsonl",
  url: "https://github.com/evalplus/mbppplus_release/releases/download/v0.2.0/MbppPlus.jsonl.gz",
};

export const mbppPlus: Suite = {
  id: "mbpp-plus",
  version: 1,
  title: "MBPP+: problems of MBPP under tests that are many times as strict",
  setting: { kind: "counterpart", evidence: "other-benchmark" },
  capability: "code",
  exposure: "public",
  source: { url: "https://github.com/evalplus/evalplus", licence: "Apache-2.0" },
  chance: 0,
  scorers: [code({ timeout: 60 })],
  metric: "accuracy",
  files: [file],
  samples,
  prompt: (sample) => [
    {
      role: "user",
      content: `Please provide a self-contained Python script that solves the following problem in a markdown code block:\n\`\`\`\n${inputText(sample).trim()}\n\`\`\``,
    },
  ],
};

async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readPlus } = await import("./read-plus.ts");
  yield* readPlus({ suiteId: "mbpp-plus", file }, context);
}
