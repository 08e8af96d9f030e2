/** A text cut out of a larger one keeps all of that alive: a copy does not. */
export function withoutSource(text: string): string {
  // UTF-8 cannot hold half a surrogate pair
  const encoding = text.isWellFormed() ? "utf8" : "utf16le";
  return Buffer.from(text, encoding).toString(encoding);
}
