import { z } from "zod";
import { HarnessError } from "../../core/error.ts";
import { readStoredChunks } from "../chunks.ts";
import { SealError } from "./age-file.ts";

export const sealedExtension = ".sealed";
const firstWords = "reality-gap sealed suite ";
const longestOpening = 64 * 1024;

export const sealedCardSchema = z
  .strictObject({
    format: z.literal(1),
    id: z.string().min(1),
    version: z.int().min(1),
    capability: z.string().min(1),
    samples: z.int().min(1),
    /** Of the samples, prompts and scorers, as run logs hold it. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly();

/** What may be known of a sealed suite without opening it. */
export type SealedCard = z.infer<typeof sealedCardSchema>;

/** The first line, without its line break. */
export function sealedOpening(card: SealedCard): string {
  return `${firstWords}${JSON.stringify(card)}`;
}

/**
 * What stands in the open: the card, and the header of what is encrypted.
 * @throws HarnessError `data` for another kind of file, `disk`; SealError for one that was cut in its header.
 */
export async function readSealedOpening(
  path: string,
): Promise<{ readonly card: SealedCard; readonly header: Buffer }> {
  const bytes = await readStart(path);
  const end = bytes.indexOf("\n");
  const line = bytes.toString("utf8", 0, Math.max(0, end));
  if (!line.startsWith(firstWords))
    throw new HarnessError(
      "data",
      `${path}: is no sealed suite, or was cut short; name a file that "suites seal" wrote`,
    );
  const card = sealedCardSchema.safeParse(jsonOf(line.slice(firstWords.length)));
  const mac = bytes.indexOf("\n---", end);
  const headerEnd = mac === -1 ? -1 : bytes.indexOf("\n", mac + 1);
  if (!card.success || headerEnd === -1) throw new SealError("damaged");
  return { card: card.data, header: bytes.subarray(end + 1, headerEnd + 1) };
}

/** Without the complaint about what is no JSON, which would quote it. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readStart(path: string): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  for await (const chunk of readStoredChunks(path)) {
    bytes = Buffer.concat([bytes, chunk]);
    if (bytes.length >= longestOpening) break;
  }
  return bytes;
}
