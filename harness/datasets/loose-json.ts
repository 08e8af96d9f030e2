import type { JsonValue } from "../core/json.ts";
import type { FilePosition } from "./data-error.ts";
import { parseJsonText } from "./json-text.ts";

/**
 * JSON as Python writes it: `NaN`, `Infinity` and `-Infinity` stand bare among the numbers, and come out as such.
 *
 * @throws HarnessError `data` naming line and column of the first character that is no JSON even so.
 */
export function parseLooseJson(path: string, text: string, start: FilePosition): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    if (!bareNumber.test(text)) return parseJsonText(path, text, start);
  }
  // Of the same length, so that what else is wrong is named at its own place.
  parseJsonText(
    path,
    replaceBare(text, (word) => "1".padEnd(word.length, "0")),
    start,
  );
  const marked = replaceBare(text, (word) => JSON.stringify(mark + word));
  return JSON.parse(marked, (_key, value) =>
    typeof value === "string" && value.startsWith(mark) ? Number(value.slice(mark.length)) : value,
  );
}

const bareNumber = /NaN|Infinity/;

/** No text of a log begins so. */
const mark = "\u0000bare number ";

/** Strings are matched first, so that a word within one stays as it is. */
function replaceBare(text: string, replacement: (word: string) => string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?Infinity|NaN/gs, (found) =>
    found.startsWith('"') ? found : replacement(found),
  );
}
