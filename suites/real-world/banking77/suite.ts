import type { Sample } from "#harness/core/sample.ts";
import type { DataFile, Suite } from "#harness/core/suite.ts";
import { label } from "#harness/scorers/label.ts";
import { askIntent } from "../../ask-intent.ts";
import { fromRows } from "../../from-rows.ts";
import type { OfficialRow } from "../../official-rows.ts";
import { banking77Labels } from "./labels.ts";

const file: DataFile = {
  path: "real-world/banking77/test.csv",
  url: "https://raw.githubusercontent.com/PolyAI-LDN/task-specific-datasets/57ec275d8078/banking_data/test.csv",
  sha256: "d12d6e3bc4c3103966ae786dc435913c0c563dfa328f5a3646d0e62cfeeb474d",
};

export const banking77: Suite = {
  id: "banking77",
  version: 1,
  title: "BANKING77: what customers of a bank want, test split",
  setting: { kind: "counterpart", evidence: "real-form" },
  capability: "intent",
  exposure: "public",
  source: { url: "https://github.com/PolyAI-LDN/task-specific-datasets", licence: "CC BY 4.0" },
  chance: 1 / 77,
  scorers: [label({ labels: banking77Labels })],
  metric: "accuracy",
  files: [file],
  samples: fromRows({ suiteId: "banking77", file }, loadReader),
  prompt: (sample) => askIntent(sample, banking77Labels),
};

async function loadReader(): Promise<(row: OfficialRow) => Sample> {
  const { malformed, textIn } = await import("../../official-rows.ts");
  return (official) => {
    const intent = textIn(official, "category");
    if (!banking77Labels.includes(intent))
      throw malformed(official.where, `has the unknown label "${intent}"`);
    return { id: `test-${official.index}`, input: textIn(official, "text"), target: [intent] };
  };
}
