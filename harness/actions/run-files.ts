import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { HarnessError, messageOf } from "../core/error.ts";
import type { JsonObject } from "../core/json.ts";

/** The text of a system message file. @throws HarnessError `usage` when it cannot be read or is empty. */
export function readSystemMessage(path: string, folder: string): string {
  let text: string;
  try {
    text = readFileSync(resolve(folder, path), "utf8").trim();
  } catch (error) {
    throw new HarnessError(
      "usage",
      `cannot read the system message ${path}: ${messageOf(error)}; check --system`,
    );
  }
  if (text === "")
    throw new HarnessError("usage", `the system message ${path} is empty; write one or drop --system`);
  return text;
}

/** @throws HarnessError `usage` when the text is no JSON object. */
export function readProviderOptions(text: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new HarnessError(
      "usage",
      `--provider-options is no JSON: ${messageOf(error)}; quote it as '{"openai":{…}}'`,
    );
  }
  if (isJsonObject(value)) return value;
  throw new HarnessError(
    "usage",
    `--provider-options must be a JSON object such as '{"openai":{…}}', got ${text}`,
  );
}

/** What `JSON.parse` gave is JSON; only its outermost kind is open. */
function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
