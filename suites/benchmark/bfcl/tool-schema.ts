import type { JsonObject, JsonValue } from "#harness/core/json.ts";
import type { Tool } from "#harness/core/model.ts";
import { isJsonObject } from "#harness/datasets/json-shape.ts";

/**
 * A function of the official files as a tool: its types become those of JSON Schema, as the authors' own program sends
 * them to APIs. `undefined` for what is no function.
 */
export function toTool(value: JsonValue): Tool | undefined {
  if (!isJsonObject(value)) return undefined;
  const { name, description, parameters } = value;
  if (typeof name !== "string" || !isJsonObject(parameters)) return undefined;
  const schema = toSchema(parameters);
  return { name, ...(typeof description === "string" ? { description } : {}), parameters: schema };
}

const types: Readonly<Record<string, string>> = {
  dict: "object",
  float: "number",
  tuple: "array",
  any: "string",
};

function toSchema(schema: JsonObject): JsonObject {
  const { type, properties, items, optional: _said, ...others } = schema;
  return {
    ...(type === undefined ? {} : { type: typeof type === "string" ? (types[type] ?? type) : type }),
    ...others,
    ...(isJsonObject(properties) ? { properties: mapSchemas(properties) } : {}),
    ...(items === undefined ? {} : { items: isJsonObject(items) ? toSchema(items) : items }),
  };
}

function mapSchemas(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      isJsonObject(schema) ? toSchema(schema) : schema,
    ]),
  );
}
