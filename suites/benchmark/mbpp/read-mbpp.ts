import { HarnessError } from "#harness/core/error.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { SuiteContext } from "#harness/core/suite.ts";
import { readJsonLines } from "#harness/datasets/jsonl.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { toMbppProblem } from "./problem.ts";
import { mbppFile } from "./suite.ts";

const [firstOfTest, lastOfTest] = [11, 510];

/** The test split as samples, in the file's own order. */
export async function* readMbpp({ dataFolder, signal }: SuiteContext): AsyncGenerator<Sample> {
  const path = officialFile({ suiteId: "mbpp", dataFolder, file: mbppFile });
  let count = 0;
  for await (const { line, value } of readJsonLines(path, { signal })) {
    const { number, question, code, setup, tests } = toMbppProblem(path, line, value);
    if (number < firstOfTest || number > lastOfTest) continue;
    yield {
      id: `Mbpp/${number}`,
      problemId: `Mbpp/${number}`,
      input: question,
      target: [code],
      metadata: { test: tests.join("\n"), ...(setup.trim() === "" ? {} : { setup }) },
    };
    count += 1;
  }
  if (count === 0)
    throw new HarnessError("data", `${path}: holds no problem of the test split; download it again`);
}
