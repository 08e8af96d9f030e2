import type { JsonValue } from "../core/json.ts";
import { dataError, excerpt, type FilePosition } from "./data-error.ts";
import { jsonErrorOffset } from "./json-error-offset.ts";

/**
 * JSON text as a value.
 * @param start where the text begins in the file, for the message.
 * @throws HarnessError `data` naming line and column of the first character that is no JSON.
 */
export function parseJsonText(path: string, text: string, start: FilePosition): JsonValue {
  try {
    return JSON.parse(text);
  } catch (error) {
    const offset = jsonErrorOffset(text);
    const rest = text.slice(offset, offset + 40);
    const found = rest === "" ? "the text ends too early" : `unexpected ${excerpt(rest, 20)}`;
    const message = `is not valid JSON: ${found}; repair the ${start.line === 1 ? "file" : "line"}`;
    throw dataError(path, positionAfter(text.slice(0, offset), start), message, { cause: error });
  }
}

function positionAfter(text: string, start: FilePosition): FilePosition {
  const lines = text.split("\n");
  const last = lines.at(-1) ?? "";
  if (lines.length === 1) return { line: start.line, column: start.column + last.length };
  return { line: start.line + lines.length - 1, column: last.length + 1 };
}
