import type { JsonValue } from "../core/json.ts";
import type { ReadingOptions } from "./chunks.ts";
import { parseJsonText } from "./json-text.ts";
import { type Line, readLines } from "./lines.ts";

export interface JsonLine {
  /** Counts from 1. */
  readonly line: number;
  readonly value: JsonValue;
}

/**
 * The values of a JSONL file; blank lines are passed over. Memory is bounded by the longest line.
 * @throws HarnessError `data` naming file, line and column of what is no JSON.
 */
export async function* readJsonLines(
  path: string,
  options: ReadingOptions & { readonly maximumBytes?: number } = {},
): AsyncGenerator<JsonLine, void, undefined> {
  for await (const line of readLines(path, options)) {
    if (!isBlank(line)) yield { line: line.line, value: parseLine(path, line) };
  }
}

function isBlank({ text }: Line): boolean {
  return text.length === 0 || text.trim() === "";
}

function parseLine(path: string, { line, text }: Line): JsonValue {
  return parseJsonText(path, text, { line, column: 1 });
}
