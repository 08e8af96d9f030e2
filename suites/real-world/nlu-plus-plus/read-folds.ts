import type { JsonObject, JsonValue } from "#harness/core/json.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { SuiteContext } from "#harness/core/suite.ts";
import { readJsonFile } from "#harness/datasets/json-file.ts";
import { isJsonArray, isJsonObject } from "#harness/datasets/json-shape.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { malformed, type OfficialRow, readOfficialRows, textIn } from "../../official-rows.ts";
import { foldFiles, ontologyFile } from "./files.ts";

/** The messages of all folds, each under the intents and slots of its domain. */
export async function* readFolds(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const ontology = await readOntology(context);
  for (const { domain, stem, file } of foldFiles) {
    const names = (kind: string) => namesIn(ontology[kind] ?? null, domain).join(", ");
    const choice = `Intents: ${names("intents")}\nSlots: ${names("slots")}`;
    for await (const official of readOfficialRows({ suiteId: "nlu-plus-plus", file }, context))
      yield {
        id: `${domain}/${stem}/${official.index}`,
        input: `${choice}\nMessage: ${textIn(official, "text")}`,
        target: [JSON.stringify(annotation(official))],
        stratum: domain,
      };
  }
}

async function readOntology({ dataFolder, signal }: SuiteContext): Promise<JsonObject> {
  const path = officialFile({ suiteId: "nlu-plus-plus", dataFolder, file: ontologyFile });
  const ontology = await readJsonFile(path, { signal });
  if (isJsonObject(ontology)) return ontology;
  throw malformed(path, "is no object of intents and slots");
}

function namesIn(held: JsonValue, domain: string): readonly string[] {
  const isOurs = (about: JsonValue) =>
    isJsonObject(about) &&
    isJsonArray(about["domain"] ?? null) &&
    [about["domain"]].flat().some((name) => name === "general" || name === domain);
  return isJsonObject(held) ? Object.keys(held).filter((name) => isOurs(held[name] ?? null)) : [];
}

/** A message without intents or without slots has no such field; a period has `values`, from and to, days, or none. */
function annotation({ where, row }: OfficialRow): JsonObject {
  const { intents = [], slots = {} } = row;
  if (!isJsonArray(intents) || !isJsonObject(slots)) throw malformed(where, "has no intents and slots");
  const values = Object.entries(slots).map(([name, slot]) => [name, slotValue(slot)] as const);
  return { intents, slots: Object.fromEntries(values) };
}

function slotValue(slot: JsonValue): JsonValue {
  if (!isJsonObject(slot)) return slot;
  const { value, values, text = null } = slot;
  if (value !== undefined) return value;
  if (values === undefined || !isJsonObject(values)) return text;
  const { type = null, ...period } = values;
  return Object.keys(period).length === 0 ? type : period;
}
