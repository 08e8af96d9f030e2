import type { Sample } from "#harness/core/sample.ts";
import type { DataFile, Suite } from "#harness/core/suite.ts";
import { math } from "#harness/scorers/math.ts";
import { askBoxed } from "../../boxed-problem.ts";
import { fromRows } from "../../from-rows.ts";
import type { OfficialRow } from "../../official-rows.ts";

const file: DataFile = {
  path: "benchmark/math500/test.jsonl",
  url: "https://huggingface.co/datasets/HuggingFaceH4/MATH-500/resolve/6e4ed1a2a79af7d8630a6b768ec859cb5af4d3be/test.jsonl",
};

export const math500: Suite = {
  id: "math-500",
  version: 1,
  title: "MATH-500: problems of high-school competitions, seven subjects",
  setting: { kind: "benchmark" },
  capability: "mathematics",
  exposure: "public",
  source: { url: "https://huggingface.co/datasets/HuggingFaceH4/MATH-500", licence: "MIT" },
  scorers: [math()],
  metric: "accuracy",
  files: [file],
  samples: fromRows({ suiteId: "math-500", file }, loadReader),
  prompt: askBoxed,
};

async function loadReader(): Promise<(row: OfficialRow) => Sample> {
  const { textIn } = await import("../../official-rows.ts");
  return (official) => {
    const { unique_id: id, subject, level } = official.row;
    return {
      id: typeof id === "string" ? id : `test-${official.index}`,
      input: textIn(official, "problem"),
      target: [textIn(official, "answer")],
      ...(typeof subject === "string" ? { stratum: subject } : {}),
      ...(typeof level === "number" ? { metadata: { level } } : {}),
    };
  };
}
