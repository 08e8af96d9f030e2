import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { type ChoiceQuestion, choiceSuite } from "../../choice-suite.ts";
import { subjects } from "./subjects.ts";

const hub = "https://huggingface.co/datasets/edinburgh-dawg/mmlu-redux-2.0/resolve/refs%2Fconvert%2Fparquet";
const files: ReadonlyMap<string, DataFile> = new Map(
  subjects.map((subject) => [
    subject,
    {
      path: `real-world/mmlu_redux/${subject}/test/0000.parquet`,
      url: `${hub}/${subject}/test/0000.parquet`,
    },
  ]),
);

export const mmluRedux = choiceSuite({
  id: "mmlu-redux",
  title: "MMLU-Redux 2.0: questions of MMLU whose answer key people have checked",
  setting: { kind: "counterpart", evidence: "other-benchmark" },
  capability: "knowledge",
  source: { url: "https://huggingface.co/datasets/edinburgh-dawg/mmlu-redux-2.0", licence: "CC BY 4.0" },
  chance: 0.25,
  files: [...files.values()],
  questions,
});

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* questions(context: SuiteContext): AsyncGenerator<ChoiceQuestion, void, undefined> {
  const { toQuestion } = await import("./question.ts");
  const { readOfficialRows } = await import("../../official-rows.ts");
  for (const [subject, file] of files) {
    for await (const row of readOfficialRows({ suiteId: "mmlu-redux", file }, context)) {
      const question = toQuestion(row, subject);
      if (question !== undefined) yield question;
    }
  }
}
