import type { JsonObject } from "../core/json.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";
import { answerOf } from "./answer-of.ts";
import { callEntry } from "./call-entry.ts";
import type { LogEntry } from "./logged-call.ts";

/** `{request, response}` of OpenAI's chat completions, or the same under `input` and `output` (OpenPipe). */
export function chatPair(row: JsonObject): LogEntry | undefined {
  const request = row["request"] ?? row["input"];
  const response = row["response"] ?? row["output"];
  if (!isJsonObject(request) || !isJsonArray(request["messages"])) return undefined;
  const reply = isJsonObject(response) ? response : {};
  const tags = isJsonObject(row["tags"]) ? row["tags"] : {};
  const metadata = isJsonObject(request["metadata"]) ? request["metadata"] : {};
  const notes = { ...metadata, ...tags };
  const choice = isJsonArray(reply["choices"]) ? reply["choices"][0] : undefined;
  const answer = answerOf(isJsonObject(choice) ? choice["message"] : undefined);
  return callEntry({
    messages: request["messages"],
    tools: request["tools"],
    answer,
    names: {
      id: row["id"] ?? reply["id"],
      model: reply["model"] ?? request["model"],
      session: row["session_id"] ?? row["conversation_id"] ?? notes["session_id"] ?? request["user"],
      trace: row["trace_id"],
      purpose: notes["prompt_id"] ?? notes["prompt"] ?? notes["feature"] ?? row["name"],
    },
  });
}

/** `{messages}` as models are fine-tuned on: the last message is the answer. */
export function tuningChat(row: JsonObject): LogEntry | undefined {
  const { messages: values } = row;
  if (!isJsonArray(values)) return undefined;
  const last = values.at(-1);
  const isAnswered = isJsonObject(last) && (last["role"] === "assistant" || last["role"] === "model");
  return callEntry({
    messages: isAnswered ? values.slice(0, -1) : values,
    tools: row["tools"],
    answer: isAnswered ? answerOf(last) : undefined,
    names: { id: row["id"], session: row["session_id"] ?? row["conversation_id"], trace: row["trace_id"] },
  });
}
