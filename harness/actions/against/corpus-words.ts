/** Scripts that put no space between words: each character counts as one. */
const unspaced =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const anyWord = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+`, "gu");
const plainWord = /[a-z0-9]+/g;

/** Runs of letters and digits in lower case, of any script: what is left of a text when it is laid out otherwise. */
export function corpusWords(text: string): readonly string[] {
  const isPlain = !/[^\u0000-\u007f]/.test(text);
  if (isPlain) return text.toLowerCase().match(plainWord) ?? [];
  return text.normalize("NFKC").toLowerCase().match(anyWord) ?? [];
}
