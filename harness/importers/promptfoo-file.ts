import type { JsonObject, JsonValue } from "../core/json.ts";
import { dataError } from "../datasets/data-error.ts";
import { readJsonParts } from "../datasets/json-parts.ts";
import { isJsonObject } from "../datasets/json-shape.ts";
import { readLooseJsonLines } from "../datasets/loose-jsonl.ts";
import { readUtf8Chunks } from "../datasets/utf8.ts";
import { numberAt } from "./foreign-json.ts";

export interface PromptfooFile {
  /** Absent where the file does not say, as JSONL does not. */
  readonly version: number | undefined;
  /** All but the results. */
  readonly head: JsonObject;
  /** Reads the file again, a result at a time. */
  rows(): AsyncIterable<JsonObject>;
}

/** Nothing for a file of another kind. A document may be longer than a string can be: results come one at a time. */
export async function openPromptfoo(path: string, signal: AbortSignal): Promise<PromptfooFile | undefined> {
  if (path.endsWith(".jsonl")) return openLines(path, signal);
  const parts = (wanted: readonly (readonly string[])[]) =>
    readJsonParts(path, readUtf8Chunks(path, { signal }), wanted);
  const config: Record<string, JsonValue> = {};
  const results: Record<string, JsonValue> = {};
  let hasRows = false;
  for await (const { keys, value } of parts([
    ["config", "description"],
    ["results", "version"],
    ["results", "timestamp"],
    ["results", "results", "*", "promptIdx"],
    ["results", "results", "*", "testIdx"],
    ["results", "results", "*", "success"],
  ])) {
    const [first, second] = keys.map(String);
    if (keys.length > 2) hasRows = true;
    else if (second !== undefined) (first === "config" ? config : results)[second] = value;
  }
  if (!hasRows && results["version"] === undefined) return undefined;
  return {
    version: numberAt(results["version"]),
    head: { config, results },
    rows: async function* () {
      for await (const { value } of parts([["results", "results", "*"]]))
        if (isJsonObject(value)) yield value;
    },
  };
}

async function openLines(path: string, signal: AbortSignal): Promise<PromptfooFile | undefined> {
  for await (const { value } of readLooseJsonLines(path, { signal })) {
    if (!isJsonObject(value) || value["promptIdx"] === undefined || value["testCase"] === undefined)
      return undefined;
    break;
  }
  return {
    version: undefined,
    head: {},
    rows: async function* () {
      for await (const { line, value } of readLooseJsonLines(path, { signal })) {
        if (!isJsonObject(value))
          throw dataError(path, { line, column: 1 }, "the line is no JSON object; repair the line");
        yield value;
      }
    },
  };
}
