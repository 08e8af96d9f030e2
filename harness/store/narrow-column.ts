import { release } from "./release.ts";

/**
 * Numbers by index, each in as few bytes as the widest of them takes: one where scores are right or wrong, one or two
 * for most counts of tokens, eight from the first on that is no whole number of parts. What was put in comes out to the
 * bit.
 */
export interface NarrowColumn {
  /** NaN where nothing was set. */
  get(index: number): number;
  set(index: number, value: number): void;
  /** Gives its memory back: no number is left. */
  release(): void;
}

const arrays = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array, 8: Float64Array } as const;
type Width = keyof typeof arrays;
type Cells =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** What is expected is not always true: a file may claim anything. */
export const largestExpected = 2 ** 21;

/** `expected`: how many numbers there will be, as far as is known. `parts`: of one, such as 100 for two decimals. */
export function createNarrowColumn(expected = 16, parts = 1): NarrowColumn {
  let width: Width = 1;
  // whole numbers are stored plus one: what nobody set is zero, and takes no memory
  let cells: Cells = new Uint8Array(Math.max(16, Math.min(expected, largestExpected)));

  let used = 0;
  /** Counts of parts below it fit as the column is; none when it has other numbers. */
  let largest = 2 ** 8 - 1;

  const get = (index: number): number => {
    const cell = cells[index] ?? Number.NaN;
    return width === 8 ? cell : cell === 0 ? Number.NaN : (cell - 1) / parts;
  };
  const remake = (newWidth: Width, length: number): void => {
    const larger = new arrays[newWidth](length);
    if (newWidth === 8) for (let index = 0; index < length; index += 1) larger[index] = get(index);
    // what nobody set is left as it is, and takes no memory here either
    else larger.set(cells.subarray(0, used));
    release(cells);
    cells = larger;
    width = newWidth;
    largest = newWidth === 8 ? 0 : 2 ** (8 * newWidth) - 1;
  };

  return {
    get,
    set(index, value) {
      const count = Math.round(value * parts);
      const isWhole = count / parts === value && !Object.is(value, -0);
      // most are whole, and fit where they go
      if (index < cells.length && isWhole && count >= 0 && count < largest) {
        cells[index] = count + 1;
        if (index >= used) used = index + 1;
        return;
      }
      const needed = Number.isNaN(value) ? 1 : isWhole ? widthFor(count) : 8;
      const length = index < cells.length ? cells.length : Math.max(cells.length * 2, index + 1);
      if (needed > width || length > cells.length) remake(needed > width ? needed : width, length);
      if (index >= used) used = index + 1;
      cells[index] = width === 8 ? value : Number.isNaN(value) ? 0 : count + 1;
    },
    release: () => release(cells),
  };
}

function widthFor(count: number): Width {
  if (count < 0) return 8;
  if (count + 1 < 2 ** 8) return 1;
  if (count + 1 < 2 ** 16) return 2;
  return count + 1 < 2 ** 32 ? 4 : 8;
}
