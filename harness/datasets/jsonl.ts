import type { JsonValue } from "../core/json.ts";
import { type Blocks, itemsOf, mapBlocks } from "./blocks.ts";
import { parseJsonText } from "./json-text.ts";
import { type Line, type LineOptions, readLineBlocks } from "./lines.ts";

export interface JsonLine {
  /** Counts from 1. */
  readonly line: number;
  readonly value: JsonValue;
}

/**
 * The values of a JSONL file; blank lines are passed over. Memory is bounded by the longest line.
 * @throws HarnessError `data` naming file, line and column of what is no JSON.
 */
export function readJsonLines(
  path: string,
  options: LineOptions = {},
): AsyncGenerator<JsonLine, void, undefined> {
  return itemsOf(readJsonBlocks(path, options));
}

/** The same, those of a piece of the file together. */
export function readJsonBlocks(path: string, options: LineOptions = {}): Blocks<JsonLine> {
  return mapBlocks(readLineBlocks(path, options), function* (lines) {
    for (const line of lines) if (!isBlank(line)) yield { line: line.line, value: parseLine(path, line) };
  });
}

function isBlank({ text }: Line): boolean {
  return text.length === 0 || text.trim() === "";
}

function parseLine(path: string, { line, text }: Line): JsonValue {
  return parseJsonText(path, text, { line, column: 1 });
}
