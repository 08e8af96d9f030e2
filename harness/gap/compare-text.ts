/** Order by code unit: the same on every machine and in every locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Order by several keys in turn; an absent key comes first. */
export function compareKeys(
  left: readonly (string | undefined)[],
  right: readonly (string | undefined)[],
): number {
  for (const [index, key] of left.entries()) {
    const other = right[index];
    if (key === other) continue;
    if (key === undefined) return -1;
    return other === undefined ? 1 : compareText(key, other);
  }
  return 0;
}
