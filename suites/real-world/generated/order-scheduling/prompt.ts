import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";

/** The same for every form. Answers are digits only, so that no reader's date format is preferred. */
const instruction =
  "Work out what is asked for. You may think first. Then end with one line that holds four hash marks and the " +
  "answer alone, in digits: a date as year, month and day (20250131), a time of day on the 24-hour clock (0905), " +
  "a length of time in whole minutes (95).\n#### <digits>";

export function schedulePrompt(sample: Sample): readonly Message[] {
  return [{ role: "user", content: `${inputText(sample)}\n\n---\n${instruction}` }];
}
