import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";
import type { DataFile, Suite, SuiteContext } from "#harness/core/suite.ts";
import { alignedExact } from "#harness/scorers/aligned-exact.ts";
import { alignedF1 } from "#harness/scorers/aligned-f1.ts";

const file: DataFile = {
  path: "benchmark/drop/drop_dataset.zip",
  url: "https://s3-us-west-2.amazonaws.com/allennlp/datasets/drop/drop_dataset.zip",
};

export const drop: Suite = {
  id: "drop",
  version: 1,
  title: "DROP: counting, adding and comparing over a passage, development split",
  setting: { kind: "benchmark" },
  capability: "passage-reasoning",
  exposure: "public",
  source: { url: "https://allenai.org/data/drop", licence: "CC BY-SA 4.0" },
  scorers: [alignedF1(), alignedExact()],
  metric: "f1",
  files: [file],
  samples,
  prompt,
};

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readPassages } = await import("./read-passages.ts");
  yield* readPassages(file, context);
}

function prompt(sample: Sample): readonly Message[] {
  const content = `${inputText(sample)}\n\nGive the answer and nothing else: a number, a date, or words of the passage; several answers on a line each.`;
  return [{ role: "user", content }];
}
