import { HarnessError, messageOf } from "#harness/core/error.ts";
import type { JsonObject, JsonValue } from "#harness/core/json.ts";
import type { Registry } from "#harness/core/registry.ts";
import type { Scorer, ScorerKind } from "#harness/core/scorer.ts";
import { excerpt } from "#harness/datasets/data-error.ts";
import { isJsonObject } from "#harness/datasets/json-shape.ts";

/**
 * A scorer as a flag names it: `number`, or with options `number:{"absolute": 0.005}`.
 * @throws HarnessError `usage` for a scorer or an option that does not exist.
 */
export function scorerFromText(text: string, scorers: Registry<ScorerKind>): Scorer {
  const colon = text.indexOf(":");
  if (colon === -1) return scorers.get(text.trim()).fromOptions({});
  const id = text.slice(0, colon).trim();
  return scorers.get(id).fromOptions(toOptions(id, text.slice(colon + 1).trim()));
}

function toOptions(id: string, text: string): JsonObject {
  let value: JsonValue;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new HarnessError(
      "usage",
      `scorer "${id}": options ${excerpt(text)} are no JSON (${messageOf(error)}); write ${id}:'{"option": value}'`,
      { cause: error },
    );
  }
  if (isJsonObject(value)) return value;
  throw new HarnessError(
    "usage",
    `scorer "${id}": options ${excerpt(text)} are no JSON object; write ${id}:'{"option": value}'`,
  );
}
