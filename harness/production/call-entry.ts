import type { JsonValue } from "../core/json.ts";
import { toMessages, toTools } from "./chat-messages.ts";
import { type LogEntry, type LoggedCall, leftOut } from "./logged-call.ts";

/** What a log holds of one call, as it wrote it. */
export interface FoundCall {
  readonly messages: readonly JsonValue[];
  readonly tools?: JsonValue | undefined;
  readonly answer?: string | undefined;
  readonly names: Readonly<Partial<Record<CallName, JsonValue | undefined>>>;
  readonly span?: LoggedCall["span"];
}

type CallName = "id" | "model" | "session" | "trace" | "purpose";

/** The entry of a call; left out, with the reason, where its messages cannot be asked again. */
export function callEntry({ messages: values, tools: offered, answer, names, span }: FoundCall): LogEntry {
  const messages = toMessages(values);
  if (typeof messages === "string") return leftOut(messages);
  const tools = toTools(offered);
  return {
    kind: "call",
    call: {
      messages,
      ...(tools.length === 0 ? {} : { tools }),
      ...(answer === undefined ? {} : { answer }),
      ...textUnder("id", names.id),
      ...textUnder("model", names.model),
      ...textUnder("session", names.session),
      ...textUnder("trace", names.trace),
      ...textUnder("purpose", names.purpose),
      ...(span === undefined ? {} : { span }),
    },
  };
}

/** A key with its text; nothing for what is empty or no text. */
function textUnder<Key extends CallName>(
  key: Key,
  value: JsonValue | undefined,
): { readonly [Name in Key]?: string } {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || text === "") return {};
  const entry: { [Name in Key]?: string } = {};
  entry[key] = text;
  return entry;
}
