import { HarnessError } from "#harness/core/error.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { SuiteContext } from "#harness/core/suite.ts";
import { readJsonFile } from "#harness/datasets/json-file.ts";
import { isJsonArray, isJsonObject } from "#harness/datasets/json-shape.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { malformed } from "../../official-rows.ts";
import type { BbhFiles } from "./parts.ts";

/** The samples of these parts, with the part as stratum. The canary of each file stays in the file. */
export async function* readParts(
  parts: readonly BbhFiles[],
  { suiteId, context }: { readonly suiteId: string; readonly context: SuiteContext },
): AsyncGenerator<Sample, void, undefined> {
  const { dataFolder, signal } = context;
  for (const { part, samples } of parts) {
    const path = officialFile({ suiteId, dataFolder, file: samples });
    const document = await readJsonFile(path, { signal });
    const rows = isJsonObject(document) ? document["examples"] : undefined;
    if (rows === undefined || !isJsonArray(rows)) throw malformed(path, 'has no list "examples"');
    if (rows.length === 0) throw new HarnessError("data", `${path}: holds no samples; download it again`);
    for (const [index, row] of rows.entries()) {
      const { input, target } = isJsonObject(row) ? row : {};
      if (typeof input !== "string" || typeof target !== "string" || target === "")
        throw malformed(`${path}, row ${index + 1}`, "has no input and target");
      yield { id: `${part}/${index}`, input, target: [target], stratum: part, cluster: part };
    }
  }
}
