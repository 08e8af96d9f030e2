import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { HarnessError } from "../core/error.ts";
import { readStoredChunks } from "./chunks.ts";

/** SHA-256 of a file's bytes as they lie on the disk, in hex. */
export async function fileDigest(
  path: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<string> {
  const digest = createHash("sha256");
  for await (const chunk of readStoredChunks(path, options)) digest.update(chunk);
  return digest.digest("hex");
}

/** Where the digest of a first download stands, in the form that `sha256sum -c` reads. */
export function noteOf(path: string): string {
  return `${path}.sha256`;
}

/** The digest noted beside a file. @throws HarnessError `data` for a note that holds none. */
export function readDigestNote(path: string): string | undefined {
  const note = noteOf(path);
  if (!existsSync(note)) return undefined;
  const digest = /^([0-9a-f]{64})\b/i.exec(readFileSync(note, "utf8"))?.[1]?.toLowerCase();
  if (digest !== undefined) return digest;
  throw new HarnessError("data", `${note}: holds no sha256; remove it, and the next download is noted anew`);
}

export async function writeDigestNote(path: string, digest: string): Promise<void> {
  const note = noteOf(path);
  await writeFile(`${note}.new`, `${digest}  ${basename(path)}\n`);
  await rename(`${note}.new`, note);
}
