import type { JsonObject, JsonValue } from "../core/json.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";
import { answerOf } from "./answer-of.ts";
import { callEntry } from "./call-entry.ts";
import { parsedOrText } from "./chat-messages.ts";
import { type LogEntry, leftOut } from "./logged-call.ts";

/** A row of Langfuse's `observations` or `scores` export; columns of other versions are in camel case. */
export function langfuseRow(given: JsonObject): LogEntry | undefined {
  const row = snakeCased(given);
  const isNamed = typeof row["trace_id"] === "string" || typeof row["session_id"] === "string";
  if (isNamed && "data_type" in row && "source" in row) return toLabel(row);
  if (typeof row["trace_id"] !== "string") return undefined;
  if (!("input" in row) || !("type" in row)) return undefined;
  if (row["type"] !== "GENERATION") return leftOut("an observation that is no generation");
  const input = unpacked(row["input"]);
  const output = unpacked(row["output"]);
  const answer = answerOf(isJsonObject(output) && !("role" in output) ? textOf(output) : output);
  return callEntry({
    messages: messagesOf(input),
    tools: unpacked(row["tool_definitions"]) ?? (isJsonObject(input) ? input["tools"] : undefined),
    answer,
    names: {
      id: row["id"],
      model: row["provided_model_name"] ?? row["model"],
      session: row["session_id"] || row["trace_id"],
      trace: row["trace_id"],
      purpose: row["prompt_name"] || row["trace_name"] || row["name"],
    },
  });
}

/** Of people only: what a program or a judge gave is no label. */
function toLabel(row: JsonObject): LogEntry {
  if (row["source"] !== "ANNOTATION") return leftOut("a score that no person gave");
  const of = row["observation_id"] || row["trace_id"] || row["session_id"];
  const { name, data_type: dataType } = row;
  // The value of a text is always 0.
  const value = dataType === "TEXT" || dataType === "CATEGORICAL" ? row["string_value"] : row["value"];
  if (typeof of !== "string" || typeof name !== "string" || value === undefined || value === null)
    return leftOut("a score without name or value");
  return { kind: "label", label: { of, name, value: String(value) } };
}

function messagesOf(input: JsonValue | undefined): readonly JsonValue[] {
  if (typeof input === "string") return input === "" ? [] : [{ role: "user", content: input }];
  if (isJsonArray(input)) return input;
  if (isJsonObject(input)) return isJsonArray(input["messages"]) ? input["messages"] : [];
  return [];
}

function textOf(output: JsonObject): JsonValue | undefined {
  return output["content"] ?? output["text"] ?? JSON.stringify(output);
}

function unpacked(value: JsonValue | undefined): JsonValue | undefined {
  return typeof value === "string" && /^\s*[[{"]/.test(value) ? parsedOrText(value) : value;
}

function snakeCased(row: JsonObject): JsonObject {
  if ("trace_id" in row || !("traceId" in row)) return row;
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}
