import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";
import type { Suite, SuiteContext } from "#harness/core/suite.ts";
import { dateTime } from "#harness/scorers/date-time.ts";
import { bbhParts } from "../bbh/parts.ts";

const parts = bbhParts.filter(({ part }) => part === "date_understanding");

export const bbhDates: Suite = {
  id: "bbh-dates",
  version: 1,
  title: "BIG-Bench Hard: date understanding without its options",
  setting: { kind: "benchmark" },
  capability: "date-reasoning",
  exposure: "public",
  source: { url: "https://github.com/suzgunmirac/BIG-Bench-Hard", licence: "MIT" },
  scorers: [dateTime()],
  metric: "accuracy",
  files: parts.map(({ samples }) => samples),
  samples,
  prompt,
};

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readParts } = await import("../bbh/read-parts.ts");
  const { withoutOptions } = await import("./without-options.ts");
  for await (const sample of readParts(parts, { suiteId: "bbh-dates", context }))
    yield withoutOptions(sample);
}

function prompt(sample: Sample): readonly Message[] {
  const content = `${inputText(sample)}\n\nEnd with a line that holds nothing but the date, in this form:\nAnswer: MM/DD/YYYY`;
  return [{ role: "user", content }];
}
