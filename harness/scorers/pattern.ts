import { createContext, Script } from "node:vm";
import { messageOf } from "../core/error.ts";
import { missed, type Score, scored, unscored } from "../core/score.ts";
import { type Attempt, defineScorer } from "../core/scorer.ts";
import { invalidOption, requireKnownOptions } from "./options.ts";

export interface PatternOptions {
  /** A regular expression of JavaScript; its first group, or all of it where it has none, is the answer. */
  readonly expression: string;
  /** Of `i`, `m`, `s`, `u`, `v`. Default: none. */
  readonly flags?: string;
}

/** An expression may take for ever on a text that its author did not think of. */
const timeoutMs = 1000;

/**
 * Right when what the expression finds last is a target; white space around both does not matter, case does unless the
 * flag `i` says otherwise. Nothing found: unparsed. An expression that takes longer than a second leaves the trial
 * unscored: that is its author's doing, not the model's.
 */
export const pattern = defineScorer<PatternOptions>({
  id: "pattern",
  description: "what a regular expression finds last is a target",
  mainOption: "expression",
  readOptions: (options) => {
    requireKnownOptions("pattern", options, ["expression", "flags"]);
    const { expression, flags } = options;
    if (typeof expression !== "string" || expression === "")
      throw invalidOption("pattern", "expression", expression ?? "missing", "give a regular expression");
    if (flags === undefined) return { expression };
    if (typeof flags === "string" && /^[imsuv]*$/.test(flags)) return { expression, flags };
    throw invalidOption("pattern", "flags", flags, "give letters of imsuv");
  },
  create: ({ expression, flags = "" }) => {
    const compiled = compile(expression, `g${flags}`);
    return {
      id: `pattern(${JSON.stringify(expression)}${flags === "" ? "" : `, ${flags}`})`,
      score: (attempt) => scorePattern(attempt, compiled, flags.includes("i")),
    };
  },
});

function compile(expression: string, flags: string): RegExp {
  try {
    return new RegExp(expression, flags);
  } catch (error) {
    throw invalidOption("pattern", "expression", expression, messageOf(error));
  }
}

const lastMatch = new Script(`
  let last;
  for (const match of text.matchAll(pattern)) last = match[1] ?? match[0];
  last;
`);

function scorePattern({ sample, output }: Attempt, compiled: RegExp, ignoresCase: boolean): Score {
  let found: unknown;
  try {
    const context = createContext({ text: output.text, pattern: compiled });
    found = lastMatch.runInContext(context, { timeout: timeoutMs });
  } catch (error) {
    return unscored(`the expression failed: ${messageOf(error)}`);
  }
  if (typeof found !== "string" || found.trim() === "") return missed("unparsed");
  const normalise = (text: string): string => (ignoresCase ? text.trim().toLowerCase() : text.trim());
  const answer = normalise(found);
  return scored(sample.target.some((target) => normalise(target) === answer) ? 1 : 0, found.trim());
}
