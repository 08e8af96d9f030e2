import { readStoredChunks } from "../chunks.ts";
import { encryptChunks, type SealKey } from "./age-file.ts";
import type { SealedContents } from "./sealed-file.ts";
import { sealedOpening } from "./sealed-opening.ts";

export interface SealOptions extends Omit<SealedContents, "files"> {
  /** In this order: what is long comes last, for what stands before a file is decrypted to reach it. */
  readonly files: readonly (SealedContents["files"][number] & { readonly path: string })[];
  readonly key: SealKey;
  /** Of a passphrase; each step doubles the time that a guess takes. */
  readonly workFactor?: number;
}

/** The bytes of a sealed suite, streaming. */
export async function* writeSeal(options: SealOptions): AsyncGenerator<Uint8Array, void, undefined> {
  yield Buffer.from(`${sealedOpening(options.card)}\n`);
  yield* encryptChunks(plainChunks(options), options.key, options);
}

async function* plainChunks({ card, options, idKey, files }: SealOptions): AsyncGenerator<Uint8Array> {
  const contents: SealedContents = {
    card,
    options,
    idKey,
    files: files.map(({ name, bytes }) => ({ name, bytes })),
  };
  yield Buffer.from(`${JSON.stringify(contents)}\n`);
  for (const { path } of files) yield* readStoredChunks(path);
}
