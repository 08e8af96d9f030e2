import { HarnessError } from "#harness/core/error.ts";
import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";
import type { SuiteContext } from "#harness/core/suite.ts";

/** `marked`: after thinking, on a last line of its own; `bare`: the answer and nothing else; `json`: in an object. */
export type AnswerFormat = "marked" | "bare" | "json";

/** What is asked for below every text, whatever its form; the first is the usual one. */
export type Instructions = Readonly<Partial<Record<AnswerFormat, string>>>;

/** The text of a sample and one instruction for every form, so that the form is the only difference. */
export function instructedPrompt(
  instructions: Instructions,
): (sample: Sample, context: SuiteContext) => readonly Message[] {
  return (sample, { parameters }) => [
    {
      role: "user",
      content: `${inputText(sample)}\n\n---\n${instructionOf(instructions, parameters["answerFormat"])}`,
    },
  ];
}

function instructionOf(instructions: Instructions, asked: unknown): string {
  const offered = Object.entries(instructions);
  const wanted = asked ?? offered[0]?.[0];
  const found = offered.find(([format]) => format === wanted);
  if (found !== undefined) return found[1];
  throw new HarnessError(
    "usage",
    `answerFormat ${JSON.stringify(asked)} is not offered here; choose one of ${offered.map(([format]) => format).join(", ")}`,
  );
}
