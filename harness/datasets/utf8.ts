import { isUtf8 } from "node:buffer";
import { HarnessError } from "../core/error.ts";
import { type ReadingOptions, readChunks } from "./chunks.ts";
import { dataError, type FilePosition } from "./data-error.ts";

const newline = 0x0a;

/** The file's bytes without a byte order mark. @throws HarnessError `data` naming the first byte that is no UTF-8. */
export async function* readUtf8Chunks(
  path: string,
  options: ReadingOptions = {},
): AsyncGenerator<Buffer, void, undefined> {
  let carried = Buffer.alloc(0);
  let offset = 0;
  for await (const chunk of readChunks(path, options)) {
    if (offset === 0 && carried.length === 0) requireNoUtf16(path, chunk);
    const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    const whole = bytes.subarray(0, wholeLength(bytes));
    if (!isUtf8(whole)) throw await invalidUtf8(path, offset + validLength(whole), options);
    carried = Buffer.from(bytes.subarray(whole.length));
    const content = offset === 0 ? withoutByteOrderMark(whole) : whole;
    offset += whole.length;
    if (content.length > 0) yield content;
  }
  if (carried.length > 0) throw await invalidUtf8(path, offset, options);
}

/** How many bytes at the start are valid UTF-8. */
export function validLength(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const prefix = bytes.subarray(0, middle);
    if (isUtf8(prefix.subarray(0, wholeLength(prefix)))) low = middle;
    else high = middle - 1;
  }
  return wholeLength(bytes.subarray(0, low));
}

export const invalidUtf8Message = "is not valid UTF-8; save the file as UTF-8";

export function withoutByteOrderMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** @throws HarnessError when the bytes begin with the mark of UTF-16, in which spreadsheets save "Unicode text". */
export function requireNoUtf16(path: string, bytes: Uint8Array): void {
  const mark = `${bytes[0]},${bytes[1]}`;
  if (mark !== "255,254" && mark !== "254,255") return;
  throw new HarnessError("data", `${path}:1:1: is UTF-16; save the file as UTF-8`);
}

/** The length without an unfinished character at the end. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    const isContinuation = (byte & 0xc0) === 0x80;
    if (isContinuation) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

async function invalidUtf8(path: string, offset: number, options: ReadingOptions): Promise<HarnessError> {
  return dataError(path, await positionAt(path, offset, options), invalidUtf8Message);
}

/** Reads the file again up to the offset: only a broken file pays for counting lines. */
async function positionAt(path: string, offset: number, options: ReadingOptions): Promise<FilePosition> {
  let line = 1;
  let column = 1;
  let start = 0;
  for await (const chunk of readChunks(path, options)) {
    const bytes = chunk.subarray(0, offset - start);
    start += chunk.length;
    for (const byte of bytes) {
      const isContinuation = (byte & 0xc0) === 0x80;
      if (byte === newline) [line, column] = [line + 1, 1];
      else if (!isContinuation) column += 1;
    }
    if (start >= offset) break;
  }
  return { line, column };
}
