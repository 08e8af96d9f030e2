import { type FileHandle, open } from "node:fs/promises";
import { HarnessError, messageOf } from "../core/error.ts";
import { gunzipChunks } from "./gunzip.ts";

/** Larger ones are read a little faster, and many of them wait outside the heap until garbage is collected. */
const chunkBytes = 128 * 1024;

/** No line and no CSV row may be longer: what is longer is no sample but a broken file. */
export const maximumLineBytes = 64 * 1024 * 1024;

export interface ReadingOptions {
  readonly signal?: AbortSignal;
  /** Where the bytes come from when they do not lie on the disk as they are; the path then only names them. */
  readonly bytes?: () => AsyncIterable<Buffer>;
}

/**
 * A file in pieces of 128 KiB, each in a buffer of its own; the file is closed when the reader leaves early. One whose
 * name ends in `.gz` is unpacked on the way.
 */
export async function* readChunks(
  path: string,
  options: ReadingOptions = {},
): AsyncGenerator<Buffer, void, undefined> {
  const bytes = options.bytes?.() ?? readStoredChunks(path, options);
  yield* path.endsWith(".gz") ? gunzipChunks(path, bytes) : bytes;
}

/** The same, as the bytes lie on the disk. */
export async function* readStoredChunks(
  path: string,
  options: { readonly signal?: AbortSignal } = {},
): AsyncGenerator<Buffer, void, undefined> {
  const file = await openStoredFile(path);
  try {
    for (;;) {
      options.signal?.throwIfAborted();
      const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(chunkBytes) });
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** A file, open for reading. @throws HarnessError `disk` for what is absent, forbidden or a folder. */
export async function openStoredFile(path: string): Promise<FileHandle> {
  let file: FileHandle;
  try {
    file = await open(path, "r");
  } catch (error) {
    throw new HarnessError("disk", unreadable(path, error), { cause: error });
  }
  if (!(await file.stat()).isDirectory()) return file;
  await file.close();
  throw new HarnessError("disk", `${path}: is a folder; name the file in it`);
}

function unreadable(path: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return `${path}: no such file; check the path`;
  if (code === "EACCES" || code === "EPERM") return `${path}: may not be read; check its permissions`;
  return `${path}: cannot be read: ${messageOf(error)}`;
}
