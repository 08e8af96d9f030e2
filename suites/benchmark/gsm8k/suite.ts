import { HarnessError } from "#harness/core/error.ts";
import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";
import type { Suite, SuiteContext } from "#harness/core/suite.ts";
import { readJsonLines } from "#harness/datasets/jsonl.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { number } from "#harness/scorers/number.ts";
import { toProblem } from "./problem.ts";
import { readShots } from "./shots.ts";

const id = "gsm8k";

export const gsm8k: Suite = {
  id,
  version: 1,
  title: "GSM8K: word problems of grade-school mathematics, test split",
  setting: { kind: "benchmark" },
  capability: "arithmetic",
  exposure: "public",
  source: { url: "https://github.com/openai/grade-school-math", licence: "MIT" },
  scorers: [number()],
  metric: "accuracy",
  samples,
  prompt,
};

async function* samples({ dataFolder, signal }: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const path = gsm8kFile(dataFolder, "test");
  let row = 0;
  for await (const { line, value } of readJsonLines(path, { signal })) {
    const { question, answer } = toProblem(path, line, value);
    yield { id: `test-${row}`, input: question, target: [answer] };
    row += 1;
  }
  if (row === 0) throw new HarnessError("data", `${path}: holds no problems; download it again`);
}

/** Zero-shot unless the parameter `shots` says how many problems of the training split come first, solved. */
function prompt(sample: Sample, context: SuiteContext): readonly Message[] {
  return [...shotsOf(context), ask(inputText(sample))];
}

const shotsByContext = new WeakMap<SuiteContext, readonly Message[]>();

/** Read once per run: the same turns stand before every sample. */
function shotsOf(context: SuiteContext): readonly Message[] {
  const known = shotsByContext.get(context);
  if (known !== undefined) return known;
  const count = shotCount(context);
  const problems = count === 0 ? [] : readShots(gsm8kFile(context.dataFolder, "train"), count);
  const messages = problems.flatMap(({ question, solution }): readonly Message[] => [
    ask(question),
    { role: "assistant", content: solution },
  ]);
  shotsByContext.set(context, messages);
  return messages;
}

function shotCount({ parameters }: SuiteContext): number {
  const { shots = 0 } = parameters;
  if (typeof shots === "number" && Number.isInteger(shots) && shots >= 0) return shots;
  throw new HarnessError(
    "usage",
    `suite "${id}": shots is ${JSON.stringify(shots)}; give a whole number from 0 up`,
  );
}

function ask(question: string): Message {
  const content = `${question}\n\nSolve the problem step by step. End with a line that holds nothing but the final number, in this form:\n#### <number>`;
  return { role: "user", content };
}

function gsm8kFile(dataFolder: string, split: "test" | "train"): string {
  const url = `https://raw.githubusercontent.com/openai/grade-school-math/master/grade_school_math/data/${split}.jsonl`;
  return officialFile({ suiteId: id, dataFolder, file: `benchmark/gsm8k/${split}.jsonl`, url });
}
