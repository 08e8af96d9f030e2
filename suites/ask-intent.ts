import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";

/** All labels, then the message, and a last line with the label. */
export function askIntent(sample: Sample, labels: readonly string[]): readonly Message[] {
  const content = `What does the writer of this message want? Choose one of these labels:\n${labels.join("\n")}\n\nMessage: ${inputText(sample)}\n\nEnd with a line that holds nothing but the label, in this form:\nLabel: <label>`;
  return [{ role: "user", content }];
}
