import { hash } from "node:crypto";
import type { JsonObject, JsonValue } from "../core/json.ts";
import { missed, type Score, scored, unscored } from "../core/score.ts";
import { type Attempt, defineScorer } from "../core/scorer.ts";
import { isJsonObject } from "../datasets/json-shape.ts";
import { compareField, type FieldRule, fieldRules } from "./field-rule.ts";
import { findJson } from "./json-in-text.ts";
import { createSchemaCheck, type SchemaCheck } from "./json-schema-check.ts";
import { invalidOption, requireKnownOptions } from "./options.ts";

export interface JsonFieldsOptions {
  /** How fields of the first level are compared; `exact` where nothing is said. */
  readonly fields?: Readonly<Record<string, FieldRule>>;
  /** Whether fields that the target does not have count as wrong. Default: `wrong`. */
  readonly extraFields?: "wrong" | "ignore";
  /** A JSON Schema: an answer that does not fit it is of no use to a program, and earns nothing. */
  readonly schema?: JsonObject;
}

/**
 * The share of fields that are right. The target is a JSON object; the answer is the text, else the last fenced block,
 * else the last object in prose that is JSON: its dress stands before the answer, so that it can be counted. Fields
 * within objects and lists count one by one (`items.0.price`). A field is right when its type and value are the
 * target's; null and absent are one. A field that is missing or, unless they are ignored, not in the target is wrong.
 * No JSON object: unparsed.
 */
export const jsonFields = defineScorer<JsonFieldsOptions>({
  id: "json-fields",
  description: "the share of the target's JSON fields that are right",
  readOptions,
  create: ({ fields = {}, extraFields = "wrong", schema }) => {
    const check = schema === undefined ? undefined : createSchemaCheck("json-fields", schema);
    return {
      id: idOf(fields, extraFields, schema),
      score: (attempt) =>
        scoreFields(attempt, { rules: fields, countsExtra: extraFields === "wrong", check }),
    };
  },
});

function idOf(
  fields: NonNullable<JsonFieldsOptions["fields"]>,
  extraFields: "wrong" | "ignore",
  schema: JsonObject | undefined,
): string {
  const rules = Object.entries(fields)
    .filter(([, rule]) => rule !== "exact")
    .map(([field, rule]) => `${field}=${rule}`)
    .sort();
  const parts = [
    ...rules,
    ...(extraFields === "ignore" ? ["extraFields=ignore"] : []),
    ...(schema === undefined ? [] : [`schema=${hash("sha256", JSON.stringify(schema)).slice(0, 12)}`]),
  ];
  return parts.length === 0 ? "json-fields" : `json-fields(${parts.join(", ")})`;
}

function readOptions(options: JsonObject): JsonFieldsOptions {
  requireKnownOptions("json-fields", options, ["fields", "extraFields", "schema"]);
  const { fields = {}, extraFields = "wrong", schema } = options;
  if (extraFields !== "wrong" && extraFields !== "ignore")
    throw invalidOption("json-fields", "extraFields", extraFields, "give wrong or ignore");
  if (schema !== undefined && !isJsonObject(schema))
    throw invalidOption("json-fields", "schema", schema, "give a JSON Schema, which is an object");
  if (!isJsonObject(fields))
    throw invalidOption("json-fields", "fields", fields, "give an object of field and rule");
  const rules = Object.entries(fields).map(([field, given]): [string, FieldRule] => {
    const rule = fieldRules.find((known) => known === given);
    if (rule !== undefined) return [field, rule];
    throw invalidOption(
      "json-fields",
      `the rule of "${field}"`,
      given,
      `give one of ${fieldRules.join(", ")}`,
    );
  });
  return { fields: Object.fromEntries(rules), extraFields, ...(schema === undefined ? {} : { schema }) };
}

interface Judging {
  readonly rules: Readonly<Record<string, FieldRule>>;
  readonly countsExtra: boolean;
  readonly check: SchemaCheck | undefined;
}

function scoreFields({ sample, output }: Attempt, { rules, countsExtra, check }: Judging): Score {
  const targets: JsonObject[] = [];
  for (const text of sample.target) {
    const target = findJson(text, "{", true);
    if (target === undefined || target.dress !== "bare" || !isJsonObject(target.value))
      return unscored(`the target ${JSON.stringify(text.slice(0, 80))} is no JSON object`);
    targets.push(target.value);
  }
  const found = findJson(output.text, "{", output.finish.reason === "length");
  if (found === undefined || !isJsonObject(found.value)) return missed("unparsed");
  const answer = found.value;
  const dress = found.dress === "bare" ? "" : `${found.dress}: `;
  const written = `${dress}${JSON.stringify(answer)}`.slice(0, 1000);
  const fault = check?.(answer);
  if (fault !== undefined) return scored(0, `off schema (${fault}): ${written}`.slice(0, 1000));
  const value = Math.max(...targets.map((target) => share(answer, target, rules, countsExtra)));
  return scored(value, written);
}

/** Right fields over all fields of the target and, where they count, of the answer. */
function share(
  answer: JsonObject,
  target: JsonObject,
  rules: Readonly<Record<string, FieldRule>>,
  countsExtra: boolean,
): number {
  let right = 0;
  let all = 0;
  for (const field of new Set([...Object.keys(target), ...Object.keys(answer)])) {
    const rule = Object.hasOwn(rules, field) ? (rules[field] ?? "exact") : "exact";
    const compared = compareField(own(answer, field), own(target, field), rule);
    right += compared.right;
    all += compared.wanted + (countsExtra ? compared.extra : 0);
  }
  return all === 0 ? 1 : right / all;
}

function own(object: JsonObject, field: string): JsonValue | undefined {
  return Object.hasOwn(object, field) ? (object[field] ?? undefined) : undefined;
}
