import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { type ChoiceQuestion, choiceSuite } from "../../choice-suite.ts";

const file: DataFile = {
  path: "benchmark/arc_easy/ARC-Easy/test-00000-of-00001.parquet",
  url: "https://huggingface.co/datasets/allenai/ai2_arc/resolve/main/ARC-Easy/test-00000-of-00001.parquet",
};

export const arcEasy = choiceSuite({
  id: "arc-easy",
  title: "ARC: grade-school science, the other questions",
  setting: { kind: "benchmark" },
  capability: "science-questions-easy",
  source: { url: "https://huggingface.co/datasets/allenai/ai2_arc", licence: "CC BY-SA 4.0" },
  chance: 0.25,
  letters: "ABCDE",
  files: [file],
  questions,
});

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* questions(context: SuiteContext): AsyncGenerator<ChoiceQuestion, void, undefined> {
  const { lettered } = await import("../../lettered-row.ts");
  const { readOfficialRows } = await import("../../official-rows.ts");
  const source = { suiteId: "arc-easy", file };
  for await (const row of readOfficialRows(source, context)) yield lettered(row);
}
