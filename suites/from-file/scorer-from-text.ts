import { HarnessError, messageOf } from "#harness/core/error.ts";
import type { JsonObject, JsonValue } from "#harness/core/json.ts";
import type { Registry } from "#harness/core/registry.ts";
import type { Scorer, ScorerKind } from "#harness/core/scorer.ts";
import { isJsonObject } from "#harness/datasets/json-shape.ts";

/**
 * A scorer as a flag names it: `number`, with its main option `pattern:'(\d+)'`, or with any as JSON
 * `number:'{"absolute": 0.005}'`.
 * @throws HarnessError `usage` for a scorer or an option that does not exist.
 */
export function scorerFromText(text: string, scorers: Registry<ScorerKind>): Scorer {
  const colon = text.indexOf(":");
  if (colon === -1) return scorers.get(text.trim()).fromOptions({});
  const kind = scorers.get(text.slice(0, colon).trim());
  const given = text.slice(colon + 1);
  if (given.trimStart().startsWith("{")) return kind.fromOptions(toOptions(kind.id, given));
  if (kind.mainOption !== undefined) return kind.fromOptions({ [kind.mainOption]: given });
  throw new HarnessError(
    "usage",
    `scorer "${kind.id}" takes no bare text, got ${JSON.stringify(given)}; write ${kind.id}:'{"option": value}'`,
  );
}

function toOptions(id: string, text: string): JsonObject {
  let value: JsonValue;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new HarnessError("usage", `scorer "${id}": options ${text} are no JSON: ${messageOf(error)}`, {
      cause: error,
    });
  }
  return isJsonObject(value) ? value : {};
}
