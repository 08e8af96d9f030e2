import type { DataFile } from "#harness/core/suite.ts";
import { choiceSuite } from "../../choice-suite.ts";
import { fromRows } from "../../from-rows.ts";

const file: DataFile = {
  path: "real-world/mmlu_cf/data/val-00000-of-00001.parquet",
  url: "https://huggingface.co/datasets/microsoft/MMLU-CF/resolve/main/data/val-00000-of-00001.parquet",
};

export const mmluCf = choiceSuite({
  id: "mmlu-cf",
  title: "MMLU-CF: knowledge questions rewritten against contamination, open validation split",
  setting: { kind: "counterpart", evidence: "fresh-or-perturbed" },
  capability: "knowledge",
  source: { url: "https://huggingface.co/datasets/microsoft/MMLU-CF", licence: "CDLA-2.0" },
  chance: 0.25,
  files: [file],
  questions: fromRows({ suiteId: "mmlu-cf", file }, async () => (await import("./question.ts")).toQuestion),
});
