import { HarnessError } from "../core/error.ts";
import type { JsonObject } from "../core/json.ts";

/** @throws HarnessError `usage` for an option that the scorer does not have. */
export function requireKnownOptions(scorer: string, options: JsonObject, known: readonly string[]): void {
  const unknown = Object.keys(options).find((option) => !known.includes(option));
  if (unknown === undefined) return;
  const list = known.length === 0 ? "it has none" : `known: ${known.join(", ")}`;
  throw new HarnessError("usage", `scorer "${scorer}" has no option "${unknown}"; ${list}`);
}
