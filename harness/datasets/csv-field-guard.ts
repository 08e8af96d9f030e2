import type { Delimiter } from "./csv-delimiter.ts";
import { dataError } from "./data-error.ts";
import { readLines } from "./lines.ts";

const maximumFields = 1_000_000;

/** The parser bounds the bytes of a field; what it would still hold whole is a row of nothing but delimiters. */
export async function* guardFields(
  path: string,
  first: Buffer,
  rest: AsyncIterable<Buffer>,
  delimiter: Delimiter,
): AsyncGenerator<Buffer, void, undefined> {
  let delimiters = 0;
  yield first;
  for await (const chunk of rest) {
    const hasBreak = chunk.includes(0x0a) || chunk.includes(0x0d);
    delimiters = hasBreak ? 0 : delimiters + occurrences(chunk, delimiter.charCodeAt(0));
    if (delimiters > maximumFields) await refuseLongLine(path);
    yield chunk;
  }
}

function occurrences(bytes: Buffer, wanted: number): number {
  let count = 0;
  for (const byte of bytes) if (byte === wanted) count += 1;
  return count;
}

/** Reads the file again, for the number of the line. */
async function refuseLongLine(path: string): Promise<never> {
  let longest = { line: 1, length: 0 };
  for await (const { line, text } of readLines(path)) {
    if (text.length > longest.length) longest = { line, length: text.length };
  }
  const message = `the row has more than ${maximumFields} fields; split it or repair the file`;
  throw dataError(path, { line: longest.line, column: 1 }, message);
}
