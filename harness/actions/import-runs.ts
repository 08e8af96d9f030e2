import type { RunHead } from "../core/run.ts";
import { type Clock, systemClock } from "../runner/clock.ts";
import { listRunLogs, readHead } from "../store/catalogue.ts";
import { createRunLog, type RunLog } from "../store/run-log.ts";
import { importerRegistry } from "./registries.ts";
import { harnessVersion } from "./version.ts";

export interface ImportOptions {
  readonly format: string;
  readonly paths: readonly [string, ...string[]];
  readonly mapPath?: string;
  readonly resultsFolder: string;
  readonly seed?: number;
  readonly clock?: Clock;
  readonly signal: AbortSignal;
}

export interface ImportResult {
  readonly imported: readonly RunHead[];
  /** Runs whose source was imported before, unchanged. */
  readonly known: readonly RunHead[];
}

/**
 * Other people's results into run logs. What was imported before is left as it is, so importing twice is importing once.
 *
 * @throws HarnessError `usage` for an unknown format, `data` naming the file, line and column that cannot be read:
 *   runs not yet complete by then are removed again.
 */
export async function importRuns(options: ImportOptions): Promise<ImportResult> {
  const importer = (await importerRegistry()).get(options.format);
  const known = importedDigests(options.resultsFolder);
  const result = { imported: [] as RunHead[], known: [] as RunHead[] };
  const open = new Map<string, RunLog>();
  const { paths, mapPath, signal, seed = 1, clock = systemClock } = options;
  const request = {
    paths,
    ...(mapPath === undefined ? {} : { mapPath }),
    now: clock.now(),
    harness: harnessVersion,
    seed,
    signal,
  };
  try {
    for await (const { runId, event } of importer.messages(request)) {
      if (event.kind === "run-start") {
        const { head } = event;
        if (head.origin.kind === "imported" && known.has(head.origin.digest)) {
          result.known.push(head);
          continue;
        }
        open.set(runId, createRunLog({ resultsFolder: options.resultsFolder, head }));
        result.imported.push(head);
      }
      open.get(runId)?.append(event);
      if (event.kind === "run-end") {
        open.get(runId)?.close();
        open.delete(runId);
      }
    }
  } finally {
    for (const log of open.values()) log.discard();
  }
  return result;
}

function importedDigests(resultsFolder: string): ReadonlySet<string> {
  const digests = new Set<string>();
  for (const { path } of listRunLogs(resultsFolder)) {
    const { origin } = readHead(path);
    if (origin.kind === "imported") digests.add(origin.digest);
  }
  return digests;
}
