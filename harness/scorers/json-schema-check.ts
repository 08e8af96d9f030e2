import { createRequire } from "node:module";
import { HarnessError, messageOf } from "../core/error.ts";
import type { JsonObject, JsonValue } from "../core/json.ts";

/** Says where a value first breaks a JSON Schema, and how; `undefined` where it fits. */
export type SchemaCheck = (value: JsonValue) => string | undefined;

/**
 * A check against a JSON Schema. Scorers are made in one go, and few have a schema: what checks it is loaded here.
 *
 * @throws HarnessError `usage` for what is no JSON Schema.
 */
export function createSchemaCheck(scorer: string, schema: JsonObject): SchemaCheck {
  const { z }: typeof import("zod") = createRequire(import.meta.url)("zod");
  let checked: ReturnType<typeof z.fromJSONSchema>;
  try {
    checked = z.fromJSONSchema(schema);
  } catch (error) {
    throw new HarnessError("usage", `scorer "${scorer}": schema is no JSON Schema: ${messageOf(error)}`);
  }
  return (value) => {
    const result = checked.safeParse(value);
    if (result.success) return undefined;
    const [issue] = result.error.issues;
    const path = issue === undefined ? "" : issue.path.join(".");
    return `${path === "" ? "" : `${path}: `}${issue?.message ?? "does not fit"}`;
  };
}
