import { isUtf8 } from "node:buffer";
import { type Blocks, itemsOf } from "./blocks.ts";
import { maximumLineBytes, type ReadingOptions, readChunks } from "./chunks.ts";
import { dataError } from "./data-error.ts";
import { invalidUtf8Message, requireNoUtf16, validLength, withoutByteOrderMark } from "./utf8.ts";

export interface Line {
  /** Counts from 1. */
  readonly line: number;
  /** Without its line end. */
  readonly text: string;
}

export type LineOptions = ReadingOptions & { readonly maximumBytes?: number };

const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * The lines of a UTF-8 file, LF or CRLF, blank ones included, in memory bounded by the longest line and a piece of the
 * file. The texts are cut out of larger ones: who keeps a few of many keeps copies of them.
 * @throws HarnessError `data` for a line over the limit, before it is read whole, and for bytes that are no UTF-8.
 */
export function readLines(path: string, options: LineOptions = {}): AsyncGenerator<Line, void, undefined> {
  return itemsOf(readLineBlocks(path, options));
}

/** The same, those of a piece of the file together. */
export async function* readLineBlocks(path: string, options: LineOptions = {}): Blocks<Line> {
  const { maximumBytes = maximumLineBytes } = options;
  let line = 1;
  let unfinished: Buffer[] = [];
  let unfinishedBytes = 0;
  let isFirst = true;
  for await (const chunk of readChunks(path, options)) {
    if (isFirst) requireNoUtf16(path, chunk);
    const content = isFirst ? withoutByteOrderMark(chunk) : chunk;
    isFirst = false;
    const end = content.lastIndexOf(newline);
    if (end !== -1) {
      const bytes = Buffer.concat([...unfinished, content.subarray(0, end)]);
      if (bytes.length <= maximumBytes && isUtf8(bytes)) {
        const texts = bytes.toString().split("\n");
        yield numbered(texts, line);
        line += texts.length;
      } else {
        for (const piece of piecesOf(bytes)) {
          if (piece.length > maximumBytes) throw tooLong(path, line, maximumBytes);
          yield [{ line, text: decode(path, line, piece) }];
          line += 1;
        }
      }
      unfinished = [];
      unfinishedBytes = 0;
    }
    if (end + 1 === content.length) continue;
    unfinished.push(content.subarray(end + 1));
    unfinishedBytes += content.length - end - 1;
    if (unfinishedBytes > maximumBytes) throw tooLong(path, line, maximumBytes);
  }
  if (unfinished.length > 0) yield [{ line, text: decode(path, line, Buffer.concat(unfinished)) }];
}

function* numbered(texts: Iterable<string>, firstLine: number): Generator<Line, void, undefined> {
  let line = firstLine;
  for (const text of texts) {
    yield { line, text: text.endsWith("\r") ? text.slice(0, -1) : text };
    line += 1;
  }
}

function* piecesOf(bytes: Buffer): Generator<Buffer, void, undefined> {
  let start = 0;
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
  yield bytes.subarray(start);
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
