export type Delimiter = "," | ";" | "\t";

/** In order of preference on a tie. */
const delimiters: readonly Delimiter[] = [",", ";", "\t"];

/** The delimiter that stands most often in the header, outside quotes; a comma when there is none. */
export function csvDelimiter(start: Buffer): Delimiter {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const character of start.toString("utf8", 0, headerBytes)) {
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === "\n" || character === "\r") break;
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return delimiters.reduce((best, delimiter) =>
    (counts.get(delimiter) ?? 0) > (counts.get(best) ?? 0) ? delimiter : best,
  );
}

/** A header longer than this is judged by its beginning. */
const headerBytes = 65_536;
