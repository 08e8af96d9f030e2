import { HarnessError } from "#harness/core/error.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { SuiteContext } from "#harness/core/suite.ts";
import { readJsonLines } from "#harness/datasets/jsonl.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { someCall } from "#harness/scorers/calls/possible-calls.ts";
import type { BfclCategory } from "./categories.ts";
import { toPossibleAnswer, toQuestion } from "./question.ts";

/** The samples of these categories, in the files' own order and with their own ids. */
export async function* readSamples(
  categories: readonly BfclCategory[],
  { suiteId, context }: { readonly suiteId: string; readonly context: SuiteContext },
): AsyncGenerator<Sample, void, undefined> {
  for (const category of categories) yield* readCategory(category, { suiteId, context });
}

async function* readCategory(
  { name, stratum, questions, wanted, weight }: BfclCategory,
  { suiteId, context }: { readonly suiteId: string; readonly context: SuiteContext },
): AsyncGenerator<Sample, void, undefined> {
  const { dataFolder, signal } = context;
  const path = officialFile({ suiteId, dataFolder, file: questions });
  const answerPath =
    typeof wanted === "string" ? undefined : officialFile({ suiteId, dataFolder, file: wanted });
  const answers =
    answerPath === undefined ? undefined : readAnswers(answerPath, readJsonLines(answerPath, { signal }));
  let count = 0;
  try {
    for await (const { line, value } of readJsonLines(path, { signal })) {
      const { id, input, tools } = toQuestion(path, line, value);
      const target = answers === undefined ? targetOf(wanted) : await answers.next(id);
      yield { id, input, target: [target], tools, stratum, weight, ...clusterOf(name, id) };
      count += 1;
    }
    if (count === 0) throw new HarnessError("data", `${path}: holds no samples; download it again`);
    if (answers !== undefined && !(await answers.isAtEnd()))
      throw new HarnessError("data", `${answerPath}: holds more answers than ${path} has questions`);
  } finally {
    await answers?.close();
  }
}

/** Possible answers stand in the order of the questions, in a file of their own. */
function readAnswers(path: string, lines: ReturnType<typeof readJsonLines>) {
  return {
    async next(id: string): Promise<string> {
      const next = await lines.next();
      if (next.done === true)
        throw new HarnessError("data", `${path}: holds no answer for "${id}"; download it again`);
      return toPossibleAnswer(path, next.value.line, next.value.value, id);
    },
    isAtEnd: async () => (await lines.next()).done === true,
    close: () => lines.return(),
  };
}

function targetOf(wanted: BfclCategory["wanted"]): string {
  return wanted === "some call" ? someCall : "[]";
}

/** `live_multiple_12-4-1` is the second variant on the fifth set of tools: those that share tools are not independent. */
function clusterOf(name: string, id: string): Pick<Sample, "cluster"> {
  const [, toolSet] = /-(\d+)-\d+$/.exec(id) ?? [];
  return toolSet === undefined ? {} : { cluster: `${name}-${toolSet}` };
}
