import { officialFile } from "#harness/datasets/official-file.ts";

/** Where a split of the official data lies, or an error that says how to get it. */
export function gsm8kFile(dataFolder: string, split: "test" | "train"): string {
  const url = `https://raw.githubusercontent.com/openai/grade-school-math/master/grade_school_math/data/${split}.jsonl`;
  return officialFile({ suiteId: "gsm8k", dataFolder, file: `benchmark/gsm8k/${split}.jsonl`, url });
}
