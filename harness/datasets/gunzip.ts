import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { HarnessError, messageOf } from "../core/error.ts";

const chunkBytes = 1024 * 1024;

/**
 * The bytes that a gzip file packs, several members one after the other included, in bounded memory.
 * @throws HarnessError `data` for what is no gzip, is damaged, or ends too early.
 */
export async function* gunzipChunks(
  path: string,
  packed: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  const source = Readable.from(packed);
  const gunzip = createGunzip({ chunkSize: chunkBytes });
  // An error of the file itself is met in the loop below as well as one of the packing.
  source.once("error", (error) => gunzip.destroy(error));
  try {
    for await (const chunk of source.pipe(gunzip)) yield chunk;
  } catch (error) {
    throw isPackingError(error)
      ? new HarnessError("data", `${path}: cannot be unpacked: ${messageOf(error)}; download it again`, {
          cause: error,
        })
      : error;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

function isPackingError(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
