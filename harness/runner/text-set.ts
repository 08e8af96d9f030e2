import { hash } from "node:crypto";

/** Texts that were seen. Of many the texts are not kept: 16 bytes of SHA-256 each, in a table at most half full. */
export interface TextSet {
  readonly size: number;
  /** False when it was there already. */
  add(text: string): boolean;
  has(text: string): boolean;
}

/** A digest takes ten times as long as looking up the text itself. */
const defaultMostKept = 2 ** 14;

/** Two of a thousand million texts are taken for one with a probability below 10^-20. */
export function createTextSet(mostKept: number = defaultMostKept): TextSet {
  let kept: Set<string> | undefined = new Set();
  let table = new Uint32Array(1024 * 4);
  let size = 0;
  const digest = new Uint32Array(4);

  const grow = (): void => {
    const larger = new Uint32Array(table.length * 2);
    for (let start = 0; start < table.length; start += 4) {
      const words = table.subarray(start, start + 4);
      if (!isEmpty(table, start)) larger.set(words, find(larger, words));
    }
    table = larger;
  };

  const addDigest = (text: string): boolean => {
    readDigest(text, digest);
    const start = find(table, digest);
    if (!isEmpty(table, start)) return false;
    table.set(digest, start);
    size += 1;
    if (size * 8 > table.length) grow();
    return true;
  };

  return {
    get size() {
      return kept?.size ?? size;
    },
    add(text) {
      if (kept === undefined) return addDigest(text);
      const before = kept.size;
      if (kept.add(text).size === before) return false;
      if (kept.size > mostKept) {
        for (const known of kept) addDigest(known);
        kept = undefined;
      }
      return true;
    },
    has(text) {
      if (kept !== undefined) return kept.has(text);
      readDigest(text, digest);
      return !isEmpty(table, find(table, digest));
    },
  };
}

/** Where the digest is, or the free place where it would go. */
function find(table: Uint32Array, digest: Uint32Array): number {
  const mask = table.length - 1;
  let start = ((digest[0] ?? 0) * 4) & mask;
  while (!isEmpty(table, start) && !isAt(table, start, digest)) start = (start + 4) & mask;
  return start;
}

function isAt(table: Uint32Array, start: number, digest: Uint32Array): boolean {
  return (
    table[start] === digest[0] &&
    table[start + 1] === digest[1] &&
    table[start + 2] === digest[2] &&
    table[start + 3] === digest[3]
  );
}

/** No SHA-256 that anybody has seen begins with 128 zero bits. */
function isEmpty(table: Uint32Array, start: number): boolean {
  return (
    ((table[start] ?? 0) | (table[start + 1] ?? 0) | (table[start + 2] ?? 0) | (table[start + 3] ?? 0)) === 0
  );
}

function readDigest(text: string, into: Uint32Array): void {
  // as a string of bytes: a buffer for each takes longer, and lies outside the heap until garbage is collected
  const bytes = hash("sha256", text, "binary");
  for (let word = 0; word < 4; word += 1) {
    const start = word * 4;
    into[word] =
      bytes.charCodeAt(start) |
      (bytes.charCodeAt(start + 1) << 8) |
      (bytes.charCodeAt(start + 2) << 16) |
      (bytes.charCodeAt(start + 3) << 24);
  }
}
