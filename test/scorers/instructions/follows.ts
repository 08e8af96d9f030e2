import { expect } from "vitest";
import type { JsonObject } from "#harness/core/json.ts";
import { readInstructions } from "#harness/scorers/instructions/read-instructions.ts";

/** An instruction, and texts of which one can say at sight whether they follow it. */
export interface Sighted {
  readonly id: string;
  readonly given?: JsonObject;
  readonly follows: readonly string[];
  readonly breaks: readonly string[];
}

export function expectJudged({ id, given = {}, follows, breaks }: Sighted): void {
  const read = readInstructions(JSON.stringify({ [id]: given }));
  if (read.kind !== "checks") throw new Error(read.reason);
  const [{ holds }] = read.checks;
  expect({ follows: follows.filter(holds), breaks: breaks.filter((text) => !holds(text)) }).toEqual({
    follows,
    breaks,
  });
}
