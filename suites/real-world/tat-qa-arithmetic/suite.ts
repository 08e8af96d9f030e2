import { HarnessError } from "#harness/core/error.ts";
import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";
import type { Suite, SuiteContext } from "#harness/core/suite.ts";
import { readJsonFile } from "#harness/datasets/json-file.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { number } from "#harness/scorers/number.ts";
import { reportText } from "./report-text.ts";
import { toReports } from "./reports.ts";
import { targetText } from "./target-text.ts";

const id = "tat-qa-arithmetic";

export const tatQaArithmetic: Suite = {
  id,
  version: 1,
  title: "TAT-QA: arithmetic questions about tables and text of company reports",
  setting: { kind: "counterpart", evidence: "real-form" },
  capability: "arithmetic",
  exposure: "public",
  source: { url: "https://github.com/NExTplusplus/TAT-QA", licence: "CC BY 4.0" },
  scorers: [number({ absolute: 0.005 })],
  metric: "accuracy",
  samples,
  prompt,
};

const splits = ["dev", "test_gold"] as const;

async function* samples({ dataFolder, signal }: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  for (const split of splits) {
    const path = tatQaFile(dataFolder, split);
    const reports = toReports(path, await readJsonFile(path, { signal }));
    let count = 0;
    for (const report of reports) {
      const text = reportText(report);
      for (const { uid, question, answer, scale, answerFrom } of report.arithmetic) {
        count += 1;
        yield {
          id: uid,
          input: `${text}\n\nQuestion: ${question}`,
          target: [targetText(answer, scale)],
          stratum: answerFrom,
          cluster: report.uid,
          metadata: { split, scale: scale === "" ? "none" : scale },
        };
      }
    }
    if (count === 0)
      throw new HarnessError("data", `${path}: holds no arithmetic question; download it again`);
  }
}

const instruction = `Answer from the table and the text. Work step by step, round to two decimals, and end with a line that holds nothing but the final answer, in this form:
#### <number and scale>
Write the scale with the number wherever it has one: "#### 12.34 %" for a percentage, "#### -12.6 million" where the figures are in millions, likewise thousand and billion.`;

function prompt(sample: Sample): readonly Message[] {
  return [{ role: "user", content: `${inputText(sample)}\n\n${instruction}` }];
}

function tatQaFile(dataFolder: string, split: (typeof splits)[number]): string {
  const name = `tatqa_dataset_${split}.json`;
  const url = `https://raw.githubusercontent.com/NExTplusplus/TAT-QA/master/dataset_raw/${name}`;
  return officialFile({ suiteId: id, dataFolder, file: `real-world/tat_qa/${name}`, url });
}
