/** The harmonic mean of precision and recall of two bags; 1 when both are empty, 0 when one is. */
export function overlapF1(found: readonly string[], wanted: readonly string[]): number {
  if (found.length === 0 || wanted.length === 0) return found.length === wanted.length ? 1 : 0;
  const counts = new Map<string, number>();
  for (const item of wanted) counts.set(item, (counts.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of found) {
    const left = counts.get(item) ?? 0;
    if (left === 0) continue;
    counts.set(item, left - 1);
    common += 1;
  }
  return (2 * common) / (found.length + wanted.length);
}
