import type { JsonValue } from "../core/json.ts";
import { dataError } from "./data-error.ts";
import { createJsonScanner, type RawPart } from "./json-scanner.ts";
import { parseLooseJson } from "./loose-json.ts";

/** A value within a JSON document. */
export interface JsonPart {
  /** Keys and indexes that lead to it. */
  readonly keys: readonly (string | number)[];
  readonly value: JsonValue;
}

/** Keys that lead to a wanted value; `*` is any key or index. None may begin another. */
export type JsonPath = readonly string[];

/**
 * The wanted values of one JSON document, one at a time in the document's order: what is not wanted is passed over
 * without being kept, so that memory is bounded by the largest wanted value. Bare NaN and Infinity are numbers.
 *
 * @throws HarnessError `data` naming line and column of what is no JSON. Of what is passed over only brackets and
 *   strings are looked at.
 */
export async function* readJsonParts(
  path: string,
  chunks: AsyncIterable<Buffer>,
  wanted: readonly JsonPath[],
): AsyncGenerator<JsonPart, void, undefined> {
  const scanner = createJsonScanner(wanted, (position, found) =>
    dataError(path, position, `is not valid JSON: ${found}; repair the file`),
  );
  const toPart = ({ keys, bytes, start }: RawPart): JsonPart => ({
    keys,
    value: parseLooseJson(path, bytes.toString("utf8"), start),
  });
  for await (const chunk of chunks) for (const part of scanner.push(chunk)) yield toPart(part);
  for (const part of scanner.end()) yield toPart(part);
}
