import type { JsonObject, JsonValue } from "../core/json.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";

/** A span with its attributes as plain values; those of its events stand beside its own. */
export interface Span {
  readonly id: string;
  readonly trace?: string;
  readonly parent?: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, JsonValue>;
}

/** The spans of an OTLP document, or the one span that a line is; absent for anything else. */
export function spansOf(row: JsonObject): readonly Span[] | undefined {
  const resources = row["resourceSpans"] ?? row["resource_spans"];
  if (isJsonArray(resources))
    return resources.flatMap((resource) =>
      listUnder(resource, ["scopeSpans", "scope_spans", "instrumentationLibrarySpans"]).flatMap((scope) =>
        listUnder(scope, ["spans"]).flatMap((span) => (isJsonObject(span) ? [toSpan(span)] : [])),
      ),
    );
  const isSpan = "attributes" in row && ("spanId" in row || "span_id" in row);
  return isSpan ? [toSpan(row)] : undefined;
}

function toSpan(span: JsonObject): Span {
  const parent = span["parentSpanId"] ?? span["parent_span_id"];
  const trace = span["traceId"] ?? span["trace_id"];
  const { name } = span;
  const events = listUnder(span, ["events"]).flatMap((event) => {
    if (!isJsonObject(event) || event["name"] !== "gen_ai.client.inference.operation.details") return [];
    return attributesOf(event["attributes"]);
  });
  return {
    id: String(span["spanId"] ?? span["span_id"] ?? ""),
    ...(typeof trace === "string" && trace !== "" ? { trace } : {}),
    ...(typeof parent === "string" && parent !== "" ? { parent } : {}),
    name: typeof name === "string" ? name : "",
    attributes: new Map([...events, ...attributesOf(span["attributes"])]),
  };
}

function listUnder(value: JsonValue | undefined, keys: readonly string[]): readonly JsonValue[] {
  if (!isJsonObject(value)) return [];
  const found = keys.map((key) => value[key]).find((list) => list !== undefined);
  return isJsonArray(found) ? found : [];
}

/** OTLP's list of `{key, value}`, or a plain object as other exporters write. */
function attributesOf(value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  if (isJsonObject(value)) return Object.entries(value);
  if (!isJsonArray(value)) return [];
  return value.flatMap((attribute) => {
    if (!isJsonObject(attribute) || typeof attribute["key"] !== "string") return [];
    return [[attribute["key"], anyValue(attribute["value"])] as const];
  });
}

/** OTLP's AnyValue; 64-bit numbers come as text and stay so. */
function anyValue(value: JsonValue | undefined): JsonValue {
  if (!isJsonObject(value)) return value ?? null;
  const [kind = "", inner = null] = Object.entries(value)[0] ?? [];
  if (kind === "arrayValue") return listUnder(inner, ["values"]).map(anyValue);
  if (kind === "kvlistValue")
    return Object.fromEntries(attributesOf(isJsonObject(inner) ? inner["values"] : []));
  return inner;
}
