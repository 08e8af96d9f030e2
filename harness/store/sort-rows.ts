import type { PackedTexts } from "./packed-texts.ts";
import { release } from "./release.ts";

interface Part {
  readonly from: number;
  readonly to: number;
  /** Up to here the texts of the part agree. */
  readonly offset: number;
  /** The keys are those of the units from there on. */
  readonly isKeyed: boolean;
}

/**
 * Sorts the rows of different texts by code units, in place: multikey quicksort (Bentley and Sedgewick 1997,
 * https://www.cs.princeton.edu/~rs/strings/paper.pdf), of several units at once, which lie together as keys (caching
 * multikey quicksort, Ng and Kakehi 2007). It looks at no unit that two neighbours are known to share, which a comparison
 * of whole texts does again and again.
 */
export function sortRows(rows: Uint32Array, texts: Pick<PackedTexts, "keyAt" | "unitsOfKey">): void {
  const keys = new Float64Array(rows.length);
  const parts: Part[] = [];
  // a long beginning in common must not leave two empty parts for each of its keys
  const push = (part: Part): void => {
    if (part.to - part.from > 1) parts.push(part);
  };
  const swap = (one: number, other: number): void => {
    const [row, key] = [rows[one] ?? 0, keys[one] ?? 0];
    rows[one] = rows[other] ?? 0;
    keys[one] = keys[other] ?? 0;
    rows[other] = row;
    keys[other] = key;
  };
  push({ from: 0, to: rows.length, offset: 0, isKeyed: false });
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const { from, to, offset, isKeyed } = part;
    if (!isKeyed)
      for (let index = from; index < to; index += 1) keys[index] = texts.keyAt(rows[index] ?? 0, offset);
    const pivot = keys[(from + to) >>> 1] ?? 0;
    let [below, above] = [from, to];
    for (let index = from; index < above; ) {
      const key = keys[index] ?? 0;
      if (key > pivot) {
        above -= 1;
        swap(index, above);
      } else {
        if (key < pivot) {
          swap(index, below);
          below += 1;
        }
        index += 1;
      }
    }
    push({ from, to: below, offset, isKeyed: true });
    push({ from: above, to, offset, isKeyed: true });
    push({ from: below, to: above, offset: offset + texts.unitsOfKey, isKeyed: false });
  }
  release(keys);
}
