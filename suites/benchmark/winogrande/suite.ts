import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { type ChoiceQuestion, choiceSuite } from "../../choice-suite.ts";

const file: DataFile = {
  path: "benchmark/winogrande/winogrande_xl/validation-00000-of-00001.parquet",
  url: "https://huggingface.co/datasets/allenai/winogrande/resolve/main/winogrande_xl/validation-00000-of-00001.parquet",
};

export const winogrande = choiceSuite({
  id: "winogrande",
  title: "WinoGrande: whom or what a sentence is about, validation split",
  setting: { kind: "benchmark" },
  capability: "coreference",
  source: { url: "https://huggingface.co/datasets/allenai/winogrande", licence: "CC BY, as far as we know" },
  chance: 0.5,
  letters: "AB",
  files: [file],
  questions,
});

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* questions(context: SuiteContext): AsyncGenerator<ChoiceQuestion, void, undefined> {
  const { toQuestion } = await import("./question.ts");
  const { readOfficialRows } = await import("../../official-rows.ts");
  for await (const row of readOfficialRows({ suiteId: "winogrande", file }, context)) yield toQuestion(row);
}
