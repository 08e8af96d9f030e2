import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";

/** One sentence for every form, so that the form is the only difference. */
const instruction =
  "Work out the number that is asked for; amounts of money are exact to two decimals. You may think first. " +
  "Then end with one line that holds four hash marks and that number alone: without currency, unit or " +
  "thousands separator, and with a point before any decimals.\n#### <number>";

export function numberPrompt(sample: Sample): readonly Message[] {
  return [{ role: "user", content: `${inputText(sample)}\n\n---\n${instruction}` }];
}
