import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HarnessError } from "../core/error.ts";
import { errnoOf, onDisk } from "./disk.ts";
import { makeFolder } from "./folder.ts";

const keyBytes = 32;

/**
 * The key of a results folder under which held-out text is digested, made once and readable by its owner alone.
 * Digests are comparable within one folder; without the key they say nothing.
 */
export function holdOutKey(resultsFolder: string): Buffer {
  const path = join(resultsFolder, ".hold-out-key");
  onDisk("make the folder of", path, () => makeFolder(resultsFolder));
  onDisk("write", path, () => createOnce(path));
  const key = onDisk("read", path, () => readFileSync(path));
  if (key.length === keyBytes) return key;
  throw new HarnessError(
    "data",
    `"${path}" holds ${key.length} bytes instead of ${keyBytes}; restore it, or remove it and lose comparability with earlier digests`,
  );
}

/** Whole or not at all: a second process must not read half a key. */
function createOnce(path: string): void {
  if (existsSync(path)) return;
  const fresh = `${path}.${randomBytes(4).toString("hex")}`;
  writeFileSync(fresh, randomBytes(keyBytes), { flag: "wx", mode: 0o600, flush: true });
  try {
    linkSync(fresh, path);
  } catch (error) {
    if (errnoOf(error) !== "EEXIST") throw error;
  } finally {
    unlinkSync(fresh);
  }
}
