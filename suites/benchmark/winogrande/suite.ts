import type { DataFile } from "#harness/core/suite.ts";
import { choiceSuite } from "../../choice-suite.ts";
import { fromRows } from "../../from-rows.ts";

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
  questions: fromRows(
    { suiteId: "winogrande", file },
    async () => (await import("./question.ts")).toQuestion,
  ),
});
