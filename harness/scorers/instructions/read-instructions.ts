import type { JsonObject, JsonValue } from "../../core/json.ts";
import { isJsonArray, isJsonObject } from "../../datasets/json-shape.ts";
import type { Check } from "./rule.ts";
import { rules } from "./rules.ts";

export interface NamedCheck {
  readonly id: string;
  readonly holds: Check;
}

/** The instructions of a target, or why a text cannot be judged by them. */
export type ReadInstructions =
  | { readonly kind: "checks"; readonly checks: readonly [NamedCheck, ...NamedCheck[]] }
  | { readonly kind: "unscorable"; readonly reason: string };

/** A target such as `{"keywords:existence": [{"keywords": ["tea"]}, {"keywords": ["milk"]}], "punctuation:no_comma": {}}`. */
export function readInstructions(target: string): ReadInstructions {
  const asked = parse(target);
  if (asked === undefined)
    return unscorable(`the target ${JSON.stringify(target.slice(0, 80))} is no object of instructions`);
  const checks: NamedCheck[] = [];
  for (const [id, given] of asked) {
    const check = toCheck(id, given);
    if (check.kind === "unscorable") return check;
    checks.push({ id, holds: check.holds });
  }
  const [first, ...others] = checks;
  return first === undefined
    ? unscorable("the target holds no instruction")
    : { kind: "checks", checks: [first, ...others] };
}

function toCheck(
  id: string,
  given: JsonObject,
): { readonly kind: "check"; readonly holds: Check } | Extract<ReadInstructions, { kind: "unscorable" }> {
  const rule = rules.get(id);
  if (rule === undefined) return unscorable(`unknown instruction ${JSON.stringify(id)}`);
  if (rule.kind === "unverifiable") return unscorable(`${id} ${rule.reason}`);
  const bound = rule.bind(given);
  if (typeof bound === "function") return { kind: "check", holds: bound };
  const { argument, value } = bound;
  return unscorable(`${id}: ${argument} is ${value === undefined ? "missing" : JSON.stringify(value)}`);
}

function unscorable(reason: string): Extract<ReadInstructions, { kind: "unscorable" }> {
  return { kind: "unscorable", reason };
}

/** Each instruction with its arguments, as often as it is given. */
function parse(target: string): readonly (readonly [id: string, given: JsonObject])[] | undefined {
  let asked: JsonValue;
  try {
    asked = JSON.parse(target);
  } catch {
    // No JSON: the caller says so, with the text.
    return undefined;
  }
  if (!isJsonObject(asked)) return undefined;
  const pairs = Object.entries(asked).flatMap(([id, given]) =>
    (isJsonArray(given) ? given : [given]).map((one) => [id, one] as const),
  );
  const read = pairs.flatMap(([id, given]) => (isJsonObject(given) ? [[id, given] as const] : []));
  return read.length === pairs.length ? read : undefined;
}
