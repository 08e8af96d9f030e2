import type { DataFile } from "#harness/core/suite.ts";
import { choiceSuite } from "../../choice-suite.ts";
import { fromRows } from "../../from-rows.ts";

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
  questions: fromRows(
    { suiteId: "arc-challenge", file, copies: ["benchmark/arc_challenge/test.jsonl"] },
    async () => (await import("../../lettered-row.ts")).lettered,
  ),
});
