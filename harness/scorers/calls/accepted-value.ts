import { isDeepStrictEqual } from "node:util";
import type { JsonObject, JsonValue } from "../../core/json.ts";
import { isJsonArray, isJsonObject } from "../../datasets/json-shape.ts";

/**
 * Whether an argument's value is one of those accepted. Types count: `"5"` is not 5, and 1 is not true; 5 and 5.0 are
 * one in JSON. Texts are compared without case and the signs ` ,./-_*^`, unless the tool says that the argument is
 * none. Of objects each key has accepted values of its own. Lists have an order.
 */
export function isAccepted(value: JsonValue, accepted: readonly JsonValue[], schema: JsonObject): boolean {
  // nobody means that no value will do: an argument without accepted values is an empty one
  if (accepted.length === 0) return isDeepStrictEqual(value, []);
  if (isJsonArray(value)) return accepted.some((known) => isSameList(value, known));
  if (isJsonObject(value)) return accepted.some((known) => isJsonObject(known) && fits(value, known));
  if (typeof value !== "string") return accepted.includes(value);
  if (!takesText(schema)) return value !== "" && accepted.includes(value);
  return accepted.some((known) => typeof known === "string" && standardised(known) === standardised(value));
}

/** An argument that is no text is at times answered by the name of a variable, which has its case. */
function takesText({ type }: JsonObject): boolean {
  return type === undefined || type === "string" || (isJsonArray(type) && type.includes("string"));
}

/** A list that may be left out may as well be empty. */
function isSameList(value: readonly JsonValue[], known: JsonValue): boolean {
  if (known === "") return value.length === 0;
  if (!isJsonArray(known) || known.length !== value.length) return false;
  return value.every((element, index) => isSameElement(element, known[index]));
}

function isSameElement(element: JsonValue, known: JsonValue | undefined): boolean {
  if (typeof element === "string" && typeof known === "string")
    return standardised(element) === standardised(known);
  if (isJsonObject(element) && isJsonObject(known) && Object.values(known).every(isJsonArray))
    return fits(element, known);
  return isDeepStrictEqual(element, known);
}

/** `known` holds for each key the values that are accepted of it. */
function fits(value: JsonObject, known: JsonObject): boolean {
  const areFine = Object.entries(value).every(([key, inner]) => {
    const values = Object.hasOwn(known, key) ? known[key] : undefined;
    return isJsonArray(values) && values.some((one) => isSameElement(inner, one));
  });
  if (!areFine) return false;
  return Object.entries(known).every(
    ([key, values]) => Object.hasOwn(value, key) || (isJsonArray(values) && values.includes("")),
  );
}

function standardised(text: string): string {
  return text
    .replace(/[ ,./\-_*^]/g, "")
    .toLowerCase()
    .replaceAll("'", '"');
}
