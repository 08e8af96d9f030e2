import type { JsonObject, JsonValue } from "../core/json.ts";
import { missed, type Score, scored, unscored } from "../core/score.ts";
import { type Attempt, defineScorer } from "../core/scorer.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";
import { findJson } from "./json-in-text.ts";
import { invalidOption, requireKnownOptions } from "./options.ts";
import { overlapF1 } from "./overlap-f1.ts";

export interface SetF1Options {
  /** The field of the target and of the answer that holds the set. Default: the whole object. */
  readonly field?: string;
}

/**
 * F1 of one set within a JSON object: a list is a set of its members, an object a set of its fields with their values, so
 * that a value counts whole or not at all. Case and white space aside; a number and its digits as text are one, the order
 * of members and of keys does not matter, null and absent are one. Both empty is 1. The answer is a JSON object, bare,
 * fenced or in prose; without the field it holds the empty set. Otherwise: unparsed.
 */
export const setF1 = defineScorer<SetF1Options>({
  id: "set-f1",
  description: "F1 of the members of a JSON list or the fields of a JSON object",
  mainOption: "field",
  readOptions: (options) => {
    requireKnownOptions("set-f1", options, ["field"]);
    const { field } = options;
    if (field === undefined) return {};
    if (typeof field === "string" && field !== "") return { field };
    throw invalidOption("set-f1", "field", field, "give the name of a field");
  },
  create: ({ field }) => ({
    id: field === undefined ? "set-f1" : `set-f1(field=${field})`,
    score: (attempt) => scoreSet(attempt, field),
  }),
});

function scoreSet({ sample, output }: Attempt, field: string | undefined): Score {
  const found = findJson(output.text, "{", output.finish.reason === "length");
  let best: number | undefined;
  for (const text of sample.target) {
    const target = findJson(text, "{", true);
    if (target === undefined || target.dress !== "bare" || !isJsonObject(target.value))
      return unscored(`the target ${JSON.stringify(text.slice(0, 80))} is no JSON object`);
    if (found === undefined || !isJsonObject(found.value)) continue;
    const value = overlapF1(membersOf(found.value, field), membersOf(target.value, field));
    best = Math.max(best ?? 0, value);
  }
  if (best === undefined || found === undefined || !isJsonObject(found.value)) return missed("unparsed");
  return scored(best, membersOf(found.value, field).join(", ").slice(0, 1000));
}

function membersOf(object: JsonObject, field: string | undefined): readonly string[] {
  const held = field === undefined ? object : Object.hasOwn(object, field) ? object[field] : undefined;
  if (held === undefined || held === null) return [];
  if (isJsonArray(held)) return [...new Set(held.filter((member) => member !== null).map(canonical))];
  if (!isJsonObject(held)) return [canonical(held)];
  return Object.entries(held).flatMap(([name, value]) =>
    value === null ? [] : [`${canonical(name)}: ${canonical(value)}`],
  );
}

/** One text for equal values. */
function canonical(value: JsonValue): string {
  if (isJsonArray(value)) return `[${value.map(canonical).join(", ")}]`;
  if (!isJsonObject(value)) return String(value).normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  const fields = Object.entries(value).filter(([, inner]) => inner !== null);
  const written = fields.map(([name, inner]) => `${canonical(name)}: ${canonical(inner)}`).sort();
  return `{${written.join(", ")}}`;
}
