import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { type ChoiceQuestion, choiceSuite } from "../../choice-suite.ts";

const file: DataFile = {
  path: "benchmark/truthfulqa/TruthfulQA.csv",
  url: "https://raw.githubusercontent.com/sylinrl/TruthfulQA/main/TruthfulQA.csv",
};

export const truthfulqaMc1 = choiceSuite({
  id: "truthfulqa-mc1",
  title: "TruthfulQA: questions that people answer wrongly, one right option",
  setting: { kind: "benchmark" },
  capability: "truthfulness",
  source: { url: "https://github.com/sylinrl/TruthfulQA", licence: "Apache-2.0" },
  chance: 0.223,
  letters: "ABCDEFGHIJKLMNOP",
  files: [file],
  questions,
});

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* questions(context: SuiteContext): AsyncGenerator<ChoiceQuestion, void, undefined> {
  const { toQuestion } = await import("./question.ts");
  const { readOfficialRows } = await import("../../official-rows.ts");
  for await (const row of readOfficialRows({ suiteId: "truthfulqa-mc1", file }, context))
    yield toQuestion(row);
}
