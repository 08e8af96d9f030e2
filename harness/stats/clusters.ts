/** Samples grouped by cluster: the sizes and the sums of what was measured, one row per cluster. */
export interface ClusterSums {
  readonly size: Float64Array;
  readonly sum: Float64Array;
}

/** Cluster codes to rows 0, 1, 2… in order of appearance. */
export function internClusters(codes: Int32Array): { readonly row: Int32Array; readonly count: number } {
  const least = codes.reduce((smallest, code) => Math.min(smallest, code), Number.POSITIVE_INFINITY);
  const most = codes.reduce((largest, code) => Math.max(largest, code), least);
  const range = most - least + 1;
  return range <= 2 * codes.length ? internClose(codes, { least, range }) : internAny(codes);
}

/** Codes that lie close together, as those of one suite do, need no map. */
function internClose(
  codes: Int32Array,
  { least, range }: { readonly least: number; readonly range: number },
): { readonly row: Int32Array; readonly count: number } {
  // counted from 1: 0 is a code that was not met
  const rowOf = new Int32Array(range);
  const row = new Int32Array(codes.length);
  let count = 0;
  for (let index = 0; index < codes.length; index += 1) {
    const place = (codes[index] ?? least) - least;
    if (rowOf[place] === 0) {
      count += 1;
      rowOf[place] = count;
    }
    row[index] = (rowOf[place] ?? 0) - 1;
  }
  return { row, count };
}

function internAny(codes: Int32Array): { readonly row: Int32Array; readonly count: number } {
  const rowOf = new Map<number, number>();
  const row = new Int32Array(codes.length);
  for (const [index, code] of codes.entries()) {
    let known = rowOf.get(code);
    if (known === undefined) {
      known = rowOf.size;
      rowOf.set(code, known);
    }
    row[index] = known;
  }
  return { row, count: rowOf.size };
}

/** Whether any code, from -1 up, stands twice: a byte for each instead of an entry in a set. */
export function hasRepeats(codes: Int32Array): boolean {
  const seen = new Uint8Array(codes.reduce((most, code) => Math.max(most, code), -1) + 2);
  return codes.some((code) => {
    const isKnown = seen[code + 1] === 1;
    seen[code + 1] = 1;
    return isKnown;
  });
}

/** Sizes of the clusters and the sums of `values - center` within each. */
export function clusterSums(options: {
  readonly values: Float64Array;
  readonly center: number;
  readonly row: Int32Array;
  readonly count: number;
}): ClusterSums {
  const { values, center, row, count } = options;
  const size = new Float64Array(count);
  const sum = new Float64Array(count);
  for (const [index, value] of values.entries()) {
    const cluster = row[index] ?? 0;
    size[cluster] = (size[cluster] ?? 0) + 1;
    sum[cluster] = (sum[cluster] ?? 0) + (value - center);
  }
  return { size, sum };
}
