import { closeSync, openSync, readSync } from "node:fs";
import { HarnessError } from "../core/error.ts";
import { onDisk } from "./disk.ts";
import { firstCheck, type LinePlace, logCheckDigits, longestLine, unsealLine } from "./log-line.ts";

/** A line whose check is right. */
export interface LogLine {
  /** Counted from 1. */
  readonly number: number;
  /** Its JSON without the check, in UTF-8; the buffer is used again once the next line is asked for. */
  readonly body: LinePlace;
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
    // in front of the lines is room for the check of the line before: it is hashed with the line
    const room = checkDigits;
    let buffer = Buffer.allocUnsafe(room + chunkBytes);
    let filled = room;
    let bufferStart = -room;
    let number = 0;
    let check = firstCheck;
    for (;;) {
      if (filled === buffer.length) buffer = withMoreRoom(buffer, room, `${path}:${number + 1}`);
      const target = buffer;
      const count = onDisk("read", path, () => readSync(file, target, filled, target.length - filled, null));
      if (count === 0) return { truncated: filled > room };
      let searchFrom = filled;
      filled += count;
      let lineStart = room;
      for (;;) {
        const end = buffer.indexOf(lineBreak, searchFrom);
        if (end === -1 || end >= filled) break;
        number += 1;
        const line = unsealLine(check, { buffer, start: lineStart, end }, checkDigits);
        if (line === undefined) throw editedLine(path, number);
        check = line.check;
        const body = { buffer, start: lineStart, end: line.bodyEnd };
        lineStart = end + 1;
        searchFrom = lineStart;
        yield { number, body, check, endByte: bufferStart + lineStart };
      }
      buffer.copyWithin(room, lineStart, filled);
      filled -= lineStart - room;
      bufferStart += lineStart - room;
    }
  } finally {
    closeSync(file);
  }
}

/** The text of a line's JSON. */
export function textOf({ buffer, start, end }: LinePlace): string {
  return buffer.toString("utf8", start, end);
}

/** The buffer of twice as many bytes after its room. @throws HarnessError `data` when a line is too long. */
export function withMoreRoom(buffer: Buffer<ArrayBuffer>, room: number, where: string): Buffer<ArrayBuffer> {
  const bytes = buffer.length - room;
  if (bytes >= longestLine)
    throw new HarnessError(
      "data",
      `${where}: the line is longer than ${longestLine} bytes; this is no run log`,
    );
  const larger = Buffer.allocUnsafe(room + bytes * 2);
  buffer.copy(larger);
  return larger;
}

function editedLine(path: string, number: number): HarnessError {
  return new HarnessError(
    "data",
    `${path}:${number}: the check does not fit: this line was edited, or one before it was lost; restore the log or remove it`,
  );
}
