import type { JsonValue } from "../core/json.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";

/**
 * The JSON Schema of the config as it is published in `docs/config.schema.json` and written beside a new config, so
 * that editors know it without a network.
 */
export async function publishedConfigSchema(): Promise<string> {
  const { configJsonSchema } = await import("./config-schema.ts");
  const schema: JsonValue = JSON.parse(JSON.stringify(configJsonSchema()));
  const text = JSON.stringify(withoutReadOnly(schema), null, 2);
  // Lists of words on one line, as formatters have them.
  return `${text.replace(/\[\s+("[^[\]]*")\s+\]/g, (_, words: string) => `[${words.replace(/\s+/g, " ")}]`)}\n`;
}

/** That our own values never change is no advice to somebody who writes a config. */
function withoutReadOnly(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(withoutReadOnly);
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).filter(([key, inner]) => !(key === "readOnly" && inner === true));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutReadOnly(inner)]));
}
