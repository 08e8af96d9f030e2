import type { DataFile } from "#harness/core/suite.ts";
import { officialFile } from "#harness/datasets/official-file.ts";

const folder =
  "https://raw.githubusercontent.com/openai/grade-school-math/3101c7d5072418e28b9008a6636bde82a006892c/grade_school_math/data";

export const gsm8kFiles = {
  test: {
    path: "benchmark/gsm8k/test.jsonl",
    url: `${folder}/test.jsonl`,
    sha256: "3730d312f6e3440559ace48831e51066acaca737f6eabec99bccb9e4b3c39d14",
  },
  train: {
    path: "benchmark/gsm8k/train.jsonl",
    url: `${folder}/train.jsonl`,
    sha256: "17f347dc51477c50d4efb83959dbb7c56297aba886e5544ee2aaed3024813465",
  },
} as const satisfies Record<string, DataFile>;

/** Where a split of the official data lies, or an error that says how to get it. */
export function gsm8kFile(dataFolder: string, split: keyof typeof gsm8kFiles): string {
  return officialFile({ suiteId: "gsm8k", dataFolder, file: gsm8kFiles[split] });
}
