/** Ranks from 1 upwards; equal values share the mean of the ranks they fill. */
export function midRanks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values.keys()).sort(
    (left, right) => (values[left] ?? 0) - (values[right] ?? 0),
  );
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    const value = values[order[start] ?? 0];
    while (end < order.length && values[order[end] ?? 0] === value) end += 1;
    for (const index of order.subarray(start, end)) ranks[index] = (start + end + 1) / 2;
    start = end;
  }
  return ranks;
}
