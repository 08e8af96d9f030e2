/** Anything JSON can hold, read-only. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A JSON Schema document, passed through to providers unread. */
export type JsonSchema = JsonObject;
