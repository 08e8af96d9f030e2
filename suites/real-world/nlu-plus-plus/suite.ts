import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";
import type { Suite, SuiteContext } from "#harness/core/suite.ts";
import { setF1 } from "#harness/scorers/set-f1.ts";
import { foldFiles, ontologyFile } from "./files.ts";

export const nluPlusPlus: Suite = {
  id: "nlu-plus-plus",
  version: 1,
  title: "NLU++: all that a message to a bank or a hotel asks for, intents and slots",
  setting: { kind: "counterpart", evidence: "real-form" },
  capability: "intent",
  exposure: "public",
  source: { url: "https://github.com/PolyAI-LDN/task-specific-datasets", licence: "CC BY 4.0" },
  scorers: [setF1({ field: "intents" }), setF1({ field: "slots" })],
  metric: "f1",
  files: [ontologyFile, ...foldFiles.map(({ file }) => file)],
  samples,
  prompt: (sample) => [ask(inputText(sample))],
};

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readFolds } = await import("./read-folds.ts");
  yield* readFolds(context);
}

function ask(message: string): Message {
  const content = `${message}\n\nWhich of the intents and slots does the message hold? Any number of them may apply, or none. Today is 2022-03-15, the time 09:00; a weekday or a date without a year is the next one to come. Answer with a JSON object and nothing else, in this form:
{"intents": ["<intent>"], "slots": {"<slot>": <value>}}
A date is {"day": 31, "month": 5, "year": 2022}, a time {"hour": 18, "minute": 35}, a period {"from": …, "to": …} of dates or times, or {"days": 7}, an amount {"amount": 20.5, "currency": "EUR"}, a count a number, anything else the words of the message; "ambiguous" where the message does not decide, "periodic" where it repeats.`;
  return { role: "user", content };
}
