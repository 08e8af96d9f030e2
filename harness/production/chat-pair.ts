import type { JsonObject, JsonValue } from "../core/json.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";
import { answerOf } from "./answer-of.ts";
import { toMessages, toTools } from "./chat-messages.ts";
import { type LogEntry, leftOut } from "./logged-call.ts";

/** `{request, response}` of OpenAI's chat completions, or the same under `input` and `output` (OpenPipe). */
export function chatPair(row: JsonObject): LogEntry | undefined {
  const request = row["request"] ?? row["input"];
  const response = row["response"] ?? row["output"];
  if (!isJsonObject(request) || !isJsonArray(request["messages"])) return undefined;
  const messages = toMessages(request["messages"]);
  if (typeof messages === "string") return leftOut(messages);
  const reply = isJsonObject(response) ? response : {};
  const tags = isJsonObject(row["tags"]) ? row["tags"] : {};
  const metadata = isJsonObject(request["metadata"]) ? request["metadata"] : {};
  const notes = { ...metadata, ...tags };
  const choice = isJsonArray(reply["choices"]) ? reply["choices"][0] : undefined;
  const answer = answerOf(isJsonObject(choice) ? choice["message"] : undefined);
  const tools = toTools(request["tools"]);
  return {
    kind: "call",
    call: {
      messages,
      ...(tools.length === 0 ? {} : { tools }),
      ...(answer === undefined ? {} : { answer }),
      ...textUnder("id", row["id"] ?? reply["id"]),
      ...textUnder("model", reply["model"] ?? request["model"]),
      ...textUnder(
        "session",
        row["session_id"] ?? row["conversation_id"] ?? notes["session_id"] ?? request["user"],
      ),
      ...textUnder("purpose", notes["prompt_id"] ?? notes["prompt"] ?? notes["feature"] ?? row["name"]),
    },
  };
}

/** `{messages}` as models are fine-tuned on: the last message is the answer. */
export function tuningChat(row: JsonObject): LogEntry | undefined {
  const { messages: values } = row;
  if (!isJsonArray(values)) return undefined;
  const last = values.at(-1);
  const isAnswered = isJsonObject(last) && (last["role"] === "assistant" || last["role"] === "model");
  const messages = toMessages(isAnswered ? values.slice(0, -1) : values);
  if (typeof messages === "string") return leftOut(messages);
  const answer = isAnswered ? answerOf(last) : undefined;
  const tools = toTools(row["tools"]);
  return {
    kind: "call",
    call: {
      messages,
      ...(tools.length === 0 ? {} : { tools }),
      ...(answer === undefined ? {} : { answer }),
      ...textUnder("id", row["id"]),
      ...textUnder("session", row["session_id"] ?? row["conversation_id"]),
    },
  };
}

/** A key with its text; nothing for what is empty or no text. */
export function textUnder<Key extends string>(
  key: Key,
  value: JsonValue | undefined,
): { readonly [Name in Key]?: string } {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || text === "") return {};
  const entry: { [Name in Key]?: string } = {};
  entry[key] = text;
  return entry;
}
