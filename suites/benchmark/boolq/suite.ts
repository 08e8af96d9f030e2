import type { Sample } from "#harness/core/sample.ts";
import type { DataFile, Suite } from "#harness/core/suite.ts";
import { label } from "#harness/scorers/label.ts";
import { fromRows } from "../../from-rows.ts";
import type { OfficialRow } from "../../official-rows.ts";
import { askYesNo } from "../../yes-no.ts";

const file: DataFile = {
  path: "benchmark/boolq/data/validation-00000-of-00001.parquet",
  url: "https://huggingface.co/datasets/google/boolq/resolve/35b264d03638db9f4ce671b711558bf7ff0f80d5/data/validation-00000-of-00001.parquet",
};

export const boolq: Suite = {
  id: "boolq",
  version: 1,
  title: "BoolQ: yes-or-no questions on a passage, validation split",
  setting: { kind: "benchmark" },
  capability: "passage-judgement",
  exposure: "public",
  source: { url: "https://huggingface.co/datasets/google/boolq", licence: "CC BY-SA 3.0" },
  chance: 0.5,
  scorers: [label({ labels: ["Yes", "No"] })],
  metric: "accuracy",
  files: [file],
  samples: fromRows({ suiteId: "boolq", file }, loadReader),
  prompt: askYesNo,
};

async function loadReader(): Promise<(row: OfficialRow) => Sample> {
  const { malformed, textIn } = await import("../../official-rows.ts");
  return (official) => {
    const { where, index, row } = official;
    const passage = textIn(official, "passage");
    if (typeof row["answer"] !== "boolean") throw malformed(where, "answers with neither true nor false");
    return {
      id: `validation-${index}`,
      input: `${passage}\n\nQuestion: ${textIn(official, "question").replace(/\?*$/, "?")}`,
      target: [row["answer"] ? "Yes" : "No"],
      cluster: passage.slice(0, 80),
    };
  };
}
