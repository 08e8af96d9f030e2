import { inputText, type Sample } from "#harness/core/sample.ts";
import type { DataFile, Suite, SuiteContext } from "#harness/core/suite.ts";
import { code } from "#harness/scorers/code.ts";

export const humanevalFile: DataFile = {
  path: "benchmark/humaneval/HumanEval.jsonl.gz",
  url: "https://raw.githubusercontent.com/openai/human-eval/6d43fb980f9f/data/HumanEval.jsonl.gz",
  sha256: "b796127e635a67f93fb35c04f4cb03cf06f38c8072ee7cee8833d7bee06979ef",
};

export const humaneval: Suite = {
  id: "humaneval",
  version: 1,
  title: "HumanEval: Python functions from their heads and docstrings",
  setting: { kind: "benchmark" },
  capability: "code",
  exposure: "public",
  source: { url: "https://github.com/openai/human-eval", licence: "MIT" },
  chance: 0,
  scorers: [code()],
  metric: "accuracy",
  files: [humanevalFile],
  samples,
  prompt: (sample) => [{ role: "user", content: completionPrompt(inputText(sample)) }],
};

/** The words of lm-evaluation-harness for models that are spoken to; the authors sent the head alone to models that go on. */
export function completionPrompt(head: string): string {
  return `Write a solution to the following problem and make sure that it passes the tests:\n\`\`\`python\n${head}\n\`\`\``;
}

async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readHumanEval } = await import("./read-humaneval.ts");
  yield* readHumanEval(context);
}
