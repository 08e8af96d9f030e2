import type { JsonObject } from "../core/json.ts";
import { missed, type Score, scored, unscored } from "../core/score.ts";
import { type Attempt, defineScorer } from "../core/scorer.ts";
import { invalidOption, requireKnownOptions } from "./options.ts";

export interface InstructionsOptions {
  /** `prompt`: all or nothing; `instruction`: the share of instructions that are followed. Default: `prompt`. */
  readonly level?: "prompt" | "instruction";
  /** `loose` forgives a first or last line and asterisks that are not part of the answer. Default: `strict`. */
  readonly reading?: "strict" | "loose";
}

/**
 * Right when the text follows the instructions of a target, each judged by a program as IFEval and IFBench judge it. A
 * target is a JSON object: the name of each kind of instruction with its arguments, or with a list of them where it is
 * given more than once: `{"punctuation:no_comma": {}}`. An empty text is unparsed. A sample with an instruction that no
 * program here can judge is unscored whatever the text: else only those that fail another one would be counted.
 */
export const instructions = defineScorer<InstructionsOptions>({
  id: "instructions",
  description: "the text follows every instruction, each judged by a program as IFEval does",
  readOptions,
  create: ({ level = "prompt", reading = "strict" }) => {
    const given = [
      ...(level === "prompt" ? [] : [`level=${level}`]),
      ...(reading === "strict" ? [] : [`reading=${reading}`]),
    ];
    return {
      id: given.length === 0 ? "instructions" : `instructions(${given.join(", ")})`,
      score: (attempt) => scoreInstructions(attempt, { level, reading }),
      // A target is a rule: many texts keep it, and none of them is known.
      answerFor: () => undefined,
    };
  },
});

async function scoreInstructions(
  { sample, output }: Attempt,
  { level, reading }: Required<InstructionsOptions>,
): Promise<Score> {
  const { readInstructions } = await import("./instructions/read-instructions.ts");
  const { readings } = await import("./instructions/readings.ts");
  const texts = readings(output.text, reading);
  let best: Score | undefined;
  for (const target of sample.target) {
    const read = readInstructions(target);
    if (read.kind === "unscorable") return unscored(read.reason);
    const broken = read.checks.filter(({ holds }) => !texts.some(holds)).map(({ id }) => id);
    const share = 1 - broken.length / read.checks.length;
    const value = level === "instruction" ? share : Math.floor(share);
    const answer = broken.length === 0 ? "all followed" : `not followed: ${broken.join(", ")}`;
    if (best?.kind !== "scored" || best.value < value) best = scored(value, answer);
  }
  return best === undefined || texts.length === 0 ? missed("unparsed") : best;
}

function readOptions(options: JsonObject): InstructionsOptions {
  requireKnownOptions("instructions", options, ["level", "reading"]);
  const { level = "prompt", reading = "strict" } = options;
  if (level !== "prompt" && level !== "instruction")
    throw invalidOption("instructions", "level", level, "give prompt or instruction");
  if (reading !== "strict" && reading !== "loose")
    throw invalidOption("instructions", "reading", reading, "give strict or loose");
  return { level, reading };
}
