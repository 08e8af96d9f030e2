import type { JsonObject, JsonValue } from "../core/json.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";

/** What stands in foreign JSON under keys, of the shape that is asked for; nothing where it is absent or of another. */

type Foreign = JsonValue | undefined;

export function valueAt(value: Foreign, ...keys: readonly string[]): Foreign {
  let found = value;
  for (const key of keys) found = isJsonObject(found) ? found[key] : undefined;
  return found;
}

/** A text that is not empty. */
export function textAt(value: Foreign, ...keys: readonly string[]): string | undefined {
  const found = valueAt(value, ...keys);
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** A finite number. */
export function numberAt(value: Foreign, ...keys: readonly string[]): number | undefined {
  const found = valueAt(value, ...keys);
  return typeof found === "number" && Number.isFinite(found) ? found : undefined;
}

/** A whole number that counts something. */
export function countAt(value: Foreign, ...keys: readonly string[]): number | undefined {
  const found = numberAt(value, ...keys);
  return found !== undefined && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}

/** Empty where there is no object. */
export function objectAt(value: Foreign, ...keys: readonly string[]): JsonObject {
  const found = valueAt(value, ...keys);
  return isJsonObject(found) ? found : {};
}

/** Empty where there is no list. */
export function listAt(value: Foreign, ...keys: readonly string[]): readonly JsonValue[] {
  const found = valueAt(value, ...keys);
  return isJsonArray(found) ? found : [];
}

/** A text, number or truth value as text, for keys and names. */
export function nameAt(value: Foreign, ...keys: readonly string[]): string | undefined {
  const found = valueAt(value, ...keys);
  if (typeof found === "number" || typeof found === "boolean") return String(found);
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** Seconds since 1970 or a date in words, as an ISO 8601 instant; a date that names no zone is taken as UTC. */
export function instantOf(value: Foreign): string | undefined {
  const isSeconds = typeof value === "number" || (typeof value === "string" && /^\d+(\.\d+)?$/.test(value));
  const milliseconds = isSeconds ? Number(value) * 1000 : Date.parse(withZone(value));
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > latestMs) return undefined;
  return new Date(milliseconds).toISOString();
}

/** The year 9999: what lies beyond is no date of a run. */
const latestMs = Date.UTC(9999, 11, 31);

function withZone(value: Foreign): string {
  if (typeof value !== "string") return "";
  return /^\d{4}-\d\d-\d\dT[\d:.]+$/.test(value) ? `${value}Z` : value;
}
