import type { JsonObject, JsonValue } from "../core/json.ts";
import { isJsonObject } from "../datasets/json-shape.ts";
import { chatPair, tuningChat } from "./chat-pair.ts";
import { langfuseRow } from "./langfuse.ts";
import { type LogEntry, leftOut } from "./logged-call.ts";
import { spanCall } from "./span-call.ts";
import { spansOf } from "./spans.ts";

/** What a log writes in one line or row, whichever of the known shapes it has. */
export function entriesOfRow(value: JsonValue): readonly LogEntry[] {
  if (!isJsonObject(value)) return [leftOut("a line that is no object")];
  const spans = spansOf(value);
  if (spans !== undefined) return spans.map(spanCall);
  return [chatPair(value) ?? langfuseRow(value) ?? tuningChat(value) ?? unknownShape(value)];
}

function unknownShape(row: JsonObject): LogEntry {
  const keys = Object.keys(row).slice(0, 6).join(", ");
  return leftOut(`of no known shape (keys: ${keys === "" ? "none" : keys})`);
}
