import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { type ChoiceQuestion, choiceSuite } from "../../choice-suite.ts";

const file: DataFile = {
  path: "benchmark/gpqa/gpqa_diamond.csv",
  url: "https://huggingface.co/datasets/Idavidrein/gpqa/resolve/main/gpqa_diamond.csv",
  gated: true,
};

export const gpqaDiamond = choiceSuite({
  id: "gpqa-diamond",
  title: "GPQA diamond: questions that experts of the field answer and others do not",
  setting: { kind: "benchmark" },
  capability: "graduate-science",
  source: { url: "https://huggingface.co/datasets/Idavidrein/gpqa", licence: "CC BY 4.0" },
  chance: 0.25,
  files: [file],
  questions,
});

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* questions(context: SuiteContext): AsyncGenerator<ChoiceQuestion, void, undefined> {
  const { toQuestion } = await import("./question.ts");
  const { readOfficialRows } = await import("../../official-rows.ts");
  for await (const row of readOfficialRows({ suiteId: "gpqa-diamond", file }, context)) yield toQuestion(row);
}
