import { HarnessError } from "#harness/core/error.ts";
import type { JsonValue } from "#harness/core/json.ts";
import type { Registry } from "#harness/core/registry.ts";
import type { Scorer, ScorerKind } from "#harness/core/scorer.ts";
import { isJsonArray, isJsonObject } from "#harness/datasets/json-shape.ts";
import { allOf } from "#harness/scorers/all-of.ts";
import { firstOf } from "#harness/scorers/first-of.ts";
import { scorerFromText } from "./scorer-from-text.ts";

const combinations = { "first-of": firstOf, "all-of": allOf } as const;

/**
 * A scorer as a file names it: `number`, `{ pattern: { expression: '…' } }`, or a combination
 * `{ first-of: [number, exact] }`.
 * @throws HarnessError `usage` for a scorer or an option that does not exist.
 */
export function scorerFromYaml(value: JsonValue | undefined, scorers: Registry<ScorerKind>): Scorer {
  if (typeof value === "string") return scorerFromText(value, scorers);
  const entries = isJsonObject(value) ? Object.entries(value) : [];
  const [entry] = entries;
  if (entry === undefined || entries.length > 1)
    throw new HarnessError("usage", "is no scorer; write its name, or { name: { option: value } }");
  const [id, options] = entry;
  if (id === "first-of" || id === "all-of") return combine(id, options, scorers);
  if (isJsonObject(options)) return scorers.get(id).fromOptions(options);
  if (options === null) return scorers.get(id).fromOptions({});
  throw new HarnessError(
    "usage",
    `scorer "${id}": options are ${JSON.stringify(options)}; write { option: value }`,
  );
}

function combine(
  id: keyof typeof combinations,
  value: JsonValue | undefined,
  scorers: Registry<ScorerKind>,
): Scorer {
  const [first, ...others] = isJsonArray(value) ? value.map((item) => scorerFromYaml(item, scorers)) : [];
  if (first === undefined) throw new HarnessError("usage", `"${id}" takes a list of scorers`);
  return combinations[id](first, ...others);
}
