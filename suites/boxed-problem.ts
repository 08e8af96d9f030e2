import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";

/** One message: a problem of mathematics, and the answer asked for in a box. */
export function askBoxed(sample: Sample): readonly Message[] {
  const content = `${inputText(sample)}\n\nSolve the problem step by step. End with a line that holds nothing but the final answer, in this form:\n\\boxed{<answer>}`;
  return [{ role: "user", content }];
}
