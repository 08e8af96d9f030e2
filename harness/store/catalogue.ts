import { HarnessError } from "../core/error.ts";
import type { RunHead, RunRecord } from "../core/run.ts";
import { foldLog } from "./fold-log.ts";
import { isPartial } from "./log-path.ts";
import { readRunLog } from "./read-log.ts";
import { readRecordFile, writeRecordFile } from "./record-file.ts";
import type { SharedColumns } from "./shared-columns.ts";

export { type FoundLog, listRunLogs } from "./list-run-logs.ts";

/**
 * The record of a log: read from the file beside it when that is fresh, else folded. The record of a finished log is
 * written beside it for the next time, where the folder can be written. `shared`: for who opens many and keeps them.
 * @throws HarnessError `data` naming file and line of a log that was edited or cut.
 */
export function openRecord(path: string, shared?: SharedColumns): RunRecord {
  const stored = readRecordFile(path, shared);
  if (stored !== undefined) return stored;
  const record = foldLog(path);
  if (!isPartial(path)) writeRecordWherePossible(path, record);
  return record;
}

/** What a log says of itself in its first line. @throws HarnessError `data` when that line is not whole. */
export function readHead(path: string): RunHead {
  const head = findHead(path);
  if (head !== undefined) return head;
  throw new HarnessError("data", `run log "${path}" holds no complete line; remove it`);
}

/** The same; `undefined` for a partial log that was killed before its first line was whole. */
export function findHead(path: string): RunHead | undefined {
  for (const event of readRunLog(path, { chunkBytes: 16 * 1024 }))
    if (event.kind === "run-start") return event.head;
  return undefined;
}

/** A folder that cannot be written costs time at the next reading, nothing else. */
export function writeRecordWherePossible(path: string, record: RunRecord): void {
  try {
    writeRecordFile(path, record);
  } catch (error) {
    if (!(error instanceof HarnessError) || error.code !== "disk") throw error;
  }
}
