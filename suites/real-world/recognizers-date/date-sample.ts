import type { JsonObject, JsonValue } from "#harness/core/json.ts";
import type { Sample } from "#harness/core/sample.ts";
import { isJsonArray, isJsonObject } from "#harness/datasets/json-shape.ts";
import { type OfficialRow, textIn } from "../../official-rows.ts";

const kinds = ["date", "datetime", "daterange", "datetimerange", "time", "timerange", "duration"];

/** A row that names one thing with one meaning; `undefined` for several, none, or what can be past or future alike. */
export function toDateSample(official: OfficialRow): Sample | undefined {
  const { index, row } = official;
  const { Results: results = null, Context: context = null } = row;
  const [result, ...others] = isJsonArray(results) ? results : [];
  const resolution = isJsonObject(result ?? null) ? (result as JsonObject)["Resolution"] : undefined;
  const values = listOf(isJsonObject(resolution ?? null) ? (resolution as JsonObject)["values"] : undefined);
  const [value, ...meanings] = values;
  if (others.length > 0 || value === undefined || meanings.length > 0) return undefined;
  const { type } = value;
  if (typeof type !== "string" || !kinds.includes(type)) return undefined;
  const target = targetOf(value);
  if (target === undefined) return undefined;
  const said =
    isJsonObject(context) && typeof context["ReferenceDateTime"] === "string"
      ? context["ReferenceDateTime"]
      : undefined;
  const sentence = textIn(official, "Input");
  const time = said === undefined ? "" : `Said at: ${said.replace("T", " ")}\n`;
  return {
    id: `DateTimeModel/${index}`,
    input: `${time}Sentence: ${sentence}`,
    target: [target],
    stratum: type,
  };
}

function listOf(value: JsonValue | undefined): readonly JsonObject[] {
  return value !== undefined && isJsonArray(value) ? value.filter(isJsonObject) : [];
}

function targetOf({ value, start, end }: JsonObject): string | undefined {
  if (typeof value === "string") return value;
  if (typeof start !== "string" && typeof end !== "string") return undefined;
  return `${typeof start === "string" ? start : ".."}/${typeof end === "string" ? end : ".."}`;
}
