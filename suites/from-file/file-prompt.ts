import type { Message } from "#harness/core/model.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { Suite } from "#harness/core/suite.ts";
import { cellOfSample } from "./optional-keys.ts";
import { type PromptTemplate, renderTemplate } from "./prompt-template.ts";
import type { SampleRow } from "./sample-row.ts";

/** What a `suite.yaml` may say of the messages that are sent. */
export interface FilePrompt {
  readonly system?: string;
  readonly template?: PromptTemplate;
  /** Solved samples that come first, as turns. */
  readonly shots?: readonly SampleRow["sample"][];
}

/** The suite's prompt; absent where the input alone is sent. */
export function toPrompt({ system, template, shots = [] }: FilePrompt): Pick<Suite, "prompt"> {
  if (system === undefined && template === undefined && shots.length === 0) return {};
  const before: readonly Message[] = [
    ...(system === undefined ? [] : [{ role: "system", content: system } as const]),
    ...shots.flatMap((shot): readonly Message[] => [
      ...ask(shot, template),
      { role: "assistant", content: shot.target[0] ?? "" },
    ]),
  ];
  return { prompt: (sample) => [...before, ...ask(sample, template)] };
}

function ask(
  sample: Omit<Sample, "id" | "target">,
  template: PromptTemplate | undefined,
): readonly Message[] {
  if (typeof sample.input !== "string") return sample.input;
  const content =
    template === undefined
      ? sample.input
      : renderTemplate(template, (column) => cellOfSample(sample, column));
  return [{ role: "user", content }];
}
