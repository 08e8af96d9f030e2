import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";
import type { Suite, SuiteContext } from "#harness/core/suite.ts";
import { number } from "#harness/scorers/number.ts";
import { shotCount } from "../../shot-count.ts";
import { askProblem } from "./ask-problem.ts";
import { gsm8kFile, gsm8kFiles } from "./official-file.ts";
import { readShots } from "./shots.ts";

export const gsm8k: Suite = {
  id: "gsm8k",
  version: 2,
  title: "GSM8K: word problems of grade-school mathematics, test split",
  setting: { kind: "benchmark" },
  capability: "arithmetic",
  exposure: "public",
  source: { url: "https://github.com/openai/grade-school-math", licence: "MIT" },
  scorers: [number()],
  metric: "accuracy",
  recipe: "grade-school-word-problems",
  files: [gsm8kFiles.test, gsm8kFiles.train],
  samples,
  prompt,
};

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readTestProblems } = await import("./read-test-problems.ts");
  yield* readTestProblems(context);
}

/** Zero-shot unless the parameter `shots` says how many problems of the training split come first, solved. */
function prompt(sample: Sample, context: SuiteContext): readonly Message[] {
  return [...shotsOf(context), askProblem(inputText(sample))];
}

const shotsByContext = new WeakMap<SuiteContext, readonly Message[]>();

/** Read once per run: the same turns stand before every sample. */
function shotsOf(context: SuiteContext): readonly Message[] {
  const known = shotsByContext.get(context);
  if (known !== undefined) return known;
  const count = shotCount("gsm8k", context);
  const problems = count === 0 ? [] : readShots(gsm8kFile(context.dataFolder, "train"), count);
  const messages = problems.flatMap(({ question, solution }): readonly Message[] => [
    askProblem(question),
    { role: "assistant", content: solution },
  ]);
  shotsByContext.set(context, messages);
  return messages;
}
