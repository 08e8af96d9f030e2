import type { JsonObject, JsonValue } from "#harness/core/json.ts";
import type { Message, Tool, ToolCall } from "#harness/core/model.ts";
import { isJsonArray, isJsonObject } from "#harness/datasets/json-shape.ts";

/** One message of an input; undefined for what is none. */
export function messageOfRow(value: JsonValue): Message | undefined {
  if (!isJsonObject(value)) return undefined;
  const { role, content, toolCallId, toolCalls } = value;
  if (typeof content !== "string") return undefined;
  if (role === "system" || role === "user") return { role, content };
  if (role === "tool") return typeof toolCallId === "string" ? { role, toolCallId, content } : undefined;
  if (role !== "assistant") return undefined;
  if (toolCalls === undefined) return { role, content };
  const calls = isJsonArray(toolCalls) ? toolCalls.map(toCall) : [undefined];
  const read = calls.filter((call) => call !== undefined);
  return read.length === calls.length ? { role, content, toolCalls: read } : undefined;
}

function toCall(value: JsonValue): ToolCall | undefined {
  if (!isJsonObject(value)) return undefined;
  const { id, name, arguments: given } = value;
  return typeof id === "string" && typeof name === "string" && given !== undefined
    ? { id, name, arguments: given }
    : undefined;
}

/** The tools that a row offers; undefined for what is no list of them. */
export function toolsOfRow({ tools }: JsonObject): readonly Tool[] | undefined {
  if (!isJsonArray(tools)) return undefined;
  const read = tools.map(toTool).filter((tool) => tool !== undefined);
  return read.length === tools.length ? read : undefined;
}

function toTool(value: JsonValue): Tool | undefined {
  if (!isJsonObject(value)) return undefined;
  const { name, description, parameters } = value;
  if (typeof name !== "string" || !isJsonObject(parameters)) return undefined;
  return { name, parameters, ...(typeof description === "string" ? { description } : {}) };
}
