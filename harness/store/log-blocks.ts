import { closeSync, openSync, readSync } from "node:fs";
import { onDisk } from "./disk.ts";
import { firstCheck, type LinePlace, logCheckDigits } from "./log-line.ts";
import { withMoreRoom } from "./log-lines.ts";

/** Whole lines of a log that follow each other, each with its line break; nothing of them is looked at yet. */
export interface LogBlock extends LinePlace {
  /** The check that the line before them has. */
  readonly previousCheck: string;
}

const lineBreak = 0x0a;

/** What follows the check in a line. */
const afterCheck = '"}\n'.length;

/** As a string it is small enough to be young: larger ones are collected with the old. */
export const usualBlockBytes = 64 * 1024;

/**
 * A log in blocks, of which a buffer holds one at a time: it may be changed, and is used again once the next is asked
 * for. Before the lines there is room for a check. Gives back whether an incomplete last line follows them.
 * @throws HarnessError `data` for a line that is too long.
 */
export function* readLogBlocks(
  path: string,
  blockBytes: number = usualBlockBytes,
): Generator<LogBlock, { readonly truncated: boolean }> {
  const file = onDisk("read", path, () => openSync(path, "r"));
  try {
    const start = logCheckDigits;
    const usual = start + blockBytes;
    let buffer = Buffer.allocUnsafe(usual);
    let filled = start;
    let previousCheck = firstCheck;
    for (;;) {
      if (filled === buffer.length) buffer = withMoreRoom(buffer, start, path);
      const target = buffer;
      const count = onDisk("read", path, () => readSync(file, target, filled, target.length - filled, null));
      if (count === 0) return { truncated: filled > start };
      const end = buffer.subarray(filled, filled + count).lastIndexOf(lineBreak) + filled + 1;
      const isWhole = end > filled;
      filled += count;
      if (!isWhole) continue;
      const check = buffer.toString("latin1", end - afterCheck - logCheckDigits, end - afterCheck);
      yield { buffer, start, end, previousCheck };
      previousCheck = check;
      const left = filled - end;
      // room made for a long line is given back after it
      const next = left < blockBytes && buffer.length > usual ? Buffer.allocUnsafe(usual) : buffer;
      buffer.copy(next, start, end, filled);
      buffer = next;
      filled = start + left;
    }
  } finally {
    closeSync(file);
  }
}
