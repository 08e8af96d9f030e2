import type { TextList } from "../core/packed-ids.ts";
import { createNarrowColumn } from "./narrow-column.ts";

/**
 * Texts end to end in UTF-16 code units, one byte each as long as none is above U+00FF, two from then on. Any text fits,
 * half a surrogate pair included; a million short ones take a quarter of what as many strings do.
 */
export interface PackedTexts extends TextList {
  add(text: string): void;
  at(index: number): string;
  /** A code unit of a text; -1 after its last. */
  unitAt(index: number, offset: number): number;
  isAt(index: number, text: string): boolean;
}

export function createPackedTexts(): PackedTexts {
  let bytes = Buffer.alloc(1024);
  let isWide = false;
  const ends = createNarrowColumn();
  let length = 0;

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
    const larger = Buffer.alloc(Math.max(bytes.length * 2, needed));
    larger.set(bytes);
    bytes = larger;
  };

  return {
    get length() {
      return length;
    },
    add(text) {
      const start = startOf(length);
      const end = start + text.length;
      if (!isWide && !isNarrow(text)) widen(start);
      makeRoom(end);
      if (isWide) bytes.write(text, start * 2, "utf16le");
      else bytes.write(text, start, "latin1");
      ends.set(length, end);
      length += 1;
    },
    at(index) {
      const [start, end] = [startOf(index), ends.get(index)];
      return isWide ? bytes.toString("utf16le", start * 2, end * 2) : bytes.toString("latin1", start, end);
    },
    unitAt(index, offset) {
      const place = startOf(index) + offset;
      return place < ends.get(index) ? unit(place) : -1;
    },
    isAt(index, text) {
      const start = startOf(index);
      if (ends.get(index) - start !== text.length) return false;
      for (let offset = 0; offset < text.length; offset += 1)
        if (unit(start + offset) !== text.charCodeAt(offset)) return false;
      return true;
    },
  };
}

function isNarrow(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0xff) return false;
  return true;
}
