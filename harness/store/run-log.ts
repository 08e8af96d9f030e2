import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { HarnessError } from "../core/error.ts";
import type { RunEvent } from "../core/event.ts";
import type { RunHead } from "../core/run.ts";
import { onDisk } from "./disk.ts";
import { acquireLock, type Lock } from "./lock.ts";
import { firstCheck, longestLine, sealLine } from "./log-line.ts";
import { readLogLines } from "./log-lines.ts";
import { finishedExtension, isPartial, partialExtension, runLogStem, stemOf } from "./log-path.ts";

/** An open run log. Written means handed to the operating system: nothing but what is in flight is lost on a kill. */
export interface RunLog {
  /** Ends in `.partial.jsonl` until `run-end` is appended, then in `.jsonl`. */
  readonly path: string;
  /** Everything after `run-start`. A failed append leaves the log as it was. @throws HarnessError `disk`. */
  append(event: RunEvent): void;
  /** Hands what was written to the disk and frees the lock. */
  close(): void;
}

/**
 * A new log at `<results>/<suite>/<provider>/<model>/<run id>.partial.jsonl`, its `run-start` written. Never
 * overwrites.
 * @throws HarnessError `disk` when the folder cannot be written or the run is there already, `locked`.
 */
export function createRunLog(options: { readonly resultsFolder: string; readonly head: RunHead }): RunLog {
  const stem = runLogStem(options.resultsFolder, options.head);
  const path = stem + partialExtension;
  onDisk("make the folder of", path, () => mkdirSync(dirname(path), { recursive: true }));
  return underLock(stem, (lock) => {
    for (const taken of [path, stem + finishedExtension])
      if (existsSync(taken))
        throw new HarnessError("disk", `run log "${taken}" exists already; remove it first`);
    const file = onDisk("write", path, () => openSync(path, "wx"));
    const log = openLog({ stem, file, lock, bytes: 0, check: firstCheck });
    try {
      log.append({ kind: "run-start", head: options.head });
    } catch (error) {
      log.close();
      unlinkSync(path);
      throw error;
    }
    return log;
  });
}

/**
 * Goes on with a partial log: an incomplete last line is cut off, and the chain continues. A `run-end` in a log that
 * still is partial (killed before the file got its final name) is taken back, so that the caller ends the run again.
 * @throws HarnessError `data` for an edited or a finished log, `locked` when another process writes it, `disk`.
 */
export function reopenRunLog(path: string): RunLog {
  if (!isPartial(path))
    throw new HarnessError(
      "data",
      `run log "${path}" is not a partial one (${partialExtension}); it cannot go on`,
    );
  const stem = stemOf(path);
  return underLock(stem, (lock) => {
    const end = findEnd(path);
    if (end.bytes === 0)
      throw new HarnessError("data", `run log "${path}" holds no complete line; remove it and run again`);
    const file = onDisk("write", path, () => openSync(path, "r+"));
    onDisk("write", path, () => ftruncateSync(file, end.bytes));
    return openLog({ stem, file, lock, ...end });
  });
}

/** Up to where a log is whole, and the check that the next line builds on. */
interface LogEnd {
  readonly bytes: number;
  readonly check: string;
}

interface LogState extends LogEnd {
  readonly stem: string;
  readonly file: number;
  readonly lock: Lock;
}

const syncEveryMs = 1000;

function openLog({ stem, file, lock, ...start }: LogState): RunLog {
  let { bytes, check } = start;
  let path = stem + partialExtension;
  let stage: "empty" | "open" | "ended" = bytes === 0 ? "empty" : "open";
  let isDirty = false;
  let isTorn = false;
  let isClosed = false;
  let syncFailure: unknown;

  const sync = (): void => {
    if (isDirty) onDisk("write", path, () => fdatasyncSync(file));
    isDirty = false;
  };
  const timer = setInterval(() => {
    try {
      sync();
    } catch (error) {
      syncFailure = error;
    }
  }, syncEveryMs);
  timer.unref();

  return {
    get path() {
      return path;
    },
    append(event) {
      if (isClosed) throw new Error(`"${event.kind}" was appended to a closed log`);
      if ((stage === "empty") !== (event.kind === "run-start") || stage === "ended")
        throw new Error(`"${event.kind}" was appended to a log that is ${stage}`);
      if (syncFailure !== undefined) throw syncFailure;
      const sealed = sealLine(check, event);
      const data = toLine(sealed.line, path);
      isDirty = true;
      onDisk("write", path, () => {
        if (isTorn) ftruncateSync(file, bytes);
        isTorn = true;
        writeWhole(file, data, bytes);
        isTorn = false;
      });
      bytes += data.length;
      check = sealed.check;
      stage = "open";
      if (event.kind !== "run-end") return;
      stage = "ended";
      sync();
      const finished = stem + finishedExtension;
      onDisk("rename to", finished, () => renameSync(path, finished));
      path = finished;
      syncFolder(dirname(path));
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      clearInterval(timer);
      try {
        sync();
      } finally {
        closeSync(file);
        lock.release();
      }
      if (syncFailure !== undefined) throw syncFailure;
    },
  };
}

function toLine(line: string, path: string): Buffer {
  const data = Buffer.from(`${line}\n`, "utf8");
  if (data.length <= longestLine) return data;
  throw new HarnessError(
    "data",
    `an event of ${data.length} bytes is too long for "${path}"; ${longestLine} are allowed`,
  );
}

/** A system may take a line in parts. On failure what was taken is cut off again. */
function writeWhole(file: number, data: Buffer, start: number): void {
  let written = 0;
  try {
    while (written < data.length)
      written += writeSync(file, data, written, data.length - written, start + written);
  } catch (error) {
    cutBack(file, start);
    throw error;
  }
}

/** What cannot be cut off stays as an incomplete last line, which every reader leaves out. */
function cutBack(file: number, length: number): void {
  try {
    ftruncateSync(file, length);
  } catch {}
}

function findEnd(path: string): LogEnd {
  let before: LogEnd = { bytes: 0, check: firstCheck };
  let end = before;
  let lastBody = "{}";
  for (const { body, check, endByte } of readLogLines(path)) {
    before = end;
    end = { bytes: endByte, check };
    lastBody = body;
  }
  return JSON.parse(lastBody).kind === "run-end" ? before : end;
}

function underLock(stem: string, open: (lock: Lock) => RunLog): RunLog {
  const lock = acquireLock(`${stem}.lock`, `run log "${stem}"`);
  try {
    return open(lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Makes a rename last through a power cut, where the system lets a folder be synced. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, "r");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {}
}
