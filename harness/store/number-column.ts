import { endianness } from "node:os";

/** How a column of numbers is stored: once where all are equal, else whole numbers as narrow as they fit. */
export type NumberLayout =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "all-nan" }
  | { readonly kind: "whole"; readonly bytes: 1 | 2 | 4 }
  | { readonly kind: "float" };

/** A column without a number. */
export const allNaN = { layout: { kind: "all-nan" }, bytes: Buffer.alloc(0) } as const;

/** Little endian on every machine. */
export function encodeNumbers(values: Float64Array | Uint32Array): {
  readonly layout: NumberLayout;
  readonly bytes: Buffer;
} {
  const layout = layoutOf(values);
  const width = widthOf(layout);
  if (width === 0) return { layout, bytes: Buffer.alloc(0) };
  const cells = new arrays[width](values);
  return { layout, bytes: littleEndian(Buffer.from(cells.buffer), width) };
}

export function decodeNumbers(
  layout: NumberLayout,
  rows: number,
  take: (length: number) => Buffer,
): Float64Array {
  const cells = decodeCells(layout, rows, take);
  return cells instanceof Float64Array ? cells : new Float64Array(cells);
}

export function decodeCounts(
  layout: NumberLayout,
  rows: number,
  take: (length: number) => Buffer,
): Uint32Array {
  const cells = decodeCells(layout, rows, take);
  return cells instanceof Uint32Array ? cells : new Uint32Array(cells);
}

/** The numbers in cells no wider than the file has them: for who reads them once. */
export function decodeCells(
  layout: NumberLayout,
  rows: number,
  take: (length: number) => Buffer,
): Float64Array | Uint32Array | Uint16Array | Uint8Array {
  const width = widthOf(layout);
  if (width === 0) return new Float64Array(rows).fill(layout.kind === "constant" ? layout.value : Number.NaN);
  // A copy starts where its numbers are aligned.
  const copy = new Uint8Array(take(rows * width));
  littleEndian(Buffer.from(copy.buffer), width);
  return new arrays[width](copy.buffer);
}

/** A number for each; `Float64Array.from` would hold all of them in a list first. */
export function numbersFrom<Of>(all: ArrayLike<Of>, numberOf: (one: Of) => number): Float64Array {
  const numbers = new Float64Array(all.length);
  for (let index = 0; index < all.length; index += 1) numbers[index] = numberOf(all[index] as Of);
  return numbers;
}

/** How many bytes a column takes. */
export function numberBytes(layout: NumberLayout, rows: number): number {
  return widthOf(layout) * rows;
}

const arrays = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array, 8: Float64Array } as const;

/** Turns the bytes of each number round, in place, on a machine that keeps them the other way. */
function littleEndian(bytes: Buffer, width: 1 | 2 | 4 | 8): Buffer {
  if (endianness() === "LE" || width === 1) return bytes;
  return width === 2 ? bytes.swap16() : width === 4 ? bytes.swap32() : bytes.swap64();
}

function widthOf(layout: NumberLayout): 0 | 1 | 2 | 4 | 8 {
  switch (layout.kind) {
    case "constant":
    case "all-nan":
      return 0;
    case "whole":
      return layout.bytes;
    case "float":
      return 8;
  }
}

function layoutOf(values: Float64Array | Uint32Array): NumberLayout {
  const first = values[0] ?? 0;
  if (isEach(values, (value) => Object.is(value, first))) {
    if (Number.isNaN(first)) return { kind: "all-nan" };
    // JSON has no -0.
    if (!Object.is(first, -0) && Number.isFinite(first)) return { kind: "constant", value: first };
  }
  if (!isEach(values, isWhole)) return { kind: "float" };
  let largest = 0;
  for (let index = 0; index < values.length; index += 1) largest = Math.max(largest, values[index] ?? 0);
  return { kind: "whole", bytes: largest < 2 ** 8 ? 1 : largest < 2 ** 16 ? 2 : 4 };
}

/** `every` of an array takes three times as long. */
function isEach(values: Float64Array | Uint32Array, passes: (value: number) => boolean): boolean {
  for (let index = 0; index < values.length; index += 1) if (!passes(values[index] ?? 0)) return false;
  return true;
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 2 ** 32 && !Object.is(value, -0);
}
