import { isUtf8 } from "node:buffer";
import { maximumLineBytes, type ReadingOptions, readChunks } from "./chunks.ts";
import { dataError } from "./data-error.ts";
import { invalidUtf8Message, requireNoUtf16, validLength, withoutByteOrderMark } from "./utf8.ts";

export interface Line {
  /** Counts from 1. */
  readonly line: number;
  /** Without its line end. */
  readonly text: string;
}

const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * The lines of a UTF-8 file, LF or CRLF, blank ones included, in memory bounded by the longest line.
 * @throws HarnessError `data` for a line over the limit, before it is read whole, and for bytes that are no UTF-8.
 */
export async function* readLines(
  path: string,
  options: ReadingOptions & { readonly maximumBytes?: number } = {},
): AsyncGenerator<Line, void, undefined> {
  const { maximumBytes = maximumLineBytes } = options;
  let line = 1;
  let unfinished: Buffer[] = [];
  let unfinishedBytes = 0;
  let isFirst = true;
  for await (const chunk of readChunks(path, options)) {
    if (isFirst) requireNoUtf16(path, chunk);
    let start = 0;
    const content = isFirst ? withoutByteOrderMark(chunk) : chunk;
    isFirst = false;
    for (let end = content.indexOf(newline); end !== -1; end = content.indexOf(newline, start)) {
      const piece = content.subarray(start, end);
      const bytes = unfinished.length === 0 ? piece : Buffer.concat([...unfinished, piece]);
      if (bytes.length > maximumBytes) throw tooLong(path, line, maximumBytes);
      yield { line, text: decode(path, line, bytes) };
      if (unfinished.length > 0) unfinished = [];
      unfinishedBytes = 0;
      line += 1;
      start = end + 1;
    }
    if (start === content.length) continue;
    unfinished.push(content.subarray(start));
    unfinishedBytes += content.length - start;
    if (unfinishedBytes > maximumBytes) throw tooLong(path, line, maximumBytes);
  }
  if (unfinished.length > 0) yield { line, text: decode(path, line, Buffer.concat(unfinished)) };
}

function decode(path: string, line: number, bytes: Buffer): string {
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  if (isUtf8(bytes)) return bytes.toString("utf8", 0, end);
  const column = bytes.toString("utf8", 0, validLength(bytes)).length + 1;
  throw dataError(path, { line, column }, invalidUtf8Message);
}

function tooLong(path: string, line: number, maximumBytes: number): Error {
  const limit = `${Math.floor(maximumBytes / (1024 * 1024))} MiB`;
  return dataError(
    path,
    { line, column: 1 },
    `the line is longer than ${limit}; split it or repair the file`,
  );
}
