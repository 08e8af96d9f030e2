interface Part {
  readonly from: number;
  readonly to: number;
  /** Up to here the texts of the part agree. */
  readonly offset: number;
}

/**
 * Sorts the rows of different texts by code units, in place: multikey quicksort (Bentley and Sedgewick 1997,
 * https://www.cs.princeton.edu/~rs/strings/paper.pdf). It looks at no unit that two neighbours are known to share, which
 * a comparison of whole texts does again and again. `unitAt` is -1 after the end of a text.
 */
export function sortRows(rows: Uint32Array, unitAt: (row: number, offset: number) => number): void {
  const parts: Part[] = [];
  // a long beginning in common must not leave two empty parts for each of its units
  const push = (part: Part): void => {
    if (part.to - part.from > 1) parts.push(part);
  };
  push({ from: 0, to: rows.length, offset: 0 });
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const { from, to, offset } = part;
    const pivot = unitAt(rows[(from + to) >>> 1] ?? 0, offset);
    let [below, above] = [from, to];
    for (let index = from; index < above; ) {
      const unit = unitAt(rows[index] ?? 0, offset);
      if (unit > pivot) {
        above -= 1;
        swap(rows, index, above);
      } else {
        if (unit < pivot) {
          swap(rows, index, below);
          below += 1;
        }
        index += 1;
      }
    }
    push({ from, to: below, offset });
    push({ from: above, to, offset });
    if (pivot !== -1) push({ from: below, to: above, offset: offset + 1 });
  }
}

function swap(rows: Uint32Array, one: number, other: number): void {
  const row = rows[one] ?? 0;
  rows[one] = rows[other] ?? 0;
  rows[other] = row;
}
