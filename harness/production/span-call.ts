import type { JsonValue } from "../core/json.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";
import { answerOf } from "./answer-of.ts";
import { callEntry } from "./call-entry.ts";
import { parsedOrText } from "./chat-messages.ts";
import { type LogEntry, leftOut } from "./logged-call.ts";
import type { Span } from "./spans.ts";

/** A span of the AI SDK, of OpenTelemetry's GenAI conventions (new and up to 1.36), or of OpenInference. */
export function spanCall(span: Span): LogEntry {
  if (!isOfModel(span)) return leftOut("a span that is no call of a model");
  const asked = askedOf(span.attributes);
  if (asked.length === 0) return leftOut("a call whose text was not recorded (capturing content is opt-in)");
  const of = (...keys: readonly string[]) => firstOf(span.attributes, keys);
  return callEntry({
    messages: [...systemOf(span.attributes), ...asked],
    tools: unpacked(of("gen_ai.tool.definitions", "ai.prompt.tools")),
    answer: answerIn(span.attributes),
    names: {
      id: span.id,
      model: of("gen_ai.response.model", "gen_ai.request.model", "ai.response.model", "ai.model.id"),
      session: of("gen_ai.conversation.id", "session.id", "ai.telemetry.metadata.sessionId") ?? span.trace,
      trace: span.trace,
      purpose: of("ai.telemetry.functionId", "gen_ai.agent.name", "gen_ai.prompt.name"),
    },
    span: {
      id: span.id,
      ...(span.parent === undefined ? {} : { parent: span.parent }),
      isOuter:
        /^ai\.(generate|stream)(Text|Object)\b/.test(span.name) && !/\.do(Generate|Stream)\b/.test(span.name),
    },
  });
}

type Attributes = Span["attributes"];

const notChats: readonly JsonValue[] = ["embeddings", "execute_tool", "create_agent", "invoke_agent"];

function isOfModel({ name, attributes }: Span): boolean {
  const operation = attributes.get("gen_ai.operation.name");
  if (operation !== undefined) return !notChats.includes(operation);
  if (/^ai\.(toolCall|embed)/.test(name)) return false;
  const keys = [...attributes.keys()];
  return (
    keys.some((key) => /^(gen_ai|ai|llm)\./.test(key)) || attributes.get("openinference.span.kind") === "LLM"
  );
}

function askedOf(attributes: Attributes): readonly JsonValue[] {
  const whole = unpacked(firstOf(attributes, ["gen_ai.input.messages", "ai.prompt.messages"]));
  if (isJsonArray(whole)) return whole;
  const numbered = [...indexed(attributes, "gen_ai.prompt."), ...indexed(attributes, "llm.input_messages.")];
  if (numbered.length > 0) return numbered;
  const prompt = unpacked(firstOf(attributes, ["ai.prompt", "input.value", "traceloop.entity.input"]));
  if (typeof prompt === "string") return prompt === "" ? [] : [{ role: "user", content: prompt }];
  if (!isJsonObject(prompt)) return isJsonArray(prompt) ? prompt : [];
  if (isJsonArray(prompt["messages"])) return [...systemMessage(prompt["system"]), ...prompt["messages"]];
  return [
    ...systemMessage(prompt["system"]),
    ...(typeof prompt["prompt"] === "string" ? [{ role: "user", content: prompt["prompt"] }] : []),
  ];
}

function systemOf(attributes: Attributes): readonly JsonValue[] {
  const value = unpacked(attributes.get("gen_ai.system_instructions"));
  return value === undefined ? [] : [{ role: "system", content: value }];
}

function systemMessage(value: JsonValue | undefined): readonly JsonValue[] {
  return typeof value === "string" && value !== "" ? [{ role: "system", content: value }] : [];
}

function answerIn(attributes: Attributes): string | undefined {
  const messages = unpacked(attributes.get("gen_ai.output.messages"));
  if (isJsonArray(messages)) return answerOf(messages.map(asAssistant));
  const text = firstOf(attributes, ["ai.response.text", "ai.response.object", "output.value"]);
  if (text !== undefined && text !== "") return answerOf(text);
  const calls = unpacked(firstOf(attributes, ["ai.response.toolCalls"]));
  if (calls !== undefined) return answerOf({ role: "assistant", tool_calls: calls });
  const numbered = [
    ...indexed(attributes, "gen_ai.completion."),
    ...indexed(attributes, "llm.output_messages."),
  ];
  return numbered.length === 0 ? undefined : answerOf(numbered.map(asAssistant));
}

function asAssistant(message: JsonValue): JsonValue {
  return isJsonObject(message) && !("role" in message) ? { ...message, role: "assistant" } : message;
}

/** `gen_ai.prompt.0.role` and `llm.input_messages.0.message.role`, as one object for each number. */
function indexed(attributes: Attributes, prefix: string): readonly JsonValue[] {
  const rows = new Map<number, Record<string, JsonValue>>();
  for (const [key, value] of attributes) {
    const match = key.startsWith(prefix)
      ? /^(\d+)\.(?:message\.)?(\w+)$/.exec(key.slice(prefix.length))
      : null;
    if (match === null) continue;
    const [, index = "", field = ""] = match;
    const row = rows.get(Number(index)) ?? {};
    row[field] = value;
    rows.set(Number(index), row);
  }
  return [...rows].sort(([left], [right]) => left - right).map(([, row]) => row);
}

function firstOf(attributes: Attributes, keys: readonly string[]): JsonValue | undefined {
  return keys.map((key) => attributes.get(key)).find((value) => value !== undefined && value !== null);
}

/** Lists of tools may come as a list of JSON texts. */
function unpacked(value: JsonValue | undefined): JsonValue | undefined {
  if (typeof value === "string") return /^\s*[[{"]/.test(value) ? parsedOrText(value) : value;
  return isJsonArray(value) ? value.map((one) => unpacked(one) ?? null) : value;
}
