import type { RunMessage } from "../core/event.ts";
import type { ImportRequest } from "../core/importer.ts";
import { dataError } from "../datasets/data-error.ts";
import { isJsonObject } from "../datasets/json-shape.ts";
import { type FoundSource, findSources, shortPath } from "./find-sources.ts";
import type { FoundRun } from "./found-run.ts";
import { leaveOut, messagesOfSources } from "./leave-out.ts";
import { findTasks } from "./lm-eval-tasks.ts";
import { readLogMap } from "./log-map.ts";
import { readDocument } from "./read-document.ts";
import { surveyLmEvalTask } from "./survey-lm-eval.ts";

const format = "lm-eval";

/** Results of lm-evaluation-harness: a run for each task, or for each group whose suite is known. */
export async function* readLmEval(request: ImportRequest): AsyncGenerator<RunMessage, void, undefined> {
  const map = await readLogMap(request.mapPath);
  const sources = await findSources(request.paths, {
    isWanted: (name) => name.endsWith(".json"),
    what: "results_*.json of lm-evaluation-harness",
  });
  yield* messagesOfSources(sources, request, async (source) => {
    const where = { format, source: shortPath(source.path) };
    const results = await readResults(source, request.signal);
    if (results === undefined) return { where, runs: [] };
    const runs: FoundRun[] = [];
    for (const task of findTasks({ results, path: source.path, map, onNote: request.onNote })) {
      try {
        runs.push(...(await surveyLmEvalTask({ results, path: source.path, task, map, request })));
      } catch (error) {
        leaveOut(request, error);
      }
    }
    return { where, runs };
  });
}

/** Nothing for another tool's file that was met on the way. */
async function readResults({ path, how }: FoundSource, signal: AbortSignal) {
  const document = await readDocument(path, signal);
  if (isJsonObject(document?.["results"]) && isJsonObject(document["versions"])) return document;
  if (how === "searched") return undefined;
  throw dataError(
    path,
    { line: 1, column: 1 },
    'is no results file of lm-evaluation-harness: it has no "results" with their "versions"; name results_*.json',
  );
}
