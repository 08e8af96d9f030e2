import type { JsonObject, JsonValue } from "../../core/json.ts";
import type { Tool, ToolCall } from "../../core/model.ts";
import { isJsonArray, isJsonObject } from "../../datasets/json-shape.ts";
import { argumentRule, readPossibleCalls } from "./possible-calls.ts";

/** The calls that a target of `tool-calls` asks for, each argument with the first value accepted for it. */
export function callsOfTarget(target: string, tools: readonly Tool[]): readonly ToolCall[] | undefined {
  const possible = readPossibleCalls(target);
  if (possible === undefined) return undefined;
  if (possible.kind === "some") {
    const [tool] = tools;
    return tool === undefined ? undefined : [{ id: "call-1", name: tool.name, arguments: {} }];
  }
  return possible.calls.map(({ name, accepted }, index) => {
    const parameters = tools.find((tool) => tool.name === name)?.parameters;
    const given = [...accepted].flatMap(([argument, values]) => {
      const { isRequired, isKnown, schema } = argumentRule(parameters, argument);
      if (values.length === 0) return [[argument, []] as const];
      if (!isKnown && values.includes("")) return [];
      const value = firstValue(values, schema);
      if (value !== undefined) return [[argument, value] as const];
      return isRequired ? [[argument, ""] as const] : [];
    });
    return { id: `call-${index + 1}`, name, arguments: Object.fromEntries(given) };
  });
}

/** `undefined` where all that is accepted is to leave it out. */
function firstValue(values: readonly JsonValue[], schema: JsonObject): JsonValue | undefined {
  const first = values.find((value) => value !== "");
  if (first === undefined) return undefined;
  if (isJsonArray(first)) return first.map((element) => (holdsAccepted(element) ? oneOf(element) : element));
  return schema["type"] === "object" || holdsAccepted(first) ? oneOf(first) : first;
}

function holdsAccepted(value: JsonValue): value is JsonObject {
  return isJsonObject(value) && Object.values(value).every(isJsonArray);
}

/** An object of accepted values as one object that has a value for each key. */
function oneOf(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, values]) => {
    const first = isJsonArray(values) ? values.find((one) => one !== "") : values;
    return first === undefined ? [] : [[key, first] as const];
  });
  return Object.fromEntries(entries);
}
