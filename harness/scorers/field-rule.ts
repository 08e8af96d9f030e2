import type { JsonValue } from "../core/json.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";
import { plainAnswerText } from "./answer-text.ts";
import { readQuantities } from "./quantity.ts";
import { isWithin, type Rational } from "./rational.ts";

/**
 * How a field is compared: `exact`, type and value, white space around text aside; `text`, also without case and
 * punctuation; `number`, as a number, also where it is text (`"$1,200.00"` is 1200); `set`, lists in any order;
 * `ignore`, not at all.
 */
export type FieldRule = "exact" | "text" | "number" | "set" | "ignore";

export const fieldRules: readonly FieldRule[] = ["exact", "text", "number", "set", "ignore"];

export interface ComparedField {
  /** Leaves of the target that the answer has right. */
  readonly right: number;
  /** Leaves of the target. */
  readonly wanted: number;
  /** Leaves of the answer that the target does not have. */
  readonly extra: number;
}

/** Compares one field of the first level, leaf by leaf. */
export function compareField(
  answer: JsonValue | undefined,
  target: JsonValue | undefined,
  rule: FieldRule,
): ComparedField {
  if (rule === "ignore") return { right: 0, wanted: 0, extra: 0 };
  if (rule === "set" && isJsonArray(target)) return compareSets(isJsonArray(answer) ? answer : [], target);
  const wanted = leaves(target);
  const found = leaves(answer);
  let right = 0;
  for (const [path, value] of wanted) {
    const given = found.get(path);
    if (given !== undefined && isEqual(given, value, rule)) right += 1;
  }
  const extra = [...found.keys()].filter((path) => !wanted.has(path)).length;
  return { right, wanted: wanted.size, extra };
}

function compareSets(answer: readonly JsonValue[], target: readonly JsonValue[]): ComparedField {
  const rest = target.map(canonical);
  let right = 0;
  for (const item of answer) {
    const place = rest.indexOf(canonical(item));
    if (place === -1) continue;
    rest.splice(place, 1);
    right += 1;
  }
  const wanted = Math.max(1, target.length);
  return {
    right: target.length === 0 ? (answer.length === 0 ? 1 : 0) : right,
    wanted,
    extra: Math.max(0, answer.length - wanted),
  };
}

type Leaf = string | number | boolean;

/** Every value that is neither null nor a container with something in it, by its path. */
function leaves(value: JsonValue | undefined): ReadonlyMap<string, Leaf> {
  const found = new Map<string, Leaf>();
  const visit = (part: JsonValue | undefined, path: string): void => {
    if (part === undefined || part === null) return;
    if (typeof part !== "object") {
      found.set(path, part);
      return;
    }
    const entries = isJsonArray(part) ? [...part.entries()] : Object.entries(part);
    if (entries.length === 0) found.set(path, isJsonArray(part) ? "[]" : "{}");
    for (const [key, inner] of entries) visit(inner, `${path}/${String(key).replaceAll("/", "//")}`);
  };
  visit(value, "");
  return found;
}

function isEqual(answer: Leaf, target: Leaf, rule: FieldRule): boolean {
  switch (rule) {
    case "number": {
      const [left, right] = [soleNumber(answer), soleNumber(target)];
      return (
        left !== undefined && right !== undefined && isWithin(left, right, { numerator: 0n, denominator: 1n })
      );
    }
    case "text":
      return bareText(String(answer)) === bareText(String(target));
    case "exact":
    case "set":
    case "ignore":
      return typeof answer === typeof target && exactText(answer) === exactText(target);
  }
}

function soleNumber(value: Leaf): Rational | undefined {
  if (typeof value === "boolean") return undefined;
  const [first, ...others] = readQuantities(plainAnswerText(String(value)).trim());
  return others.length === 0 ? first?.value : undefined;
}

function exactText(value: Leaf): string {
  return String(value).normalize("NFC").replace(/\s+/g, " ").trim();
}

function bareText(text: string): string {
  return exactText(text.toLowerCase().replace(/[\p{P}\p{S}]/gu, " "));
}

/** One text for equal values: keys sorted, white space around text dropped. */
function canonical(value: JsonValue): string {
  if (typeof value === "string") return JSON.stringify(exactText(value));
  if (isJsonArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}
