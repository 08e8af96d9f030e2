import type { JsonObject, JsonValue } from "../core/json.ts";

/** A decoded Parquet row as JSON. */
export function toJsonRow(row: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toJsonValue(value)]));
}

function toJsonValue(value: unknown): JsonValue {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      // JSON has no NaN: table tools write it where a number is absent.
      return Number.isFinite(value) ? value : null;
    case "bigint":
      return isExact(value) ? Number(value) : value.toString();
    case "object":
      return fromObject(value);
    default:
      return null;
  }
}

function fromObject(value: object | null): JsonValue {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map(toJsonValue);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  return toJsonRow(Object.fromEntries(Object.entries(value)));
}

function isExact(value: bigint): boolean {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
}
