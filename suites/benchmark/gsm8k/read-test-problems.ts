import { HarnessError } from "#harness/core/error.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { SuiteContext } from "#harness/core/suite.ts";
import { readJsonLines } from "#harness/datasets/jsonl.ts";
import { gsm8kFile } from "./official-file.ts";
import { problemKey, toProblem } from "./problem.ts";

/** The test split as samples, in the file's own order. */
export async function* readTestProblems({
  dataFolder,
  signal,
}: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const path = gsm8kFile(dataFolder, "test");
  let row = 0;
  for await (const { line, value } of readJsonLines(path, { signal })) {
    const { question, answer } = toProblem(path, line, value);
    yield { id: `test-${row}`, input: question, target: [answer], problemId: problemKey(question) };
    row += 1;
  }
  if (row === 0) throw new HarnessError("data", `${path}: holds no problems; download it again`);
}
