import { randomInt } from "node:crypto";
import { largestExpected } from "./narrow-column.ts";
import { createPackedTexts, type PackedTexts } from "./packed-texts.ts";
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
  /** The texts of these rows, in a copy of its own. */
  textsAt(rows: Uint32Array): PackedTexts;
}

/**
 * Open addressing with linear probing, at most half full. A place holds a row plus one; 0 is free.
 * `expected`: how many texts there will be, as far as is known.
 */
export function createTextTable(expected = 32): TextTable {
  const texts = createPackedTexts(expected);
  // who would make texts that all have one hash must know it
  const seed = randomInt(2 ** 32);
  let places = new Uint32Array(placesFor(Math.min(expected, largestExpected)));
  /** The row that was asked for last: what asks goes through the rows in their order, or asks for one twice. */
  let last = 0;

  /** The place of a text, or the free one where it would go. */
  const find = (text: string): number => {
    let place = hashOf(text, seed) & (places.length - 1);
    for (let known = places[place] ?? 0; known !== 0; known = places[place] ?? 0) {
      if (texts.isAt(known - 1, text)) return place;
      place = (place + 1) & (places.length - 1);
    }
    return place;
  };
  const grow = (): void => {
    places = new Uint32Array(places.length * 2);
    for (let row = 0; row < texts.length; row += 1) places[find(texts.at(row))] = row + 1;
  };

  return {
    get count() {
      return texts.length;
    },
    rowOf(text) {
      if (texts.isAt(last, text)) return last;
      if (texts.isAt(last + 1, text)) {
        last += 1;
        return last;
      }
      const known = places[find(text)] ?? 0;
      if (known === 0) return undefined;
      last = known - 1;
      return last;
    },
    add(text) {
      const place = find(text);
      const known = places[place] ?? 0;
      if (known !== 0) return known - 1;
      texts.add(text);
      places[place] = texts.length;
      last = texts.length - 1;
      if (texts.length * 2 > places.length) grow();
      return last;
    },
    sortedRows() {
      const rows = new Uint32Array(texts.length);
      for (let row = 0; row < rows.length; row += 1) rows[row] = row;
      sortRows(rows, texts);
      return rows;
    },
    textsAt: texts.pick,
  };
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
