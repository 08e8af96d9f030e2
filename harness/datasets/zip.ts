import { inflateRawSync } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { HarnessError, messageOf } from "../core/error.ts";
import { readChunks } from "./chunks.ts";
import { decodeZstdFrames } from "./zstd-frames.ts";

/** An open archive; the only door to yauzl. Nothing is unpacked to disk, so that names of entries need no guard. */
export interface Zip {
  /** In the archive's order; of two with one name the later is the newer. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** What an entry holds: stored, deflated or in Zstandard frames. @throws HarnessError `data` naming the entry. */
  read(name: string): AsyncGenerator<Buffer, void, undefined>;
  close(): void;
}

/** @throws HarnessError `data` for a file that is no archive or was cut, `disk` for one that cannot be read. */
export async function openZip(path: string): Promise<Zip> {
  for await (const _ of readChunks(path)) break;
  let file: ZipFile;
  const entries = new Map<string, ZipEntry>();
  try {
    file = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
    // Undecoded, names are bytes: ids that the library would refuse as paths are fine here.
    for await (const raw of file.eachEntry()) {
      const name = raw.fileNameRaw.toString("utf8");
      entries.set(name, { name, raw });
    }
  } catch (error) {
    const message = `is no whole ZIP archive: ${messageOf(error)}; it was cut or is another format, copy it again`;
    throw new HarnessError("data", `${path}: ${message}`, { cause: error });
  }
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    async *read(name) {
      const entry = entries.get(name);
      if (entry === undefined)
        throw new HarnessError("data", `${path}: has no entry "${name}"; is it whole?`);
      try {
        yield* entryBytes(file, entry);
      } catch (error) {
        if (error instanceof HarnessError) throw error;
        const message = `entry "${name}" cannot be unpacked: ${messageOf(error)}; copy the file again`;
        throw new HarnessError("data", `${path}: ${message}`, { cause: error });
      }
    },
    close: () => file.close(),
  };
}

const methods = { stored: 0, deflated: 8, zstandard: 93 } as const;

interface ZipEntry {
  readonly name: string;
  readonly raw: Entry;
}

async function* entryBytes(file: ZipFile, { raw }: ZipEntry): AsyncGenerator<Buffer, void, undefined> {
  const method = raw.compressionMethod;
  if (method === methods.zstandard) {
    yield* decodeZstdFrames(await file.openReadStreamPromise(raw, { decodeFileData: false }));
    return;
  }
  if (method !== methods.stored && method !== methods.deflated)
    throw new Error(`compression method ${method} is not known; known: 0, 8 and 93`);
  if (method === methods.deflated && Math.max(raw.compressedSize, raw.uncompressedSize) <= wholeBytes)
    yield await inflateWhole(file, raw);
  else yield* await file.openReadStreamPromise(raw, {});
}

/** An archive may hold a hundred thousand entries: a stream for each costs more than what is in it. */
const wholeBytes = 4 * 2 ** 20;

async function inflateWhole(file: ZipFile, raw: Entry): Promise<Buffer> {
  const pieces = await Array.fromAsync<Buffer>(
    await file.openReadStreamPromise(raw, { decodeFileData: false }),
  );
  const bytes = inflateRawSync(Buffer.concat(pieces), { maxOutputLength: wholeBytes });
  if (bytes.length === raw.uncompressedSize) return bytes;
  throw new Error(`it has ${bytes.length} bytes where ${raw.uncompressedSize} are announced`);
}
