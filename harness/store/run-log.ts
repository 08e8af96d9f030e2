import { existsSync, renameSync, unlinkSync } from "node:fs";
import { dirname } from "node:path";
import { HarnessError } from "../core/error.ts";
import type { RunEvent } from "../core/event.ts";
import type { RunHead } from "../core/run.ts";
import { onDisk } from "./disk.ts";
import { makeFolder, removeEmpty, syncFolder } from "./folder.ts";
import { type LineFile, openLineFile } from "./line-file.ts";
import { acquireLock, type Lock } from "./lock.ts";
import { firstCheck, sealLines } from "./log-line.ts";
import { readLogLines, textOf } from "./log-lines.ts";
import { finishedExtension, isPartial, partialExtension, runLogStem, stemOf } from "./log-path.ts";

/** An open run log. Written means handed to the operating system: nothing but what is in flight is lost on a kill. */
export interface RunLog {
  /** Ends in `.partial.jsonl` until `run-end` is appended, then in `.jsonl`. */
  readonly path: string;
  /** Whole lines in it. */
  readonly lines: number;
  /**
   * A line each, in one write. The stream's own `run-start` is there already and passed over. A failed append leaves the
   * log as it was.
   * @throws HarnessError `disk`.
   */
  append(...events: readonly RunEvent[]): void;
  /** Hands what was written to the disk and frees the lock. */
  close(): void;
  /** Closes, and takes back what was appended since the log was opened: a new log goes altogether, an ended one stays. */
  discard(): void;
}

/**
 * A new log at `<results>/<suite>/<provider>/<model>/<run id>.partial.jsonl`, its `run-start` written. Never
 * overwrites.
 * @throws HarnessError `disk` when the folder cannot be written or the run is there already, `locked`.
 */
export function createRunLog(options: { readonly resultsFolder: string; readonly head: RunHead }): RunLog {
  const { resultsFolder, head } = options;
  const stem = runLogStem(resultsFolder, head);
  const path = stem + partialExtension;
  const folder = dirname(path);
  const firstMade = onDisk("make the folder of", path, () => makeFolder(folder));
  return underLock(stem, (lock) => {
    for (const taken of [path, stem + finishedExtension])
      if (existsSync(taken))
        throw new HarnessError("disk", `run log "${taken}" exists already; remove it first`);
    const file = openLineFile(path);
    const undo = (): void => {
      unlinkSync(path);
      if (firstMade !== undefined) removeEmpty(folder, firstMade);
    };
    const log = openLog({ stem, file, lock, check: firstCheck, lines: 0, runId: head.runId, undo });
    try {
      log.append({ kind: "run-start", head });
    } catch (error) {
      log.discard();
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
    const { bytes, check, lines, runId } = findEnd(path);
    const file = openLineFile(path, bytes);
    file.cutTo(bytes);
    return openLog({ stem, file, lock, check, lines, runId, undo: () => undefined });
  });
}

interface OpenParts {
  readonly stem: string;
  readonly file: LineFile;
  readonly lock: Lock;
  /** Of the line before. */
  readonly check: string;
  readonly lines: number;
  readonly runId: string;
  /** After the file was cut to its first length and closed. */
  readonly undo: () => void;
}

function openLog({ stem, file, lock, runId, undo, ...first }: OpenParts): RunLog {
  const firstBytes = file.bytes;
  let path = stem + partialExtension;
  let stage: "open" | "ended" | "closed" = "open";
  let { check, lines } = first;

  const close = (): void => {
    if (stage === "closed") return;
    stage = "closed";
    try {
      file.close();
    } finally {
      lock.release();
    }
  };

  return {
    get path() {
      return path;
    },
    get lines() {
      return lines;
    },
    append(...events) {
      const [late] = stage === "open" ? afterEnd(events) : events;
      if (late !== undefined)
        throw new Error(`"${late.kind}" was appended to a log that is ${stage === "open" ? "ended" : stage}`);
      const added = events.filter((event) => event.kind !== "run-start" || file.bytes === 0);
      for (const event of events) if (event.kind === "run-start") requireSameRun(event.head.runId, runId);
      if (added.length === 0) return;
      const sealed = sealLines(check, added, path);
      file.write(sealed.bytes);
      check = sealed.check;
      lines += added.length;
      if (added.at(-1)?.kind !== "run-end") return;
      stage = "ended";
      file.sync();
      path = finish(stem);
    },
    close,
    discard() {
      if (stage !== "open") return close();
      file.cutTo(firstBytes);
      close();
      undo();
    },
  };
}

function afterEnd(events: readonly RunEvent[]): readonly RunEvent[] {
  const end = events.findIndex(({ kind }) => kind === "run-end");
  return end === -1 ? [] : events.slice(end + 1);
}

function requireSameRun(runId: string, expected: string): void {
  if (runId !== expected)
    throw new Error(`the start of run ${runId} was appended to the log of run ${expected}`);
}

/** Gives the log its final name. */
function finish(stem: string): string {
  const path = stem + finishedExtension;
  onDisk("rename to", path, () => renameSync(stem + partialExtension, path));
  syncFolder(dirname(path));
  return path;
}

/** Where a partial log may go on. */
function findEnd(path: string): Pick<OpenParts, "check" | "lines" | "runId"> & { readonly bytes: number } {
  let before = { bytes: 0, check: firstCheck, lines: 0 };
  let end = before;
  let firstBody = "";
  let lastBody = "";
  for (const { body, check, endByte, number } of readLogLines(path)) {
    before = end;
    end = { bytes: endByte, check, lines: number };
    lastBody = textOf(body);
    if (number === 1) firstBody = lastBody;
  }
  if (firstBody === "")
    throw new HarnessError("data", `run log "${path}" holds no complete line; remove it and run again`);
  const { runId } = JSON.parse(firstBody).head;
  return { ...(JSON.parse(lastBody).kind === "run-end" ? before : end), runId };
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
