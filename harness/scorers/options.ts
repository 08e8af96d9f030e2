import { HarnessError } from "../core/error.ts";
import type { JsonObject, JsonValue } from "../core/json.ts";

/** @throws HarnessError `usage` for an option that the scorer does not have. */
export function requireKnownOptions(scorer: string, options: JsonObject, known: readonly string[]): void {
  const unknown = Object.keys(options).find((option) => !known.includes(option));
  if (unknown === undefined) return;
  const list = known.length === 0 ? "it has none" : `known: ${known.join(", ")}`;
  throw new HarnessError("usage", `scorer "${scorer}" has no option "${unknown}"; ${list}`);
}

/** A refused option: `scorer "number": absolute is -1; give a number from 0 up`. */
export function invalidOption(
  scorer: string,
  option: string,
  value: JsonValue | undefined,
  wayOut: string,
): HarnessError {
  return new HarnessError("usage", `scorer "${scorer}": ${option} is ${JSON.stringify(value)}; ${wayOut}`);
}

/** A yes-or-no option; absent stays absent. */
export function readFlag<Name extends string>(
  scorer: string,
  options: JsonObject,
  name: Name,
): { readonly [Key in Name]?: boolean } {
  const value = options[name];
  if (value === undefined) return {};
  if (typeof value !== "boolean") throw invalidOption(scorer, name, value, "give true or false");
  const flag: { [Key in Name]?: boolean } = {};
  flag[name] = value;
  return flag;
}
