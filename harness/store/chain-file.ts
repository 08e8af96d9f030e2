import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { HarnessError } from "../core/error.ts";
import { onDisk } from "./disk.ts";
import { makeFolder } from "./folder.ts";
import { acquireLock, type Lock } from "./lock.ts";
import { claimedCheck, firstCheck, sealLine } from "./log-line.ts";
import { readLogLines, textOf } from "./log-lines.ts";

/** A line of a chain whose check is right. */
export interface ChainLine {
  /** Counted from 1. */
  readonly number: number;
  /** Its JSON, without the check. */
  readonly body: string;
  /** SHA-256 over everything up to here: whoever notes it down can tell later whether the chain was rewritten. */
  readonly check: string;
}

/** All of SHA-256: a chain's head may be published, and must not be met by chance. */
const checkDigits = 64;
const flushBytes = 1024 * 1024;

/**
 * Appends to a file of JSON lines that each hold the hash of all before them, the way run logs do. One writer at a
 * time; others wait. What a kill left of a last line is cut off first. Returns once the disk has it.
 * @param entries what to append; a function is called under the lock, and may read the chain to decide.
 * @throws HarnessError `disk`, `locked` when another process holds the file for longer than half a minute.
 */
export function appendToChain(
  path: string,
  entries: Iterable<object> | (() => Iterable<object>),
  what: string,
): void {
  onDisk("make the folder of", path, () => makeFolder(dirname(path)));
  const lock = waitForLock(path, what);
  try {
    appendUnderLock(path, typeof entries === "function" ? entries() : entries);
  } finally {
    lock.release();
  }
}

/**
 * The lines of a chain, in bounded memory; none when there is no file. An incomplete last line, as a kill leaves it, is
 * passed over.
 * @throws HarnessError `data` naming the first line that was edited or that follows a lost one.
 */
export function* readChain(path: string): Generator<ChainLine, void, undefined> {
  if (!existsSync(path)) return;
  for (const { number, body, check } of readLogLines(path, undefined, checkDigits))
    yield { number, body: textOf(body), check };
}

function appendUnderLock(path: string, entries: Iterable<object>): void {
  onDisk("write", path, () => {
    const file = openSync(path, existsSync(path) ? "r+" : "wx+", 0o600);
    try {
      let { bytes, check } = readTail(file, path);
      const start = bytes;
      ftruncateSync(file, bytes);
      let waiting: string[] = [];
      let waitingBytes = 0;
      const flush = (): void => {
        bytes += writeWhole(file, Buffer.from(waiting.join("")), bytes);
        [waiting, waitingBytes] = [[], 0];
      };
      try {
        for (const entry of entries) {
          const sealed = sealLine(check, entry, checkDigits);
          check = sealed.check;
          waiting.push(`${sealed.line}\n`);
          waitingBytes += sealed.line.length;
          if (waitingBytes >= flushBytes) flush();
        }
        flush();
        fdatasyncSync(file);
      } catch (error) {
        ftruncateSync(file, start);
        throw error;
      }
    } finally {
      closeSync(file);
    }
  });
}

function writeWhole(file: number, text: Buffer, start: number): number {
  let written = 0;
  while (written < text.length)
    written += writeSync(file, text, written, text.length - written, start + written);
  return written;
}

/** Where the whole lines end, and the check the last of them claims. */
function readTail(file: number, path: string): { bytes: number; check: string } {
  const size = fstatSync(file).size;
  for (let length = Math.min(size, 64 * 1024); length > 0; length = Math.min(size, length * 4)) {
    const tail = Buffer.alloc(length);
    readSync(file, tail, 0, length, size - length);
    const end = tail.lastIndexOf("\n");
    const before = end <= 0 ? -1 : tail.lastIndexOf("\n", end - 1);
    if (end >= 0 && (before >= 0 || length === size)) {
      const check = claimedCheck(tail.toString("utf8", before + 1, end));
      if (check?.length === checkDigits) return { bytes: size - length + end + 1, check };
      throw new HarnessError(
        "data",
        `${path}: the last line was edited; nothing can be appended to it; restore the file from a copy, or put it away to begin a new one`,
      );
    }
    if (length === size) break;
  }
  return { bytes: 0, check: firstCheck };
}

const patienceMs = 30_000;

function waitForLock(path: string, what: string): Lock {
  const started = performance.now();
  for (;;) {
    try {
      return acquireLock(`${path}.lock`, what);
    } catch (error) {
      const isPatient = performance.now() - started < patienceMs;
      if (!(error instanceof HarnessError) || error.code !== "locked" || !isPatient) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1 + 4 * Math.random());
    }
  }
}
