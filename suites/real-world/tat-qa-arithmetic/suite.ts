import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";
import type { Suite, SuiteContext } from "#harness/core/suite.ts";
import { number } from "#harness/scorers/number.ts";
import { tatQaFiles } from "./official-files.ts";

export const tatQaArithmetic: Suite = {
  id: "tat-qa-arithmetic",
  version: 1,
  title: "TAT-QA: arithmetic questions about tables and text of company reports",
  setting: { kind: "counterpart", evidence: "real-form" },
  capability: "arithmetic",
  exposure: "public",
  source: { url: "https://github.com/NExTplusplus/TAT-QA", licence: "CC BY 4.0" },
  scorers: [number({ absolute: 0.005 })],
  metric: "accuracy",
  files: [tatQaFiles.dev, tatQaFiles.test_gold],
  samples,
  prompt,
};

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readQuestions } = await import("./read-questions.ts");
  yield* readQuestions(context);
}

const instruction = `Answer from the table and the text. Work step by step, round to two decimals, and end with a line that holds nothing but the final answer, in this form:
#### <number and scale>
Write the scale with the number wherever it has one: "#### 12.34 %" for a percentage, "#### -12.6 million" where the figures are in millions, likewise thousand and billion.`;

function prompt(sample: Sample): readonly Message[] {
  return [{ role: "user", content: `${inputText(sample)}\n\n${instruction}` }];
}
