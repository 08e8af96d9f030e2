/** White space, as the authors' language has it: with the separators of files and records, without the byte order mark. */
const space = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const spaces = new RegExp(`[${space}]+`, "u");
const oneSpace = new RegExp(`[${space}]`, "u");
const punctuationMark = /[!-/:-@[-`{-~]/;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** The source of a class of characters for one white space. */
export const anySpace = `[${space}]`;
/** The same for the characters of which words are made. */
const wordCharacter = "[\\p{L}\\p{N}_]";

export function isSpace(character: string): boolean {
  return oneSpace.test(character);
}

/** One of the 32 marks of ASCII. */
export function isPunctuation(character: string): boolean {
  return punctuationMark.test(character);
}

export function isPunctuationOrBlank(character: string): boolean {
  return character === " " || punctuationMark.test(character);
}

/** Without what it begins and ends with; by hand, for an expression would take its time over a long run within. */
export function strip(
  text: string,
  isStripped: (character: string) => boolean = isSpace,
  sides: "both" | "start" | "end" = "both",
): string {
  let [start, end] = [0, text.length];
  if (sides !== "end") while (start < end && isStripped(text.charAt(start))) start += 1;
  if (sides !== "start") while (end > start && isStripped(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** What stands between white spaces. */
export function splitWords(text: string): readonly string[] {
  return text.split(spaces).filter((word) => word !== "");
}

/** Runs of letters, digits and underscores: `don't` is two. */
export function wordRuns(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

export function withoutPunctuation(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, "");
}

/** Words in lower case, without punctuation. */
export function bareWords(text: string): readonly string[] {
  return splitWords(withoutPunctuation(text.toLowerCase()));
}

export function hasLetterOrDigit(text: string): boolean {
  return letterOrDigit.test(text);
}

/** Has letters with case, all of them capital. */
export function isUpper(text: string): boolean {
  return /\p{Uppercase}/u.test(text) && !/[\p{Lowercase}\p{Lt}]/u.test(text);
}

/** Has letters with case, none of them capital. */
export function isLower(text: string): boolean {
  return /\p{Lowercase}/u.test(text) && !/[\p{Uppercase}\p{Lt}]/u.test(text);
}

/** How many characters, an emoji of one code point counting once. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** How often a text stands in another, side by side. */
export function occurrences(text: string, part: string): number {
  return part === "" ? 0 : text.split(part).length - 1;
}

/** Finds a phrase that stands as words of its own, whatever its case unless told. */
export function wholeWords(phrase: string, flags: "gu" | "giu" = "giu"): RegExp {
  const edge = `(?:(?<=${wordCharacter})(?!${wordCharacter})|(?<!${wordCharacter})(?=${wordCharacter}))`;
  return new RegExp(`${edge}${phrase.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}${edge}`, flags);
}

/** Letters without their accents, and nothing that is not ASCII. */
export function toAscii(text: string): string {
  return text.normalize("NFKD").replace(/[^\0-\x7f]/g, "");
}
