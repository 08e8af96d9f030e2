import { decodeCells, encodeNumbers, type NumberLayout, numberBytes, numbersFrom } from "./number-column.ts";

/** Texts in one piece, after the length of each in UTF-16 units. */
export interface TextLayout {
  readonly count: number;
  readonly lengths: NumberLayout;
  readonly bytes: number;
  /** UTF-8 cannot hold half a surrogate pair, which JSON can. */
  readonly encoding: "utf8" | "utf16le";
}

export function encodeTexts(texts: readonly string[]): {
  readonly layout: TextLayout;
  readonly parts: readonly Buffer[];
} {
  const whole = texts.join("");
  const encoding = texts.every((text) => text.isWellFormed()) ? "utf8" : "utf16le";
  const lengths = encodeNumbers(numbersFrom(texts, (text) => text.length));
  const bytes = Buffer.from(whole, encoding);
  return {
    layout: { count: texts.length, lengths: lengths.layout, bytes: bytes.length, encoding },
    parts: [lengths.bytes, bytes],
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
