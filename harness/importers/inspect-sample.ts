import type { JsonObject, JsonValue } from "../core/json.ts";
import type { JsonPart, JsonPath } from "../datasets/json-parts.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";

/** What is read of a sample: all but its messages, events and store, which may be gigabytes. */
export type InspectSample = JsonObject;

const fields = [
  ...["id", "epoch", "input", "target", "choices", "output", "scores", "score", "metadata"],
  ...["error", "limit", "model_usage", "total_time", "working_time"],
];

/** Attachments one by one: of them only those are kept that something read refers to. */
export const sampleParts: readonly JsonPath[] = [...fields.map((field) => [field]), ["attachments", "*"]];

interface SamplePart {
  readonly sample: string;
  readonly keys: readonly (string | number)[];
  readonly value: JsonValue;
}

/** Parts of samples, put together one sample after the other. */
export async function* collectSamples(
  parts: AsyncIterable<JsonPart>,
  place: (part: JsonPart) => SamplePart,
): AsyncGenerator<InspectSample, void, undefined> {
  let current: { readonly name: string; readonly fields: Record<string, JsonValue> } | undefined;
  let attachments = new Map<string, JsonValue>();
  for await (const part of parts) {
    const { sample, keys, value } = place(part);
    if (current?.name !== sample) {
      if (current !== undefined) yield withAttachments(current.fields, attachments);
      current = { name: sample, fields: {} };
      attachments = new Map();
    }
    const [field, hash] = keys.map(String);
    if (field === "attachments") {
      if (hash !== undefined && refersTo(current.fields, hash)) attachments.set(hash, value);
    } else if (field !== undefined) current.fields[field] = value;
  }
  if (current !== undefined) yield withAttachments(current.fields, attachments);
}

const scheme = "attachment://";

function refersTo(value: JsonValue, hash: string): boolean {
  if (typeof value === "string") return value.includes(scheme + hash);
  if (isJsonArray(value)) return value.some((each) => refersTo(each, hash));
  return isJsonObject(value) && Object.values(value).some((each) => refersTo(each, hash));
}

/** Long texts stand apart in the log, under their hash. */
function withAttachments(sample: JsonObject, attachments: ReadonlyMap<string, JsonValue>): InspectSample {
  if (attachments.size === 0) return sample;
  const replace = (value: JsonValue): JsonValue => {
    if (typeof value === "string")
      return value.replace(/attachment:\/\/([0-9a-f]+)/g, (whole, hash) => {
        const text = attachments.get(hash);
        return typeof text === "string" ? text : whole;
      });
    if (isJsonArray(value)) return value.map(replace);
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replace(each)]));
  };
  return Object.fromEntries(Object.entries(sample).map(([key, value]) => [key, replace(value)]));
}
