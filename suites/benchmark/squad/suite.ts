import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";
import type { DataFile, Suite } from "#harness/core/suite.ts";
import { f1 } from "#harness/scorers/f1.ts";
import { sameWords } from "#harness/scorers/same-words.ts";
import { fromRows } from "../../from-rows.ts";

const file: DataFile = {
  path: "benchmark/squad/plain_text/validation-00000-of-00001.parquet",
  url: "https://huggingface.co/datasets/rajpurkar/squad/resolve/main/plain_text/validation-00000-of-00001.parquet",
};

export const squad: Suite = {
  id: "squad",
  version: 1,
  title: "SQuAD 1.1: the words of a passage that answer a question, validation split",
  setting: { kind: "benchmark" },
  capability: "span-extraction",
  exposure: "public",
  source: { url: "https://huggingface.co/datasets/rajpurkar/squad", licence: "CC BY-SA 4.0" },
  scorers: [f1(), sameWords()],
  metric: "f1",
  files: [file],
  samples: fromRows({ suiteId: "squad", file }, async () => (await import("./question.ts")).toSample),
  prompt,
};

function prompt(sample: Sample): readonly Message[] {
  const content = `${inputText(sample)}\n\nAnswer with the shortest words of the passage that answer the question, and nothing else.`;
  return [{ role: "user", content }];
}
