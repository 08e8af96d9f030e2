/**
 * Blocks that are wide in UAX #11 (East Asian Width W and F), from https://unicode.org/reports/tr11/; emoji are
 * recognised by their property instead.
 */
const wideBlocks: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

const asciiOnly = /^[ -~]*$/;
const drawnAsEmoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[0-9#*]\ufe0f\u20e3/u;
/** Non-spacing marks, format characters, and the vowels and finals a Hangul syllable block swallows. */
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]/u;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Columns a text takes in a terminal: wide characters and emoji take two, marks none. */
export function displayWidth(text: string): number {
  if (asciiOnly.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** What a reader takes for one character. */
export function graphemes(text: string): readonly string[] {
  return asciiOnly.test(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function graphemeWidth(segment: string): number {
  if (drawnAsEmoji.test(segment)) return 2;
  let width = 0;
  for (const character of segment) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (zeroWidth.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  return wideBlocks.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}
