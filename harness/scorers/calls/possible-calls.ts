import type { JsonObject, JsonValue } from "../../core/json.ts";
import { isJsonArray, isJsonObject } from "../../datasets/json-shape.ts";

/** What a target of `tool-calls` asks for. */
export type PossibleCalls =
  /** Exactly these, in any order; an empty list: no call at all. */
  | { readonly kind: "calls"; readonly calls: readonly PossibleCall[] }
  /** At least one call, of whatever. */
  | { readonly kind: "some" };

export interface PossibleCall {
  readonly name: string;
  /** The values that count as right for each argument; among them `""`: it may be left out. */
  readonly accepted: ReadonlyMap<string, readonly JsonValue[]>;
}

/** The target that any call fulfils. */
export const someCall = '"some call"';

/**
 * A target: a JSON list of calls, `{name: {argument: [accepted values]}}` each, `[]` where nothing may be called, or
 * `"some call"`. `undefined` for anything else.
 */
export function readPossibleCalls(target: string): PossibleCalls | undefined {
  const value = parse(target);
  if (value === "some call") return { kind: "some" };
  if (!isJsonArray(value)) return undefined;
  const calls = value.map(toPossibleCall).filter((call) => call !== undefined);
  return calls.length === value.length ? { kind: "calls", calls } : undefined;
}

function toPossibleCall(value: JsonValue): PossibleCall | undefined {
  const [named, ...others] = isJsonObject(value) ? Object.entries(value) : [];
  if (named === undefined || others.length > 0) return undefined;
  const [name, given] = named;
  if (!isJsonObject(given)) return undefined;
  const accepted = new Map<string, readonly JsonValue[]>();
  for (const [argument, values] of Object.entries(given)) {
    if (!isJsonArray(values)) return undefined;
    accepted.set(argument, values);
  }
  return { name, accepted };
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a tool says of one argument; a tool that nobody described knows any. */
export interface ArgumentRule {
  readonly schema: JsonObject;
  readonly isRequired: boolean;
  readonly isKnown: boolean;
}

export function argumentRule(parameters: JsonObject | undefined, argument: string): ArgumentRule {
  const { properties, required } = parameters ?? {};
  const isKnown = !isJsonObject(properties) || Object.hasOwn(properties, argument);
  const schema = isJsonObject(properties) && isKnown ? properties[argument] : undefined;
  return {
    schema: isJsonObject(schema) ? schema : {},
    isRequired: isJsonArray(required) && required.includes(argument),
    isKnown,
  };
}
