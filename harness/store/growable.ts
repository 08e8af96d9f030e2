import { largestExpected } from "./narrow-column.ts";
import { release } from "./release.ts";

type Column =
  | Float64Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

const smallest = 16;

/**
 * A typed array that doubles when it is full: numbers in bounded memory, without objects. With as many cells as are
 * expected nothing has to be copied; those never used take no memory, as long as the fill value is 0.
 */
export interface Growable<Of extends Column> {
  /** Cells beyond those set hold the fill value. */
  readonly cells: Of;
  /** Makes room for the index and gives the array to write to. */
  room(index: number): Of;
  /** Gives its memory back: no cell is left. */
  release(): void;
}

export function createGrowable<Of extends Column>(
  make: (length: number) => Of,
  { fill = 0, expected = 1024 }: { readonly fill?: number; readonly expected?: number } = {},
): Growable<Of> {
  let cells = filled(make, Math.max(smallest, Math.min(expected, largestExpected)), fill);
  return {
    get cells() {
      return cells;
    },
    room(index) {
      if (index >= cells.length) {
        const larger = filled(make, Math.max(cells.length * 2, index + 1), fill);
        larger.set(cells);
        release(cells);
        cells = larger;
      }
      return cells;
    },
    release: () => release(cells),
  };
}

function filled<Of extends Column>(make: (length: number) => Of, length: number, fill: number): Of {
  const cells = make(length);
  if (fill !== 0) cells.fill(fill);
  return cells;
}
