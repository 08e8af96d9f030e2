import type { JsonObject, JsonValue } from "../core/json.ts";
import type { Message, Tool, ToolCall } from "../core/model.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";

/** Why a list of messages cannot be asked again. */
export type Unreadable = string;

/**
 * Messages in any of the shapes that logs write: OpenAI's `{role, content}` with text or parts, OpenTelemetry's
 * `{role, parts}`, the AI SDK's parts. A text says what cannot be read.
 */
export function toMessages(values: readonly JsonValue[]): readonly [Message, ...Message[]] | Unreadable {
  const messages: Message[] = [];
  for (const value of values) {
    const read = toMessage(value);
    if (typeof read === "string") return read;
    messages.push(...read);
  }
  const [first, ...others] = messages;
  return first === undefined ? "no messages" : [first, ...others];
}

function toMessage(value: JsonValue): readonly Message[] | Unreadable {
  if (!isJsonObject(value)) return "a message is no object";
  const parts = toParts(value);
  if (typeof parts === "string") return parts;
  const content = parts.text.join("\n");
  switch (value["role"]) {
    case "system":
    case "developer":
      return [{ role: "system", content }];
    case "user":
    case "human":
      return [{ role: "user", content }];
    case "assistant":
    case "model":
    case "ai":
      return [
        { role: "assistant", content, ...(parts.calls.length === 0 ? {} : { toolCalls: parts.calls }) },
      ];
    case "tool":
    case "function":
      return toolMessages(value, parts);
    default:
      return `a message with the role ${JSON.stringify(value["role"] ?? "")}`;
  }
}

interface Parts {
  readonly text: readonly string[];
  readonly calls: readonly ToolCall[];
  readonly replies: readonly { readonly toolCallId: string; readonly content: string }[];
}

function toolMessages(message: JsonObject, { text, replies }: Parts): readonly Message[] | Unreadable {
  if (replies.length > 0) return replies.map((reply) => ({ role: "tool" as const, ...reply }));
  const id = message["tool_call_id"] ?? message["toolCallId"] ?? message["name"];
  if (typeof id !== "string") return "a tool's answer that does not say to which call";
  return [{ role: "tool", toolCallId: id, content: text.join("\n") }];
}

/** What a message holds; a text names a part that cannot be sent again, such as a picture. */
function toParts(message: JsonObject): Parts | Unreadable {
  const content = message["parts"] ?? message["content"] ?? "";
  const text: string[] = [];
  const calls: ToolCall[] = [...toToolCalls(message["tool_calls"] ?? message["toolCalls"])];
  const replies: { toolCallId: string; content: string }[] = [];
  for (const part of isJsonArray(content) ? content : [content]) {
    if (typeof part === "string") text.push(part);
    else if (isJsonObject(part)) {
      const kind = part["type"];
      if (kind === "tool_call" || kind === "tool-call" || kind === "tool_use")
        calls.push(...toToolCalls([part]));
      else if (kind === "tool_call_response" || kind === "tool-result" || kind === "tool_result")
        replies.push(toReply(part));
      else if (kind === "reasoning" || kind === "thinking") continue;
      else {
        const words = part["text"] ?? part["content"];
        if (typeof words !== "string")
          return `a part of the kind ${JSON.stringify(kind ?? "")}, which is no text`;
        text.push(words);
      }
    } else if (part !== null) return "content that is no text";
  }
  return { text, calls, replies };
}

function toReply(part: JsonObject): { readonly toolCallId: string; readonly content: string } {
  const id = part["id"] ?? part["toolCallId"] ?? part["tool_use_id"] ?? "";
  const body = part["response"] ?? part["result"] ?? part["output"] ?? part["content"] ?? "";
  return { toolCallId: String(id), content: typeof body === "string" ? body : JSON.stringify(body) };
}

/** Calls as OpenAI, Anthropic, OpenTelemetry or the AI SDK write them; what is none is passed over. */
function toToolCalls(value: JsonValue | undefined): readonly ToolCall[] {
  if (!isJsonArray(value)) return [];
  return value.flatMap((call, index) => {
    if (!isJsonObject(call)) return [];
    const inner = isJsonObject(call["function"]) ? call["function"] : call;
    const name = inner["name"] ?? call["toolName"];
    if (typeof name !== "string") return [];
    const given = inner["arguments"] ?? call["args"] ?? call["input"] ?? {};
    const id = call["id"] ?? call["toolCallId"] ?? `call-${index + 1}`;
    return [{ id: String(id), name, arguments: typeof given === "string" ? parsedOrText(given) : given }];
  });
}

/** Tools that were on offer; those that cannot be read are passed over. */
export function toTools(value: JsonValue | undefined): readonly Tool[] {
  if (!isJsonArray(value)) return [];
  return value.flatMap((tool) => {
    if (!isJsonObject(tool)) return [];
    const inner = isJsonObject(tool["function"]) ? tool["function"] : tool;
    const { name, description } = inner;
    const parameters = inner["parameters"] ?? inner["inputSchema"] ?? inner["input_schema"] ?? {};
    if (typeof name !== "string" || !isJsonObject(parameters)) return [];
    return [{ name, parameters, ...(typeof description === "string" ? { description } : {}) }];
  });
}

/** Many logs hold JSON as text. */
export function parsedOrText(text: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
