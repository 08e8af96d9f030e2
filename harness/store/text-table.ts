import { randomInt } from "node:crypto";
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

/** Open addressing with linear probing, at most half full. A place holds a row plus one; 0 is free. */
export function createTextTable(): TextTable {
  const texts = createPackedTexts();
  // who would make texts that all have one hash must know it
  const seed = randomInt(2 ** 32);
  let places = new Uint32Array(64);

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
      const known = places[find(text)] ?? 0;
      return known === 0 ? undefined : known - 1;
    },
    add(text) {
      const place = find(text);
      const known = places[place] ?? 0;
      if (known !== 0) return known - 1;
      texts.add(text);
      places[place] = texts.length;
      if (texts.length * 2 > places.length) grow();
      return texts.length - 1;
    },
    sortedRows() {
      const rows = new Uint32Array(texts.length);
      for (let row = 0; row < rows.length; row += 1) rows[row] = row;
      sortRows(rows, texts.unitAt);
      return rows;
    },
    textsAt(rows) {
      const picked = createPackedTexts();
      for (const row of rows) picked.add(texts.at(row));
      return picked;
    },
  };
}

/** FNV-1a over code units, its high bits in the low ones: those of FNV alone depend on the low bits of the units alone. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}
