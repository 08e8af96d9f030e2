import type { DataFile } from "#harness/core/suite.ts";
import { choiceSuite } from "../../choice-suite.ts";
import { fromRows } from "../../from-rows.ts";

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
  questions: fromRows(
    { suiteId: "arc-easy", file },
    async () => (await import("../../lettered-row.ts")).lettered,
  ),
});
