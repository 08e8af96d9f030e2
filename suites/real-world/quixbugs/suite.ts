import { inputText, type Sample } from "#harness/core/sample.ts";
import type { Suite, SuiteContext } from "#harness/core/suite.ts";
import { code } from "#harness/scorers/code.ts";
import { quixbugsPrograms } from "./official-files.ts";

export const quixbugs: Suite = {
  id: "quixbugs",
  version: 1,
  title: "QuixBugs: one fault in a known algorithm, to be mended",
  setting: { kind: "counterpart", evidence: "real-form" },
  capability: "code",
  exposure: "public",
  source: { url: "https://github.com/jkoppel/QuixBugs", licence: "MIT" },
  chance: 0,
  scorers: [code()],
  metric: "accuracy",
  files: quixbugsPrograms.flatMap(({ buggy, correct, tests }) => [buggy, correct, tests]),
  samples,
  prompt: (sample) => [
    {
      role: "user",
      content: `This Python function has a bug. Its behaviour is described below it. Mend it with as small a change as you can, and answer with the whole function in a markdown code block:\n\`\`\`python\n${inputText(sample).trim()}\n\`\`\``,
    },
  ],
};

async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readQuixbugs } = await import("./read-quixbugs.ts");
  yield* readQuixbugs(context);
}
