import { hash } from "node:crypto";
import { HarnessError } from "../core/error.ts";
import type { RunEvent } from "../core/event.ts";
import type { RunHead, RunRecord } from "../core/run.ts";
import { readHead } from "../store/catalogue.ts";
import { createFold } from "../store/fold.ts";
import { acquireLock } from "../store/lock.ts";
import { isPartial, stemOf } from "../store/log-path.ts";
import { type MergedLogs, mergeLogs } from "../store/merge-events.ts";
import { createRunLog } from "../store/run-log.ts";
import { type MergedHeads, mergeHeads } from "./merge-conditions.ts";

export interface MergedRun {
  readonly path: string;
  readonly record: RunRecord;
  readonly sources: readonly RunHead[];
}

interface Source {
  readonly path: string;
  readonly head: RunHead;
}

/**
 * Several partial or sharded logs of one plan into one new log, finished when together they are complete. The same
 * sources give the same log in whatever order they are named; they stay as they are.
 *
 * @throws HarnessError `usage` that lists what differs between sources or which shards are missing, `locked` when a
 *   source is still being written, `disk` when they were merged before.
 */
export function mergeRuns(paths: readonly string[], resultsFolder: string): MergedRun {
  using locks = new DisposableStack();
  const unique = [...new Set(paths)];
  for (const path of unique.filter(isPartial)) {
    const lock = acquireLock(`${stemOf(path)}.lock`, `run log "${path}"`);
    locks.defer(() => lock.release());
  }
  const sources = unique.map((path) => ({ path, head: readHead(path) })).sort(byStart);
  const head = mergeHeads(atLeastTwo(sources.map((source) => source.head)));
  const merged = mergeLogs(
    sources.map(({ path }) => path),
    head.plan,
  );
  const runId = mergedId(sources, merged);
  const { path, record } = write({ ...head, runId }, merged, resultsFolder);
  return { path, record, sources: sources.map((source) => source.head) };
}

function byStart({ head: left }: Source, { head: right }: Source): number {
  if (left.startedAt !== right.startedAt) return left.startedAt < right.startedAt ? -1 : 1;
  return left.runId < right.runId ? -1 : 1;
}

function atLeastTwo([first, second, ...others]: readonly RunHead[]): MergedHeads {
  if (first !== undefined && second !== undefined) return [first, second, ...others];
  throw new HarnessError("usage", '"runs merge" takes two or more runs; "runs list" shows them');
}

/** Sorts right after the newest source, which it goes beyond; another one as soon as a source has more lines. */
function mergedId(sources: readonly Source[], { lines }: MergedLogs): string {
  const parts = sources.map(({ head }, index) => [head.runId, lines[index]]);
  return `${sources.at(-1)?.head.runId ?? ""}${hash("sha256", JSON.stringify(parts)).slice(0, 8)}`;
}

function write(
  head: RunHead,
  merged: MergedLogs,
  resultsFolder: string,
): { readonly path: string; readonly record: RunRecord } {
  const fold = createFold();
  const log = createRunLog({ resultsFolder, head });
  const append = (event: RunEvent): void => {
    fold.add(event);
    log.append(event);
  };
  try {
    append({ kind: "run-start", head });
    for (const event of merged.events()) append(event);
    const so = fold.record();
    if (so.backing === "samples" && merged.settled === head.plan.trials)
      append({ kind: "run-end", endedAt: merged.endedAt ?? head.startedAt, counts: so.coverage });
    log.close();
    return { path: log.path, record: fold.end() };
  } catch (error) {
    log.discard();
    throw error;
  }
}
