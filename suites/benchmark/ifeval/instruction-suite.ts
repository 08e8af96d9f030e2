import { HarnessError } from "#harness/core/error.ts";
import type { DataFile, Suite, SuiteContext } from "#harness/core/suite.ts";
import { instructions } from "#harness/scorers/instructions.ts";

/** Prompts with instructions that a program can judge; the prompt is sent alone, as the authors of both sets send it. */
export function instructionSuite({
  file,
  ...card
}: Pick<Suite, "id" | "title" | "setting" | "source"> & { readonly file: DataFile }): Suite {
  return {
    ...card,
    version: 1,
    capability: "instruction-following",
    exposure: "public",
    scorers: [
      instructions(),
      instructions({ reading: "loose" }),
      instructions({ level: "instruction" }),
      instructions({ level: "instruction", reading: "loose" }),
    ],
    metric: "accuracy",
    files: [file],
    /** The readers are loaded when samples are asked for, so that listing suites stays quick. */
    async *samples(context) {
      const { toInstructionSample } = await import("./instruction-sample.ts");
      const { readOfficialRows } = await import("../../official-rows.ts");
      const { readInstructions } = await import("#harness/scorers/instructions/read-instructions.ts");
      const isComplete = asksUnjudged(card.id, context);
      for await (const row of readOfficialRows({ suiteId: card.id, file }, context)) {
        const sample = toInstructionSample(row);
        if (isComplete || readInstructions(sample.target[0]).kind === "checks") yield sample;
      }
    },
  };
}

/** The parameter `unjudged`: whether prompts are sent whose answers no program here can judge. */
function asksUnjudged(suiteId: string, { parameters }: SuiteContext): boolean {
  const { unjudged = "asked" } = parameters;
  if (unjudged === "asked") return true;
  if (unjudged === "left-out") return false;
  const given = JSON.stringify(unjudged);
  throw new HarnessError("usage", `suite "${suiteId}": unjudged is ${given}; give asked or left-out`);
}
