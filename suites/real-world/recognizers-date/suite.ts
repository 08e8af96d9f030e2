import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";
import type { DataFile, Suite } from "#harness/core/suite.ts";
import { dateTime } from "#harness/scorers/date-time.ts";
import { fromRows } from "../../from-rows.ts";

const file: DataFile = {
  path: "real-world/recognizers_text/DateTime/DateTimeModel.json",
  url: "https://raw.githubusercontent.com/microsoft/Recognizers-Text/90e968ea44dc/Specs/DateTime/English/DateTimeModel.json",
  sha256: "7a9ff209927f3c5d9b26e28935706b46ff8433bde4b49e2135dee186752938a4",
};

export const recognizersDate: Suite = {
  id: "recognizers-date",
  version: 1,
  title: "Recognizers-Text: the one date, time, range or duration in a sentence",
  setting: { kind: "counterpart", evidence: "real-form" },
  capability: "date-reasoning",
  exposure: "public",
  source: { url: "https://github.com/microsoft/Recognizers-Text", licence: "MIT" },
  scorers: [dateTime()],
  metric: "accuracy",
  files: [file],
  samples: fromRows(
    { suiteId: "recognizers-date", file },
    async () => (await import("./date-sample.ts")).toDateSample,
  ),
  prompt,
};

const instruction = `Which date, time, range of time or duration does the sentence name? Resolve it against the time at which it was said. End with a line in this form:
Answer: <value>
- a date as 2016-11-07, a time as 16:30:00, both as 2016-11-07 16:30:00
- a range as start/end, its end not included: 2016-11-07/2016-11-14; ".." stands for a side that is open
- a duration in seconds: 5400`;

function prompt(sample: Sample): readonly Message[] {
  return [{ role: "user", content: `${inputText(sample)}\n\n${instruction}` }];
}
