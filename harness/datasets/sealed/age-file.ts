import { requireInstalled } from "../../packages/optional-packages.ts";

/** What opens a sealed file: a passphrase, or age identities (`AGE-SECRET-KEY-1…`). */
export type SealKey =
  | { readonly kind: "passphrase"; readonly passphrase: string }
  | { readonly kind: "identities"; readonly identities: readonly [string, ...string[]] };

/** Why something sealed cannot be read. */
export type SealFault = "wrong-key" | "damaged";

/** A fault and nothing that the library says of it: what cannot be opened must not be quoted either. */
export class SealError extends Error {
  override readonly name = "SealError";
  readonly fault: SealFault;

  constructor(fault: SealFault) {
    super(fault);
    this.fault = fault;
  }
}

/** @throws HarnessError `usage` where the package that seals is not installed. */
export function requireSealing(): void {
  requireInstalled("sealing", "a sealed suite");
}

async function loadAge(): Promise<typeof import("age-encryption")> {
  requireSealing();
  return import("age-encryption");
}

/** The bytes encrypted in the age format, streaming: `age --decrypt` opens them too. */
export async function* encryptChunks(
  chunks: AsyncIterable<Uint8Array>,
  key: SealKey,
  { workFactor }: { readonly workFactor?: number } = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const { Encrypter, identityToRecipient } = await loadAge();
  const encrypter = new Encrypter();
  switch (key.kind) {
    case "passphrase":
      encrypter.setPassphrase(key.passphrase);
      if (workFactor !== undefined) encrypter.setScryptWorkFactor(workFactor);
      break;
    case "identities":
      for (const identity of key.identities) encrypter.addRecipient(await identityToRecipient(identity));
  }
  yield* await encrypter.encrypt(ReadableStream.from(chunks));
}

/** A new identity, from the system's random source. */
export async function drawIdentity(): Promise<string> {
  return (await loadAge()).generateIdentity();
}

export async function isIdentity(text: string): Promise<boolean> {
  const { identityToRecipient } = await loadAge();
  try {
    await identityToRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** What a file was sealed with, from its header. */
export function kindOfKey(header: Uint8Array): SealKey["kind"] {
  return /^-> scrypt /m.test(Buffer.from(header).toString("latin1")) ? "passphrase" : "identities";
}

/**
 * The key of one file, for reading it as often as it takes: a passphrase is meant to be slow.
 * @param header the file's own, up to the line that begins with three hyphens.
 * @throws SealError
 */
export async function unlockHeader(header: Uint8Array, key: SealKey): Promise<Uint8Array> {
  const { Decrypter } = await loadAge();
  const decrypter = new Decrypter();
  switch (key.kind) {
    case "passphrase":
      decrypter.addPassphrase(key.passphrase);
      break;
    case "identities":
      for (const identity of key.identities) decrypter.addIdentity(identity);
  }
  try {
    return await decrypter.decryptHeader(header);
  } catch (error) {
    throw new SealError(String(error).includes("no identity matched") ? "wrong-key" : "damaged");
  }
}

/** What was encrypted, streaming; each piece is given only after it proved to be the one that was written. @throws SealError */
export async function* decryptChunks(
  chunks: AsyncIterable<Uint8Array>,
  fileKey: Uint8Array,
): AsyncGenerator<Buffer, void, undefined> {
  const { Decrypter } = await loadAge();
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  const source = watchFaults(chunks);
  try {
    for await (const chunk of await decrypter.decrypt(ReadableStream.from(source.chunks)))
      yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
  } catch (error) {
    throw source.fault() ?? (error instanceof Error ? new SealError("damaged") : error);
  }
}

/** An error of the disk is not one of the seal. */
function watchFaults(chunks: AsyncIterable<Uint8Array>) {
  let fault: unknown;
  return {
    fault: () => fault,
    chunks: (async function* () {
      try {
        yield* chunks;
      } catch (error) {
        fault = error;
        throw error;
      }
    })(),
  };
}
