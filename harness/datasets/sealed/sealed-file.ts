import { z } from "zod";
import { HarnessError } from "../../core/error.ts";
import { evidenceGrades } from "../../core/suite.ts";
import { readStoredChunks } from "../chunks.ts";
import { decryptChunks, kindOfKey, SealError, type SealKey, unlockHeader } from "./age-file.ts";
import { jsonOf, readSealedOpening, sealedCardSchema } from "./sealed-opening.ts";

const contentsSchema = z
  .strictObject({
    card: sealedCardSchema,
    /** What flags said of the suite when it was sealed. */
    options: z
      .strictObject({
        setting: z.enum(["benchmark", "real-world"]).exactOptional(),
        evidence: z.enum(evidenceGrades).exactOptional(),
        capability: z.string().exactOptional(),
        scorer: z.string().exactOptional(),
      })
      .readonly(),
    /** Under which ids are made for samples that have none: a plain hash of a text tells who guesses it. */
    idKey: z.string().min(32),
    files: z.array(z.strictObject({ name: z.string().min(1), bytes: z.int().min(0) }).readonly()).readonly(),
  })
  .readonly();

/** What stands first within the seal. */
export type SealedContents = z.infer<typeof contentsSchema>;

/**
 * A sealed suite is one file: a line that says what it is (`sealed-opening.ts`), and after it, in the age format, a line
 * of JSON that lists files and then their bytes, one file after the other. `tail -n +2 tickets.sealed | age --decrypt`
 * shows it all.
 */
export interface OpenedSeal extends SealedContents {
  /** The bytes of one file, decrypted as they are read. */
  readonly bytesOf: (name: string) => AsyncGenerator<Buffer, void, undefined>;
}

const longestContents = 16 * 1024 * 1024;

/**
 * Opens a sealed suite in memory. The slow part of a passphrase is done once, however often its files are read.
 * @param keyOf the key of the kind that the file asks for.
 * @throws HarnessError `data` for another key, a file that is no sealed suite, was cut short or changed; `disk`.
 */
export async function openSeal(path: string, keyOf: (kind: SealKey["kind"]) => SealKey): Promise<OpenedSeal> {
  try {
    const { card, header } = await readSealedOpening(path);
    const fileKey = await unlockHeader(header, keyOf(kindOfKey(header)));
    const contents = await readContents(path, fileKey);
    if (JSON.stringify(contents.card) !== JSON.stringify(card)) throw new SealError("damaged");
    return { ...contents, bytesOf: (name) => bytesOf({ path, fileKey, contents, name }) };
  } catch (error) {
    throw named(path, error);
  }
}

async function readContents(path: string, fileKey: Uint8Array): Promise<SealedContents> {
  let bytes = Buffer.alloc(0);
  for await (const chunk of decrypted(path, fileKey)) {
    bytes = Buffer.concat([bytes, chunk]);
    const end = bytes.indexOf("\n");
    if (end === -1 && bytes.length < longestContents) continue;
    const contents = contentsSchema.safeParse(jsonOf(bytes.toString("utf8", 0, Math.max(0, end))));
    if (contents.success) return contents.data;
    break;
  }
  throw new SealError("damaged");
}

interface SealedFile {
  readonly path: string;
  readonly fileKey: Uint8Array;
  readonly contents: SealedContents;
  readonly name: string;
}

async function* bytesOf(file: SealedFile): AsyncGenerator<Buffer, void, undefined> {
  try {
    yield* readPart(file);
  } catch (error) {
    throw named(file.path, error);
  }
}

async function* readPart({ path, fileKey, contents, name }: SealedFile) {
  const place = contents.files.findIndex((file) => file.name === name);
  const wanted = contents.files[place];
  if (wanted === undefined)
    throw new HarnessError("data", `${path}: holds no file ${JSON.stringify(name)}; seal the suite again`);
  let skip = contents.files.slice(0, place).reduce((sum, { bytes }) => sum + bytes, 0);
  let left = wanted.bytes;
  const isLast = place === contents.files.length - 1;
  for await (const chunk of withoutFirstLine(decrypted(path, fileKey))) {
    const skipped = Math.min(skip, chunk.length);
    const part = chunk.subarray(skipped, skipped + left);
    skip -= skipped;
    left -= part.length;
    if (part.length > 0) yield part;
    // the end of the last file is the end of the seal, and is read so that a cut is noticed
    if (skip === 0 && left === 0 && !isLast) return;
  }
  if (skip > 0 || left > 0) throw new SealError("damaged");
}

function decrypted(path: string, fileKey: Uint8Array): AsyncGenerator<Buffer, void, undefined> {
  return decryptChunks(withoutFirstLine(readStoredChunks(path)), fileKey);
}

async function* withoutFirstLine(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  let isBehind = false;
  for await (const chunk of chunks) {
    const end = isBehind ? -1 : chunk.indexOf("\n");
    if (!isBehind && end === -1) continue;
    isBehind = true;
    yield chunk.subarray(end + 1);
  }
}

/** Without a cause: what was decrypted must not be met in a stack trace. */
function named(path: string, error: unknown): unknown {
  if (!(error instanceof SealError)) return error;
  switch (error.fault) {
    case "wrong-key":
      return new HarnessError(
        "data",
        `${path}: this passphrase or key does not open it; give the one it was sealed with (a changed header looks the same)`,
      );
    case "damaged":
      return new HarnessError(
        "data",
        `${path}: was cut short or changed after it was sealed; restore it from a copy, or seal the suite again`,
      );
  }
}
