import { HarnessError } from "#harness/core/error.ts";
import type { Sample, SampleMetadata } from "#harness/core/sample.ts";
import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { dataError } from "#harness/datasets/data-error.ts";
import { isJsonObject } from "#harness/datasets/json-shape.ts";
import { parseJsonText } from "#harness/datasets/json-text.ts";
import { readLines } from "#harness/datasets/lines.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { plusTest } from "./plus-test.ts";

export interface PlusProblem {
  readonly id: string;
  readonly prompt: string;
  readonly entryPoint: string;
  readonly solution: string;
}

/** The problems of a file in EvalPlus' format, in its own order. */
export async function* readPlus(
  wanted: {
    readonly suiteId: string;
    readonly file: DataFile;
    readonly toMetadata?: (problem: PlusProblem) => SampleMetadata;
  },
  { dataFolder, signal }: SuiteContext,
): AsyncGenerator<Sample> {
  const { suiteId, file, toMetadata = () => ({}) } = wanted;
  const path = officialFile({ suiteId, dataFolder, file });
  let count = 0;
  for await (const { line, text } of readLines(path, { signal })) {
    if (text.trim() === "") continue;
    const problem = toProblem(path, line, text);
    const { id, prompt, entryPoint, solution } = problem;
    const metadata = { entry_point: entryPoint, ...toMetadata(problem), test: plusTest(text, entryPoint) };
    yield { id, problemId: id, input: prompt, target: [solution], metadata };
    count += 1;
  }
  if (count === 0) throw new HarnessError("data", `${path}: holds no problems; download it again`);
}

function toProblem(path: string, line: number, text: string): PlusProblem {
  // Python writes numbers that are none in JSON; Python alone reads the inputs.
  const row = parseJsonText(path, text.replace(/([[,:] ?)-?(?:Infinity|NaN)(?=[\],}])/g, "$10"), {
    line,
    column: 1,
  });
  const field = (name: string): string => {
    const value = isJsonObject(row) ? row[name] : undefined;
    if (typeof value === "string" && value !== "") return value;
    throw dataError(path, { line, column: 1 }, `the row has no "${name}"; download the official file again`);
  };
  return {
    id: field("task_id"),
    prompt: field("prompt"),
    entryPoint: field("entry_point"),
    solution: field("canonical_solution"),
  };
}
