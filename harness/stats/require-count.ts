/** @throws RangeError when the counts cannot be a share of independent samples. */
export function requireCount(successes: number, n: number): void {
  if (n > 0 && successes >= 0 && successes <= n) return;
  throw new RangeError(`a proportion needs 0 <= successes <= n and n > 0, got ${successes} of ${n}`);
}
