import { isAscii } from "node:buffer";
import type { TextList } from "../core/packed-columns.ts";
import { createNarrowColumn, largestExpected, type NarrowColumn } from "./narrow-column.ts";

/**
 * Texts end to end in UTF-16 code units, one byte each as long as none is above U+00FF, two from then on. Any text fits,
 * half a surrogate pair included; a million short ones take a quarter of what as many strings do.
 */
export interface PackedTexts extends PackedList {
  add(text: string): void;
  /** The units of a text from an offset on, as many as `unitsOfKey`, as a number that sorts as they do; 0 after its last. */
  keyAt(index: number, offset: number): number;
  readonly unitsOfKey: number;
  isAt(index: number, text: string): boolean;
  /** The texts of these indexes as a list of their own, of which none is copied. */
  inOrder(indexes: Uint32Array): PackedList;
}

/** Packed texts to whoever only reads them. */
export interface PackedList extends TextList {
  at(index: number): string;
  /** In code units. */
  lengthOf(index: number): number;
  /** A list of them all, made once for as long as none is added. */
  all(): readonly string[];
  /** All texts end to end, each part until the next is asked for; `undefined` when a character in them is not ASCII. */
  ascii(): Iterable<Buffer> | undefined;
}

interface Held {
  readonly bytes: Buffer;
  readonly isWide: boolean;
  /** Where each text ends, in code units. */
  readonly ends: NarrowColumn;
  readonly length: number;
}

/** What is not written to takes no memory: room for that many units is no waste where texts are shorter. */
const usualLength = 16;

/** `expected`: how many texts there will be, as far as is known. */
export function createPackedTexts(expected = 64): PackedTexts {
  const bytes = Buffer.alloc(Math.min(expected, largestExpected) * usualLength);
  return packedTexts({ bytes, isWide: false, ends: createNarrowColumn(expected), length: 0 });
}

/** Texts that lie end to end in these bytes, a byte for each code unit; they are not copied. */
export function packedTextsOf(bytes: Buffer, lengths: ArrayLike<number>): PackedList {
  const ends = createNarrowColumn(lengths.length);
  let end = 0;
  for (let index = 0; index < lengths.length; index += 1) {
    end += lengths[index] ?? 0;
    ends.set(index, end);
  }
  return packedTexts({ bytes, isWide: false, ends, length: lengths.length });
}

function packedTexts(held: Held): PackedTexts {
  let { bytes, isWide, length } = held;
  const { ends } = held;
  let list: readonly string[] | undefined;

  const startOf = (index: number): number => (index === 0 ? 0 : ends.get(index - 1));
  const unit = (place: number): number =>
    isWide ? (bytes[place * 2] ?? 0) | ((bytes[place * 2 + 1] ?? 0) << 8) : (bytes[place] ?? 0);
  const widen = (units: number): void => {
    const wide = Buffer.alloc(bytes.length * 2);
    for (let place = 0; place < units; place += 1) wide[place * 2] = bytes[place] ?? 0;
    bytes = wide;
    isWide = true;
  };
  const makeRoom = (units: number): void => {
    const needed = isWide ? units * 2 : units;
    if (needed <= bytes.length) return;
    const larger = Buffer.alloc(Math.max(bytes.length * 2, needed, 1024));
    larger.set(bytes);
    bytes = larger;
  };
  /** `false` when a unit takes two bytes. Most texts are short: a call that copies one takes longer. */
  const writeNarrow = (text: string, start: number): boolean => {
    let all = 0;
    for (let offset = 0; offset < text.length; offset += 1) {
      const code = text.charCodeAt(offset);
      all |= code;
      bytes[start + offset] = code;
    }
    return all <= 0xff;
  };

  const at = (index: number): string => {
    const [start, end] = [startOf(index), ends.get(index)];
    return isWide ? bytes.toString("utf16le", start * 2, end * 2) : bytes.toString("latin1", start, end);
  };
  const lengthOf = (index: number): number => ends.get(index) - startOf(index);
  const isAllAscii = (): boolean => !isWide && isAscii(bytes.subarray(0, startOf(length)));

  return {
    get length() {
      return length;
    },
    add(text) {
      const start = startOf(length);
      const end = start + text.length;
      makeRoom(end);
      if (!isWide && !writeNarrow(text, start)) widen(start);
      if (isWide) bytes.write(text, start * 2, "utf16le");
      ends.set(length, end);
      length += 1;
    },
    at,
    lengthOf,
    get unitsOfKey() {
      return isWide ? keys.wide.units : keys.narrow.units;
    },
    keyAt(index, offset) {
      const { units, base } = isWide ? keys.wide : keys.narrow;
      const first = startOf(index) + offset;
      const end = ends.get(index);
      let key = 0;
      for (let place = first; place < first + units; place += 1)
        key = key * base + (place < end ? unit(place) + 1 : 0);
      return key;
    },
    isAt(index, text) {
      const start = startOf(index);
      if (ends.get(index) - start !== text.length) return false;
      for (let offset = 0; offset < text.length; offset += 1)
        if (unit(start + offset) !== text.charCodeAt(offset)) return false;
      return true;
    },
    inOrder(indexes) {
      const indexAt = (place: number): number => indexes[place] ?? Number.NaN;
      let ordered: readonly string[] | undefined;
      return {
        length: indexes.length,
        at: (place) => at(indexAt(place)),
        lengthOf: (place) => lengthOf(indexAt(place)),
        all() {
          ordered ??= Array.from(indexes, at);
          return ordered;
        },
        ascii: () => (isAllAscii() ? endToEnd(bytes, indexes, { startOf, endOf: ends.get }) : undefined),
      };
    },
    all() {
      if (list?.length === length) return list;
      const units = startOf(length);
      const whole = isWide ? bytes.toString("utf16le", 0, units * 2) : bytes.toString("latin1", 0, units);
      list = slicesOf(whole, length, lengthOf);
      return list;
    },
    ascii: () => (isAllAscii() ? [bytes.subarray(0, startOf(length))] : undefined),
  };
}

const partBytes = 64 * 1024;

/** The bytes of the texts of these indexes, copied into one part after another. */
function* endToEnd(
  bytes: Buffer,
  indexes: Uint32Array,
  { startOf, endOf }: Readonly<Record<"startOf" | "endOf", (index: number) => number>>,
): Generator<Buffer, void, undefined> {
  const part = Buffer.allocUnsafe(partBytes);
  let filled = 0;
  for (const index of indexes) {
    const end = endOf(index);
    for (let from = startOf(index); from < end; from += 1) {
      if (filled === part.length) {
        yield part;
        filled = 0;
      }
      part[filled] = bytes[from] ?? 0;
      filled += 1;
    }
  }
  yield part.subarray(0, filled);
}

/** The texts that lie in one, one after another. */
export function slicesOf(
  whole: string,
  count: number,
  lengthOf: (index: number) => number,
): readonly string[] {
  const texts = new Array<string>(count);
  let start = 0;
  for (let index = 0; index < count; index += 1) {
    const end = start + lengthOf(index);
    texts[index] = whole.slice(start, end);
    start = end;
  }
  return texts;
}

/** As many units as a whole number holds exactly, each plus one: 0 is none. */
const keys = { narrow: { units: 6, base: 2 ** 8 + 1 }, wide: { units: 3, base: 2 ** 16 + 1 } } as const;
