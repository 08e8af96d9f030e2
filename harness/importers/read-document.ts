import type { JsonObject } from "../core/json.ts";
import { readJsonParts } from "../datasets/json-parts.ts";
import { isJsonObject } from "../datasets/json-shape.ts";
import { readUtf8Chunks } from "../datasets/utf8.ts";

/** A whole JSON document with bare NaN, for files that hold no samples; `undefined` for one that is no object. */
export async function readDocument(path: string, signal: AbortSignal): Promise<JsonObject | undefined> {
  for await (const { value } of readJsonParts(path, readUtf8Chunks(path, { signal }), [[]]))
    return isJsonObject(value) ? value : undefined;
  return undefined;
}
