import type { JsonObject, JsonValue } from "#harness/core/json.ts";
import type { ToolCall } from "#harness/core/model.ts";

/**
 * Tool calls as a program or a file writes them: a list of `{name, arguments}`, or OpenAI's
 * `{function: {name, arguments}}`, each with an id or without; the arguments as JSON or as its text. `undefined` for
 * anything else.
 */
export function readToolCalls(value: JsonValue): readonly ToolCall[] | undefined {
  if (!isList(value)) return undefined;
  const calls = value.map(toToolCall).filter((call) => call !== undefined);
  return calls.length === value.length ? calls : undefined;
}

function toToolCall(value: JsonValue, index: number): ToolCall | undefined {
  if (!isObject(value)) return undefined;
  const called = value["function"];
  const { id = `call-${index + 1}` } = value;
  const { name, arguments: input } = called !== undefined && isObject(called) ? called : value;
  if (typeof id !== "string" || typeof name !== "string" || input === undefined) return undefined;
  return { id, name, arguments: parsed(input) };
}

/** Arguments that are no JSON are the model's doing, and stay as it wrote them. */
function parsed(input: JsonValue): JsonValue {
  if (typeof input !== "string") return input;
  try {
    return JSON.parse(input);
  } catch {
    return input;
  }
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
