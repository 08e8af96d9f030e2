import { HarnessError } from "#harness/core/error.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { SuiteContext } from "#harness/core/suite.ts";
import { readJsonFile } from "#harness/datasets/json-file.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { tatQaFiles } from "./official-files.ts";
import { reportText } from "./report-text.ts";
import { toReports } from "./reports.ts";
import { targetText } from "./target-text.ts";

const splits = ["dev", "test_gold"] as const;

/** The arithmetic questions of both splits that come with answers, each under its report. */
export async function* readQuestions({
  dataFolder,
  signal,
}: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  for (const split of splits) {
    const path = officialFile({ suiteId: "tat-qa-arithmetic", dataFolder, file: tatQaFiles[split] });
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
