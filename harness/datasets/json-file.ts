import { HarnessError } from "../core/error.ts";
import type { JsonValue } from "../core/json.ts";
import { parseJsonText } from "./json-text.ts";
import { readUtf8Chunks } from "./utf8.ts";

/** Strings of more than 512 MiB do not exist in the engine. */
const maximumBytes = 256 * 1024 * 1024;

/** One JSON document. @throws HarnessError `data` naming file, line and column of what is no JSON. */
export async function readJsonFile(
  path: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<JsonValue> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of readUtf8Chunks(path, options)) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maximumBytes)
      throw new HarnessError("data", `${path}: is longer than 256 MiB; split it, or write it as JSONL`);
  }
  return parseJsonText(path, Buffer.concat(chunks).toString("utf8"), { line: 1, column: 1 });
}
