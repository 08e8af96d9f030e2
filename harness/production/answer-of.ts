import type { JsonValue } from "../core/json.ts";
import { isJsonArray } from "../datasets/json-shape.ts";
import { toMessages } from "./chat-messages.ts";

/** The answer that a log's last messages hold, as text; absent where there is none to read. */
export function answerOf(value: JsonValue | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value === "" ? undefined : value;
  const messages = toMessages(isJsonArray(value) ? value : [value]);
  if (typeof messages === "string") return undefined;
  const last = messages.at(-1);
  if (last?.role !== "assistant") return undefined;
  if (last.content !== "") return last.content;
  return last.toolCalls === undefined
    ? undefined
    : JSON.stringify(last.toolCalls.map(({ name, arguments: given }) => ({ name, arguments: given })));
}
