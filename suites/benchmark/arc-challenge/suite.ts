import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { type ChoiceQuestion, choiceSuite } from "../../choice-suite.ts";

const file: DataFile = {
  path: "benchmark/arc_challenge/ARC-Challenge/test-00000-of-00001.parquet",
  url: "https://huggingface.co/datasets/allenai/ai2_arc/resolve/main/ARC-Challenge/test-00000-of-00001.parquet",
};

export const arcChallenge = choiceSuite({
  id: "arc-challenge",
  title: "ARC: grade-school science, the questions that were hard to look up",
  setting: { kind: "benchmark" },
  capability: "science-questions",
  source: { url: "https://huggingface.co/datasets/allenai/ai2_arc", licence: "CC BY-SA 4.0" },
  chance: 0.2502,
  letters: "ABCDE",
  files: [file],
  questions,
});

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* questions(context: SuiteContext): AsyncGenerator<ChoiceQuestion, void, undefined> {
  const { lettered } = await import("../../lettered-row.ts");
  const { readOfficialRows } = await import("../../official-rows.ts");
  const source = { suiteId: "arc-challenge", file, copies: ["benchmark/arc_challenge/test.jsonl"] };
  for await (const row of readOfficialRows(source, context)) yield lettered(row);
}
