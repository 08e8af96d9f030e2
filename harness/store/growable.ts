type Column =
  | Float64Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

/** A typed array that doubles when it is full: numbers in bounded memory, without objects. */
export interface Growable<Of extends Column> {
  /** Cells beyond those set hold the fill value. */
  readonly cells: Of;
  /** Makes room for the index and gives the array to write to. */
  room(index: number): Of;
}

export function createGrowable<Of extends Column>(make: (length: number) => Of, fill = 0): Growable<Of> {
  let cells = filled(make, 1024, fill);
  return {
    get cells() {
      return cells;
    },
    room(index) {
      if (index >= cells.length) {
        const larger = filled(make, Math.max(cells.length * 2, index + 1), fill);
        larger.set(cells);
        cells = larger;
      }
      return cells;
    },
  };
}

function filled<Of extends Column>(make: (length: number) => Of, length: number, fill: number): Of {
  const cells = make(length);
  if (fill !== 0) cells.fill(fill);
  return cells;
}
