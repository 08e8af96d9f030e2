import type { JsonObject } from "../../core/json.ts";
import type { Tool, ToolCall } from "../../core/model.ts";
import { isJsonObject } from "../../datasets/json-shape.ts";
import { isAccepted } from "./accepted-value.ts";
import { argumentRule, type PossibleCall } from "./possible-calls.ts";

/** Whether these calls are those that were asked for, one for one, in any order. */
export function matchCalls(
  made: readonly ToolCall[],
  wanted: readonly PossibleCall[],
  tools: readonly Tool[],
): boolean {
  if (made.length !== wanted.length) return false;
  const parameters = new Map(tools.map((tool) => [tool.name, tool.parameters]));
  const candidates = wanted.map((possible) =>
    made.flatMap((call, index) => (matchCall(call, possible, parameters.get(possible.name)) ? [index] : [])),
  );
  return hasAssignment(candidates);
}

function matchCall(call: ToolCall, { name, accepted }: PossibleCall, parameters?: JsonObject): boolean {
  const given = call.arguments;
  if (call.name !== name || !isJsonObject(given)) return false;
  if (Object.keys(given).some((argument) => !accepted.has(argument))) return false;
  return [...accepted].every(([argument, values]) => {
    const { schema, isRequired, isKnown } = argumentRule(parameters, argument);
    const value = Object.hasOwn(given, argument) ? given[argument] : undefined;
    const mayBeAbsent = values.includes("") && !isRequired;
    if (value === undefined) return mayBeAbsent;
    // what the tool does not have is given only where the answer insists on it
    return isAccepted(value, values, schema) && (isKnown || !mayBeAbsent);
  });
}

/** Whether each can have a candidate of its own: whoever is in the way is moved to another, if it has one. */
function hasAssignment(candidates: readonly (readonly number[])[]): boolean {
  const holder = new Map<number, number>();
  const place = (seeker: number, asked: Set<number>): boolean =>
    (candidates[seeker] ?? []).some((candidate) => {
      if (asked.has(candidate)) return false;
      asked.add(candidate);
      const inTheWay = holder.get(candidate);
      if (inTheWay !== undefined && !place(inTheWay, asked)) return false;
      holder.set(candidate, seeker);
      return true;
    });
  return candidates.every((_, seeker) => place(seeker, new Set()));
}
