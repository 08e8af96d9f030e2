import type { TextList } from "../core/packed-ids.ts";
import { decodeCells, encodeNumbers, type NumberLayout, numberBytes } from "./number-column.ts";

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

export function encodeTexts(texts: TextList): {
  readonly layout: TextLayout;
  readonly parts: readonly Buffer[];
} {
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
  const whole = take(layout.bytes).toString(layout.encoding);
  const texts = new Array<string>(layout.count);
  let start = 0;
  for (let index = 0; index < layout.count; index += 1) {
    const end = start + (lengths[index] ?? 0);
    texts[index] = whole.slice(start, end);
    start = end;
  }
  return texts;
}
