import type { Sample } from "#harness/core/sample.ts";
import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import { readJsonFile } from "#harness/datasets/json-file.ts";
import { isJsonArray, isJsonObject } from "#harness/datasets/json-shape.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { malformed } from "../../official-rows.ts";
import { clinc150Domains } from "./intents.ts";

/** The split `test` of one JSON object of splits, each a list of `[text, intent]`: those that have an intent. */
export async function* readRequests(
  file: DataFile,
  { dataFolder, signal }: SuiteContext,
): AsyncGenerator<Sample, void, undefined> {
  const path = officialFile({ suiteId: "clinc150", dataFolder, file });
  const splits = await readJsonFile(path, { signal });
  const requests = isJsonObject(splits) ? (splits["test"] ?? null) : null;
  if (!isJsonArray(requests) || requests.length === 0) throw malformed(path, 'has no list "test"');
  for (const [index, request] of requests.entries()) {
    const [text, intent] = isJsonArray(request) ? request : [];
    const where = `${path}, test ${index + 1}`;
    if (typeof text !== "string" || text.trim() === "" || typeof intent !== "string")
      throw malformed(where, "is no text with its intent");
    const stratum = clinc150Domains.get(intent);
    if (stratum === undefined) throw malformed(where, `has the unknown intent "${intent}"`);
    yield { id: `test-${index}`, input: text, target: [intent], stratum };
  }
}
