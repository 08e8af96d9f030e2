/** How a column of numbers is stored: once where all are equal, else whole numbers as narrow as they fit. */
export type NumberLayout =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "all-nan" }
  | { readonly kind: "whole"; readonly bytes: 1 | 2 | 4 }
  | { readonly kind: "float" };

/** Little endian on every machine. */
export function encodeNumbers(values: Float64Array): {
  readonly layout: NumberLayout;
  readonly bytes: Buffer;
} {
  const layout = layoutOf(values);
  const width = widthOf(layout);
  const bytes = Buffer.alloc(values.length * width);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (width === 0) return { layout, bytes };
  const write = writers[width];
  values.forEach((value, index) => {
    write(view, index * width, value);
  });
  return { layout, bytes };
}

export function decodeNumbers(
  layout: NumberLayout,
  rows: number,
  take: (length: number) => Buffer,
): Float64Array {
  const values = new Float64Array(rows);
  const width = widthOf(layout);
  const bytes = take(rows * width);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (width === 0) return values.fill(layout.kind === "constant" ? layout.value : Number.NaN);
  const read = readers[width];
  for (let index = 0; index < rows; index += 1) values[index] = read(view, index * width);
  return values;
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

function layoutOf(values: Float64Array): NumberLayout {
  const [first = 0] = values;
  if (values.every((value) => Object.is(value, first))) {
    if (Number.isNaN(first)) return { kind: "all-nan" };
    // JSON has no -0.
    if (!Object.is(first, -0) && Number.isFinite(first)) return { kind: "constant", value: first };
  }
  if (!values.every(isWhole)) return { kind: "float" };
  const largest = values.reduce((left, right) => Math.max(left, right), 0);
  return { kind: "whole", bytes: largest < 2 ** 8 ? 1 : largest < 2 ** 16 ? 2 : 4 };
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 2 ** 32 && !Object.is(value, -0);
}

const writers = {
  1: (view: DataView, offset: number, value: number) => view.setUint8(offset, value),
  2: (view: DataView, offset: number, value: number) => view.setUint16(offset, value, true),
  4: (view: DataView, offset: number, value: number) => view.setUint32(offset, value, true),
  8: (view: DataView, offset: number, value: number) => view.setFloat64(offset, value, true),
} as const;

const readers = {
  1: (view: DataView, offset: number) => view.getUint8(offset),
  2: (view: DataView, offset: number) => view.getUint16(offset, true),
  4: (view: DataView, offset: number) => view.getUint32(offset, true),
  8: (view: DataView, offset: number) => view.getFloat64(offset, true),
} as const;
