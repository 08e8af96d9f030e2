import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { HarnessError } from "../core/error.ts";
import type { RunMessage } from "../core/event.ts";
import type { ImportRequest } from "../core/importer.ts";
import { dataError } from "../datasets/data-error.ts";
import { findSources } from "./find-sources.ts";
import { textAt } from "./foreign-json.ts";
import { type HelmFolder, joinKey } from "./helm-folder.ts";
import { leaveOut, messagesOfSources } from "./leave-out.ts";
import { readLogMap } from "./log-map.ts";
import { readDocument } from "./read-document.ts";
import { surveyHelm } from "./survey-helm.ts";

/** Run folders of HELM; those that differ in the scenario's arguments alone (57 subjects of one exam) are one run. */
export async function* readHelm(request: ImportRequest): AsyncGenerator<RunMessage, void, undefined> {
  const map = await readLogMap(request.mapPath);
  const found = await findSources(request.paths, {
    isWanted: (name) => name === "run_spec.json",
    what: "run folder of HELM with a run_spec.json",
  });
  const folders: HelmFolder[] = [];
  for (const { path } of found) {
    try {
      folders.push(await openFolder(path, request.signal));
    } catch (error) {
      leaveOut(request, error);
    }
  }
  const joined = [...Map.groupBy(folders, joinKey).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ path: first.folder, folders: [first, ...others] as const }],
  );
  yield* messagesOfSources(joined, request, async ({ folders: [first, ...others] }) => {
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    const where = { format: "helm", source: `${textAt(first.spec, "name") ?? "run_spec.json"}${more}` };
    return { where, runs: await surveyHelm([first, ...others], { map, request }) };
  });
}

async function openFolder(specPath: string, signal: AbortSignal): Promise<HelmFolder> {
  const folder = dirname(specPath);
  const spec = await readDocument(specPath, signal);
  if (spec === undefined || textAt(spec, "adapter_spec", "model") === undefined)
    throw dataError(
      specPath,
      { line: 1, column: 1 },
      'names no model in "adapter_spec"; is it HELM\'s run_spec.json?',
    );
  if (!existsSync(join(folder, "per_instance_stats.json")))
    throw new HarnessError(
      "data",
      `${folder}: has no per_instance_stats.json, and stats.json alone has no sampling error; copy the whole run folder`,
    );
  return { folder, spec };
}
