import type { Generation, ToolCall } from "../core/model.ts";
import type { Sample } from "../core/sample.ts";
import { missed, type Score, scored, unscored } from "../core/score.ts";
import { type Attempt, defineScorer, type KnownAnswer } from "../core/scorer.ts";
import { isJsonObject } from "../datasets/json-shape.ts";
import { callsOfTarget } from "./calls/calls-of-target.ts";
import { matchCalls } from "./calls/match-calls.ts";
import { type PossibleCalls, readPossibleCalls } from "./calls/possible-calls.ts";
import { requireKnownOptions } from "./options.ts";

/**
 * Right when the calls of tools are those that were asked for, one for one and in any order, by the rules of the
 * Berkeley Function-Calling Leaderboard. The target is JSON: a list of `{name: {argument: [accepted values]}}`, where
 * `""` among the values says that the argument may be left out; `[]`: nothing may be called; `"some call"`: at least
 * one call, of whatever. A call written in the text is none. Unparsed are a call whose arguments are no JSON object, an
 * output that was cut off before it called anything, and one without text or calls where some are asked for.
 */
export const toolCalls = defineScorer<Readonly<Record<never, never>>>({
  id: "tool-calls",
  description: "the calls of tools are those asked for, each argument with an accepted value, in any order",
  readOptions: (options) => {
    requireKnownOptions("tool-calls", options, []);
    return {};
  },
  create: () => ({ id: "tool-calls", score, answerFor }),
});

function answerFor(target: string, { tools = [] }: Sample): KnownAnswer | undefined {
  const toolCalls = callsOfTarget(target, tools);
  if (toolCalls === undefined) return undefined;
  return toolCalls.length === 0 ? { text: "No tool here can answer that." } : { text: "", toolCalls };
}

function score({ sample, output }: Attempt): Score {
  const { toolCalls: made = [] } = output;
  const targets: PossibleCalls[] = [];
  for (const target of sample.target) {
    const possible = readPossibleCalls(target);
    if (possible === undefined)
      return unscored(`the target ${JSON.stringify(target.slice(0, 80))} is no list of possible calls`);
    targets.push(possible);
  }
  const written = JSON.stringify(made.map(({ name, arguments: given }) => ({ [name]: given })));
  const answer = written.slice(0, 1000);
  if (isCutOff(output)) return missed("unparsed");
  const isUnread = made.some(({ arguments: given }) => !isJsonObject(given));
  const isNothing = made.length === 0 && output.text.trim() === "";
  if ((isUnread || isNothing) && !targets.some(isNoCall)) return missed("unparsed");
  return scored(targets.some((target) => isRight(made, target, sample.tools ?? [])) ? 1 : 0, answer);
}

/** The last word was not spoken: a call might have followed. */
function isCutOff({ finish, toolCalls: made = [] }: Generation): boolean {
  return finish.reason === "length" && made.length === 0;
}

function isNoCall(possible: PossibleCalls): boolean {
  return possible.kind === "calls" && possible.calls.length === 0;
}

function isRight(
  made: readonly ToolCall[],
  possible: PossibleCalls,
  tools: Parameters<typeof matchCalls>[2],
): boolean {
  return possible.kind === "some" ? made.length > 0 : matchCalls(made, possible.calls, tools);
}
