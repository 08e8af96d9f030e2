import type { PackedIds, TextList } from "../core/packed-columns.ts";
import { decodeCells, encodeNumbers, type NumberLayout, numberBytes } from "./number-column.ts";
import { type PackedList, packedTextsOf, slicesOf } from "./packed-texts.ts";
import { release } from "./release.ts";

/** Texts in one piece, after the length of each in UTF-16 units. */
export interface TextLayout {
  readonly count: number;
  readonly lengths: NumberLayout;
  readonly bytes: number;
  /** UTF-8 cannot hold half a surrogate pair, which JSON can. */
  readonly encoding: "utf8" | "utf16le";
}

/** Joined so many at a time: a million in one string would be held three times. */
const textsInPart = 4096;

export function encodeTexts(texts: TextList): EncodedTexts {
  const ascii = isPacked(texts) ? texts.ascii() : undefined;
  return isPacked(texts) && ascii !== undefined ? encodeAscii(texts, ascii) : encodeAny(texts);
}

interface EncodedTexts {
  readonly layout: TextLayout;
  /** Each until the next is asked for. */
  readonly parts: Iterable<Buffer>;
}

function isPacked(texts: TextList): texts is PackedList {
  return "ascii" in texts;
}

/** Their bytes are written as they lie there. */
function encodeAscii(texts: PackedList, ascii: Iterable<Buffer>): EncodedTexts {
  const textLengths = new Uint32Array(texts.length);
  let bytes = 0;
  for (let index = 0; index < texts.length; index += 1) {
    const length = texts.lengthOf(index);
    textLengths[index] = length;
    bytes += length;
  }
  const lengths = encodeNumbers(textLengths);
  release(textLengths);
  return {
    layout: { count: texts.length, lengths: lengths.layout, bytes, encoding: "utf8" },
    parts: joined([[lengths.bytes], ascii]),
  };
}

/** Parts of parts, one after another. */
export function* joined(all: readonly Iterable<Buffer>[]): Generator<Buffer, void, undefined> {
  for (const parts of all) yield* parts;
}

function encodeAny(texts: TextList): EncodedTexts {
  const textLengths = new Float64Array(texts.length);
  let encoding: TextLayout["encoding"] = "utf8";
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts.at(index) ?? "";
    textLengths[index] = text.length;
    if (!text.isWellFormed()) encoding = "utf16le";
  }
  const lengths = encodeNumbers(textLengths);
  const parts: Buffer[] = [];
  for (let start = 0; start < texts.length; start += textsInPart) {
    const some: string[] = [];
    for (let index = start; index < Math.min(start + textsInPart, texts.length); index += 1)
      some.push(texts.at(index) ?? "");
    parts.push(Buffer.from(some.join(""), encoding));
  }
  const bytes = parts.reduce((sum, part) => sum + part.length, 0);
  return {
    layout: { count: texts.length, lengths: lengths.layout, bytes, encoding },
    parts: [lengths.bytes, ...parts],
  };
}

/** How many bytes a column takes. */
export function textBytes({ lengths, count, bytes }: TextLayout): number {
  return numberBytes(lengths, count) + bytes;
}

export function decodeTexts(layout: TextLayout, take: (length: number) => Buffer): readonly string[] {
  const lengths = decodeCells(layout.lengths, layout.count, take);
  return sliced(layout, take(layout.bytes), lengths);
}

/** The same without a list where the bytes can stay as they are: they are not copied. */
export function decodePacked(layout: TextLayout, take: (length: number) => Buffer): PackedIds {
  const lengths = decodeCells(layout.lengths, layout.count, take);
  const bytes = take(layout.bytes);
  // in UTF-8 only ASCII takes as many bytes as it has units
  let units = 0;
  for (let index = 0; index < layout.count; index += 1) units += lengths[index] ?? 0;
  const isAscii = layout.encoding === "utf8" && units === layout.bytes;
  return isAscii ? packedTextsOf(bytes, lengths) : listed(sliced(layout, bytes, lengths));
}

function listed(texts: readonly string[]): PackedIds {
  return { length: texts.length, at: (index) => texts[index], all: () => texts };
}

function sliced(
  { count, encoding }: TextLayout,
  bytes: Buffer,
  lengths: ArrayLike<number>,
): readonly string[] {
  return slicesOf(bytes.toString(encoding), count, (index) => lengths[index] ?? 0);
}
