import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { HarnessError } from "../../core/error.ts";
import { readChunks } from "../../datasets/chunks.ts";

/** A stretch of a file: a line, or a part of a long one. */
export interface CorpusText {
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
}

/** Every file under a folder, or the file itself; what versions keep for themselves is passed over. */
export function* corpusFiles(path: string): Generator<string, void, undefined> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new HarnessError("disk", `${path}: no such file or folder; check the path`);
  if (!stats.isDirectory()) {
    if (stats.isFile()) yield path;
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((left, right) =>
    left.name < right.name ? -1 : 1,
  )) {
    const inner = join(path, entry.name);
    if (entry.isDirectory() && entry.name !== ".git") yield* corpusFiles(inner);
    else if (entry.isFile()) yield inner;
  }
}

/** No word and no GUID is longer; what holds neither line nor space for so long is cut. */
const longestStretch = 1024 * 1024;

/**
 * The text of a file in bounded memory, `.gz` unpacked, escapes of JSON undone; undefined where it is no text.
 * @param onBytes told how many were read.
 */
export async function* corpusTexts(
  path: string,
  { signal, onBytes, onBinary }: CorpusReading,
): AsyncGenerator<CorpusText, void, undefined> {
  const decoder = new TextDecoder();
  const isJson = /\.(json|jsonl|ndjson|ipynb)(\.gz)?$/i.test(path);
  let line = 1;
  let carried = "";
  let isFirst = true;
  for await (const chunk of readChunks(path, { signal })) {
    if (isFirst && chunk.includes(0)) {
      onBinary();
      return;
    }
    isFirst = false;
    onBytes(chunk.length);
    const text = carried + decoder.decode(chunk, { stream: true });
    const cut = cutOf(text);
    for (const part of linesOf(text.slice(0, cut))) {
      yield { text: isJson ? unescaped(part.text) : part.text, line: line + part.breaks };
    }
    line += breaksIn(text.slice(0, cut));
    carried = text.slice(cut);
  }
  if (carried !== "") yield { text: isJson ? unescaped(carried) : carried, line };
}

export interface CorpusReading {
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
  readonly onBinary: () => void;
}

/** After the last line break, else the last space; else nowhere, unless it has grown too long. */
function cutOf(text: string): number {
  const line = text.lastIndexOf("\n");
  if (line !== -1) return line + 1;
  const space = text.lastIndexOf(" ");
  if (space !== -1) return space + 1;
  return text.length > longestStretch ? text.length : 0;
}

function* linesOf(text: string): Generator<{ readonly text: string; readonly breaks: number }> {
  let [start, breaks] = [0, 0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
    yield { text: text.slice(start, end), breaks };
    start = end + 1;
    breaks += 1;
  }
  if (start < text.length) yield { text: text.slice(start), breaks };
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

const escaped = /\\(?:u([0-9a-fA-F]{4})|.)/g;

/** As words, which is all that is looked at: `\n` parts two of them, `é` is a letter. */
function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(escaped, (_, code?: string) =>
    code === undefined ? " " : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
