import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { HarnessError } from "../core/error.ts";
import { errnoOf, onDisk, toDiskError } from "../store/disk.ts";
import { makeFolder, syncFolder } from "../store/folder.ts";

/**
 * Writes a new file whole or not at all: under another name first, looked at by `check`, and then given its own.
 * @throws HarnessError `disk`, also when something is there already.
 */
export async function writeStream(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  check: (fresh: string) => Promise<void> = async () => undefined,
): Promise<void> {
  onDisk("make the folder of", path, () => makeFolder(dirname(path)));
  const fresh = `${path}.${randomBytes(4).toString("hex")}.partial`;
  try {
    await writeChunks(fresh, chunks);
    await check(fresh);
    onDisk("write", path, () => linkSync(fresh, path));
    syncFolder(dirname(path));
  } catch (error) {
    if (errnoOf(error) === "EEXIST") throw taken(path);
    throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
}

async function writeChunks(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, "wx", 0o600).catch((error: unknown) => {
    throw toDiskError(error, "write", path);
  });
  try {
    for await (const chunk of chunks) {
      for (let written = 0; written < chunk.length; ) {
        const { bytesWritten } = await file.write(chunk, written).catch((error: unknown) => {
          throw toDiskError(error, "write", path);
        });
        written += bytesWritten;
      }
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes a folder that is not there yet. @throws HarnessError `disk` when it is. */
export function makeNewFolder(path: string): void {
  onDisk("make the folder of", path, () => makeFolder(dirname(path)));
  try {
    mkdirSync(path, 0o700);
  } catch (error) {
    throw errnoOf(error) === "EEXIST" ? taken(path) : toDiskError(error, "make", path);
  }
}

function taken(path: string): HarnessError {
  return new HarnessError("disk", `${path} is there already; name another --output, or remove it`);
}
