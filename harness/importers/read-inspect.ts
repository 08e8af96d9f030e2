import type { RunMessage } from "../core/event.ts";
import type { ImportRequest } from "../core/importer.ts";
import { dataError } from "../datasets/data-error.ts";
import { findSources, shortPath } from "./find-sources.ts";
import { textAt } from "./foreign-json.ts";
import { openInspectLog } from "./inspect-log.ts";
import { messagesOfSources } from "./leave-out.ts";
import { readLogMap } from "./log-map.ts";
import { surveyInspect } from "./survey-inspect.ts";

/** The newest log version that is known. */
const newestVersion = 2;

/** Logs of Inspect AI: a run for each log. */
export async function* readInspect(request: ImportRequest): AsyncGenerator<RunMessage, void, undefined> {
  const map = await readLogMap(request.mapPath);
  const sources = await findSources(request.paths, {
    isWanted: (name) => /\.(eval|json)$/.test(name) && !["logs.json", "eval-set.json"].includes(name),
    what: ".eval or .json log of Inspect",
  });
  yield* messagesOfSources(sources, request, async ({ path, how }) => {
    const where = { format: "inspect", source: shortPath(path) };
    const log = await openInspectLog(path, request.signal);
    const wrong = (message: string) => dataError(path, { line: 1, column: 1 }, message);
    if (textAt(log.header, "eval", "task") === undefined) {
      if (how === "searched") return { where, runs: [] };
      throw wrong('is no log of Inspect: it has no "eval" that names a task; name an .eval or .json log');
    }
    const version = log.header["version"] ?? newestVersion;
    if (typeof version !== "number" || version > newestVersion)
      throw wrong(
        `log version ${JSON.stringify(version)} is newer than ${newestVersion}, the newest we know; export it with an older Inspect`,
      );
    return { where, runs: [await surveyInspect({ path, log, map, request })] };
  });
}
