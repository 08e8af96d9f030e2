import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { HarnessError } from "../core/error.ts";
import type { RunHead, RunRecord } from "../core/run.ts";
import { errnoOf, onDisk } from "./disk.ts";
import { createFold } from "./fold.ts";
import { finishedExtension, isPartial } from "./log-path.ts";
import { readRunLog } from "./read-log.ts";
import { readRecordFile, writeRecordFile } from "./record-file.ts";

export interface FoundLog {
  readonly path: string;
  readonly partial: boolean;
}

/**
 * The run logs under a folder, sorted, each real folder once. Other files are passed over, and so is `published`
 * unless it is the folder itself. A folder that does not exist holds none.
 */
export function* listRunLogs(resultsFolder: string): Generator<FoundLog> {
  yield* walk(resultsFolder, { visited: new Set(), isTop: true });
}

/**
 * The record of a log: read from the file beside it when that is fresh, else folded. The record of a finished log is
 * written beside it for the next time, where the folder can be written.
 * @throws HarnessError `data` naming file and line of a log that was edited or cut.
 */
export function openRecord(path: string): RunRecord {
  const stored = readRecordFile(path);
  if (stored !== undefined) return stored;
  const fold = createFold();
  for (const event of readRunLog(path)) addNaming(path, () => fold.add(event));
  const record = addNaming(path, () => fold.record());
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

function* walk(
  folder: string,
  { visited, isTop }: { visited: Set<string>; isTop: boolean },
): Generator<FoundLog> {
  const names = namesIn(folder, isTop);
  // A link may lead back up: each real folder is entered once.
  const real = names.length === 0 ? folder : onDisk("read", folder, () => realpathSync(folder));
  if (visited.has(real)) return;
  visited.add(real);
  for (const name of names) {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) {
      if (!(isTop && name === "published")) yield* walk(path, { visited, isTop: false });
    } else if (found?.isFile() && isRunLog(path, name)) {
      yield { path, partial: isPartial(path) };
    }
  }
}

function namesIn(folder: string, isTop: boolean): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isTop && errnoOf(error) === "ENOENT") return [];
    return onDisk("read", folder, () => {
      throw error;
    });
  }
}

const logName = /^\d{4}-\d\d-\d\dT[\d.-]+Z-[0-9a-f]{4,}(\.partial)?\.jsonl$/;
const firstBytes = '{"kind":"run-start"';

/** By its name; a log that somebody renamed by how it begins. */
function isRunLog(path: string, name: string): boolean {
  if (!name.endsWith(finishedExtension)) return false;
  if (logName.test(name)) return true;
  return onDisk("read", path, () => {
    const file = openSync(path, "r");
    try {
      const start = Buffer.alloc(firstBytes.length);
      return readSync(file, start, 0, start.length, 0) === start.length && start.toString() === firstBytes;
    } finally {
      closeSync(file);
    }
  });
}

function addNaming<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof HarnessError)) throw error;
    throw new HarnessError(error.code, `${path}: ${error.message}`, { cause: error });
  }
}

/** A folder that cannot be written costs time at the next reading, nothing else. */
export function writeRecordWherePossible(path: string, record: RunRecord): void {
  try {
    writeRecordFile(path, record);
  } catch (error) {
    if (!(error instanceof HarnessError) || error.code !== "disk") throw error;
  }
}
