import { randomInt } from "node:crypto";
import { largestExpected } from "./narrow-column.ts";
import { createPackedTexts, type PackedList } from "./packed-texts.ts";
import { release } from "./release.ts";
import { sortRows } from "./sort-rows.ts";

/** Different texts, numbered as they come: a million short ones take 25 MB, in a `Map` of strings 70. */
export interface TextTable {
  readonly count: number;
  /** `undefined` for a text that is not there. */
  rowOf(text: string): number | undefined;
  /** The row of a text, which is new when there was none. */
  add(text: string): number;
  /** The rows in the order of their texts' code units. */
  sortedRows(): Uint32Array;
  /** The texts of these rows as a list of their own, of which none is copied. */
  inOrder(rows: Uint32Array): PackedList;
  /** Gives back what texts are found by: none can be added or looked up after that. */
  close(): void;
}

/**
 * Open addressing with linear probing, at most half full. A place holds a row; its tag, of the text's hash, says whether
 * it may be the one that is looked for, and is 0 where the place is free. `expected`: how many texts there will be, as far
 * as is known.
 */
export function createTextTable(expected = 32): TextTable {
  const texts = createPackedTexts(expected);
  // who would make texts that all have one hash must know it
  const seed = randomInt(2 ** 32);
  let rows = new Uint32Array(placesFor(Math.min(expected, largestExpected)));
  let tags = new Uint8Array(rows.length);
  // what asks goes through the rows in their order, or asks for one twice
  let last = 0;

  /** The place of a text, or the free one where it would go. */
  const find = (text: string, hash: number): number => {
    const tag = tagOf(hash);
    let place = hash & (tags.length - 1);
    for (let known = tags[place]; known !== 0; known = tags[place]) {
      if (known === tag && texts.isAt(rows[place] ?? 0, text)) return place;
      place = (place + 1) & (tags.length - 1);
    }
    return place;
  };
  const put = (place: number, hash: number, row: number): void => {
    rows[place] = row;
    tags[place] = tagOf(hash);
  };
  const grow = (): void => {
    const places = rows.length * 2;
    release(rows);
    release(tags);
    rows = new Uint32Array(places);
    tags = new Uint8Array(rows.length);
    for (let row = 0; row < texts.length; row += 1) {
      const text = texts.at(row);
      const hash = hashOf(text, seed);
      put(find(text, hash), hash, row);
    }
  };
  const remember = (row: number): number => {
    last = row;
    return row;
  };

  return {
    get count() {
      return texts.length;
    },
    rowOf(text) {
      if (texts.isAt(last, text)) return last;
      if (texts.isAt(last + 1, text)) return remember(last + 1);
      const place = find(text, hashOf(text, seed));
      return tags[place] === 0 ? undefined : remember(rows[place] ?? 0);
    },
    add(text) {
      const hash = hashOf(text, seed);
      const place = find(text, hash);
      if (tags[place] !== 0) return rows[place] ?? 0;
      texts.add(text);
      const row = texts.length - 1;
      put(place, hash, row);
      if (texts.length * 2 > rows.length) grow();
      return remember(row);
    },
    sortedRows() {
      const sorted = new Uint32Array(texts.length);
      for (let row = 0; row < sorted.length; row += 1) sorted[row] = row;
      sortRows(sorted, texts);
      return sorted;
    },
    inOrder: texts.inOrder,
    close() {
      release(rows);
      release(tags);
    },
  };
}

/** Of the bits of a hash that do not choose the place, in a table that is not very large. */
function tagOf(hash: number): number {
  return (hash >>> 24) | 1;
}

function placesFor(texts: number): number {
  return 2 ** Math.ceil(Math.log2(texts * 2 + 1));
}

/** FNV-1a over code units, its high bits in the low ones: those of FNV alone depend on the low bits of the units alone. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}
