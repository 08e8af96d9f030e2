import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";

/** One message: what is to be judged, and a last line that says yes or no. */
export function askYesNo(sample: Sample): readonly Message[] {
  const content = `${inputText(sample)}\n\nEnd with a line that holds nothing but your answer, in this form:\nAnswer: <Yes or No>`;
  return [{ role: "user", content }];
}
