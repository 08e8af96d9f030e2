import type { JsonLine } from "./jsonl.ts";
import { readLines } from "./lines.ts";
import { parseLooseJson } from "./loose-json.ts";

/**
 * The values of a JSONL file as Python writes it, with bare NaN and Infinity; blank lines are passed over. Memory is
 * bounded by the longest line.
 *
 * @throws HarnessError `data` naming file, line and column of what is no JSON even so.
 */
export async function* readLooseJsonLines(
  path: string,
  options: { readonly signal?: AbortSignal } = {},
): AsyncGenerator<JsonLine, void, undefined> {
  for await (const { line, text } of readLines(path, options))
    if (text.trim() !== "") yield { line, value: parseLooseJson(path, text, { line, column: 1 }) };
}
