import type { HarnessError } from "../core/error.ts";
import type { RunEvent, RunMessage } from "../core/event.ts";
import type { ImportRequest } from "../core/importer.ts";
import type { RunHead } from "../core/run.ts";
import { type Clock, systemClock } from "../runner/clock.ts";
import { withholdEvent } from "../runner/withhold.ts";
import { listRunLogs, readHead } from "../store/catalogue.ts";
import { holdOutKey } from "../store/hold-out-key.ts";
import { createRunLog, type RunLog } from "../store/run-log.ts";
import { importerRegistry } from "./registries.ts";
import { harnessVersion } from "./version.ts";

export interface ImportOptions {
  readonly format: string;
  /** Files or folders. */
  readonly paths: readonly [string, ...string[]];
  readonly mapPath?: string;
  readonly resultsFolder: string;
  readonly seed?: number;
  readonly clock?: Clock;
  readonly signal: AbortSignal;
  /** Told what was assumed or passed over. */
  readonly onNote?: (note: string) => void;
  /** Told of each file before it is read, and of each event that is stored. */
  readonly onProgress?: (progress: { readonly source?: string; readonly message?: RunMessage }) => void;
}

export interface ImportResult {
  readonly imported: readonly RunHead[];
  /** Runs whose source was imported before, unchanged. */
  readonly known: readonly RunHead[];
  /** What could not be read, and was left out while the rest was imported. */
  readonly problems: readonly HarnessError[];
}

/**
 * Other people's results into run logs. What was imported before is left as it is, so importing twice is importing once;
 * what cannot be read is left out and named. Text of suites that the map calls held out is withheld.
 *
 * @throws HarnessError `usage` for an unknown format, `data` when nothing could be read, naming the file, line and
 *   column: runs not yet complete by then are removed again.
 */
export async function importRuns(options: ImportOptions): Promise<ImportResult> {
  const { resultsFolder } = options;
  const known = importedDigests(resultsFolder);
  const result = { imported: [] as RunHead[], known: [] as RunHead[], problems: [] as HarnessError[] };
  const open = new Map<string, OpenRun>();
  try {
    for await (const message of await messagesOf(options, result.problems)) {
      const { runId, event } = message;
      if (event.kind === "run-start") {
        const { head } = event;
        if (head.origin.kind === "imported" && known.has(head.origin.digest)) {
          result.known.push(head);
          continue;
        }
        if (head.origin.kind === "imported") known.add(head.origin.digest);
        open.set(runId, openRun(resultsFolder, head));
        result.imported.push(head);
      }
      const run = open.get(runId);
      run?.log.append(run.seal(event));
      options.onProgress?.({ message });
      if (event.kind === "run-end") {
        run?.log.close();
        open.delete(runId);
      }
    }
  } finally {
    for (const { log } of open.values()) log.discard();
  }
  const [first, ...others] = result.problems;
  const isEmpty = result.imported.length + result.known.length === 0;
  if (first !== undefined && others.length === 0 && isEmpty) throw first;
  return result;
}

/** The runs that a source holds, with nothing stored. */
export async function previewImport(options: Omit<ImportOptions, "resultsFolder">): Promise<ImportResult> {
  const result = { imported: [] as RunHead[], known: [], problems: [] as HarnessError[] };
  for await (const message of await messagesOf(options, result.problems)) {
    options.onProgress?.({ message });
    if (message.event.kind === "run-start") result.imported.push(message.event.head);
  }
  return result;
}

async function messagesOf(
  options: Omit<ImportOptions, "resultsFolder">,
  problems: HarnessError[],
): Promise<AsyncIterable<RunMessage>> {
  const importer = (await importerRegistry()).get(options.format);
  const { paths, mapPath, signal, seed = 1, clock = systemClock, onNote, onProgress } = options;
  const request: ImportRequest = {
    paths,
    ...(mapPath === undefined ? {} : { mapPath }),
    now: clock.now(),
    harness: harnessVersion,
    seed,
    signal,
    onProblem: (problem) => problems.push(problem),
    onSource: (source) => onProgress?.({ source }),
    ...(onNote === undefined ? {} : { onNote: once(onNote) }),
  };
  return importer.messages(request);
}

/** What is true of many files is said of the first. */
function once(say: (note: string) => void): (note: string) => void {
  const said = new Set<string>();
  return (note) => {
    if (!said.has(note)) say(note);
    said.add(note);
  };
}

interface OpenRun {
  readonly log: RunLog;
  seal(event: RunEvent): RunEvent;
}

function openRun(resultsFolder: string, head: RunHead): OpenRun {
  const log = createRunLog({ resultsFolder, head });
  if (head.suite.exposure === "public") return { log, seal: (event) => event };
  const key = holdOutKey(resultsFolder);
  return { log, seal: (event) => withholdEvent(event, { key, keepMetadata: [] }) };
}

function importedDigests(resultsFolder: string): Set<string> {
  const digests = new Set<string>();
  for (const { path } of listRunLogs(resultsFolder)) {
    const { origin } = readHead(path);
    if (origin.kind === "imported") digests.add(origin.digest);
  }
  return digests;
}
