import { closeSync, openSync, readSync } from "node:fs";
import { HarnessError } from "../core/error.ts";
import { onDisk } from "./disk.ts";
import { firstCheck, logCheckDigits, longestLine, unsealLine } from "./log-line.ts";

/** A line whose check is right. */
export interface LogLine {
  /** Counted from 1. */
  readonly number: number;
  /** The event as JSON, without the check. */
  readonly body: string;
  readonly check: string;
  /** Where the line ends in the file, its line break included. */
  readonly endByte: number;
}

const lineBreak = 0x0a;

/**
 * The complete lines of a log, in chunks and bounded memory. Gives back whether an incomplete last line follows them:
 * what a kill in mid-write leaves, and no error.
 * @throws HarnessError `data` naming the line that was edited, that follows a lost one, or that is too long.
 */
export function* readLogLines(
  path: string,
  chunkBytes: number = 1024 * 1024,
  checkDigits: number = logCheckDigits,
): Generator<LogLine, { readonly truncated: boolean }> {
  const file = onDisk("read", path, () => openSync(path, "r"));
  try {
    let buffer = Buffer.allocUnsafe(chunkBytes);
    let filled = 0;
    let bufferStart = 0;
    let number = 0;
    let check = firstCheck;
    for (;;) {
      if (filled === buffer.length) buffer = grown(buffer, `${path}:${number + 1}`);
      const target = buffer;
      const count = onDisk("read", path, () => readSync(file, target, filled, target.length - filled, null));
      if (count === 0) return { truncated: filled > 0 };
      let searchFrom = filled;
      filled += count;
      let lineStart = 0;
      for (;;) {
        const end = buffer.indexOf(lineBreak, searchFrom);
        if (end === -1 || end >= filled) break;
        number += 1;
        const line = unsealLine(check, buffer.toString("utf8", lineStart, end), checkDigits);
        if (line === undefined) throw editedLine(path, number);
        check = line.check;
        lineStart = end + 1;
        searchFrom = lineStart;
        yield { number, body: line.body, check, endByte: bufferStart + lineStart };
      }
      buffer.copyWithin(0, lineStart, filled);
      filled -= lineStart;
      bufferStart += lineStart;
    }
  } finally {
    closeSync(file);
  }
}

function grown(buffer: Buffer<ArrayBuffer>, where: string): Buffer<ArrayBuffer> {
  if (buffer.length >= longestLine)
    throw new HarnessError(
      "data",
      `${where}: the line is longer than ${longestLine} bytes; this is no run log`,
    );
  const larger = Buffer.allocUnsafe(buffer.length * 2);
  buffer.copy(larger);
  return larger;
}

function editedLine(path: string, number: number): HarnessError {
  return new HarnessError(
    "data",
    `${path}:${number}: the check does not fit: this line was edited, or one before it was lost; restore the log or remove it`,
  );
}
