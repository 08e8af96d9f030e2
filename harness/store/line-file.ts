import { close, closeSync, fdatasync, fdatasyncSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { onDisk, toDiskError } from "./disk.ts";

/**
 * A file that grows by whole lines. What is written is with the operating system; a timer hands it to the disk, beside
 * all other work: a flush takes milliseconds, and there may be hundreds of logs.
 */
export interface LineFile {
  /** Length of the whole lines. */
  readonly bytes: number;
  /** All of it or nothing. @throws HarnessError `disk`. */
  write(lines: Buffer): void;
  sync(): void;
  cutTo(bytes: number): void;
  /** Syncs and closes. @throws HarnessError `disk`, also for a sync that failed on the timer. */
  close(): void;
}

const syncEveryMs = 1000;

/** `start`: how much of an existing file stays; without it the file must be new. */
export function openLineFile(path: string, start?: number): LineFile {
  const [file, flushed] = openTwice(path, start === undefined ? "wx" : "r+");
  let bytes = start ?? 0;
  let isDirty = false;
  let isTorn = start !== undefined;
  let stage: "open" | "flushing" | "closing" = "open";
  let syncFailure: unknown;

  const sync = (): void => {
    if (syncFailure !== undefined) throw syncFailure;
    if (isDirty || stage === "flushing") onDisk("write", path, () => fdatasyncSync(file));
    isDirty = false;
  };
  const flush = (): void => {
    if (!isDirty || stage !== "open") return;
    isDirty = false;
    stage = "flushing";
    fdatasync(flushed, (error) => {
      if (error !== null) syncFailure = toDiskError(error, "write", path);
      if (stage === "closing") close(flushed, () => undefined);
      else stage = "open";
    });
  };
  const timer = setInterval(flush, syncEveryMs);
  timer.unref();

  return {
    get bytes() {
      return bytes;
    },
    write(lines) {
      if (syncFailure !== undefined) throw syncFailure;
      isDirty = true;
      onDisk("write", path, () => {
        if (isTorn) ftruncateSync(file, bytes);
        isTorn = true;
        writeWhole(file, lines, bytes);
        isTorn = false;
      });
      bytes += lines.length;
    },
    sync,
    cutTo(length) {
      onDisk("write", path, () => ftruncateSync(file, length));
      bytes = length;
      isTorn = false;
    },
    close() {
      clearInterval(timer);
      try {
        sync();
      } finally {
        closeSync(file);
        // a flush under way still needs it
        if (stage === "flushing") stage = "closing";
        else closeSync(flushed);
      }
    },
  };
}

/**
 * Once to write, once to flush: a system tells each opened file once of what it could not write, so that what a flush
 * was told the last sync is told as well.
 */
function openTwice(path: string, flags: "wx" | "r+"): readonly [file: number, flushed: number] {
  return onDisk("write", path, () => {
    const file = openSync(path, flags);
    try {
      return [file, openSync(path, "r+")];
    } catch (error) {
      closeSync(file);
      throw error;
    }
  });
}

/** A system may take them in parts. On failure what it took is cut off again. */
function writeWhole(file: number, lines: Buffer, start: number): void {
  let written = 0;
  try {
    while (written < lines.length)
      written += writeSync(file, lines, written, lines.length - written, start + written);
  } catch (error) {
    cutBack(file, start);
    throw error;
  }
}

/** What cannot be cut off now is cut off before the next write, and read as an incomplete last line until then. */
function cutBack(file: number, length: number): void {
  try {
    ftruncateSync(file, length);
  } catch {}
}
