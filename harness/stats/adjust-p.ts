/**
 * Holm's step-down adjustment: the chance of any false finding in the family stays at the level, whatever the
 * dependence (Holm 1979, https://www.jstor.org/stable/4615733). p-values in [0, 1], given back in the same
 * order; equals R's p.adjust(p, "holm"). The family is the table printed.
 */
export function adjustHolm(p: readonly number[]): number[] {
  const adjusted = new Array<number>(p.length);
  let floor = 0;
  for (const [rank, index] of ascending(p).entries()) {
    floor = Math.max(floor, Math.min(1, (p.length - rank) * (p[index] ?? 1)));
    adjusted[index] = floor;
  }
  return adjusted;
}

/**
 * Benjamini-Hochberg adjustment: the expected share of false findings among the findings stays at the level,
 * for independent or positively dependent tests (Benjamini and Hochberg 1995,
 * https://doi.org/10.1111/j.2517-6161.1995.tb02031.x). Equals R's p.adjust(p, "BH").
 */
export function adjustBenjaminiHochberg(p: readonly number[]): number[] {
  const adjusted = new Array<number>(p.length);
  let ceiling = 1;
  for (const [fromLast, index] of ascending(p).reverse().entries()) {
    ceiling = Math.min(ceiling, (p.length / (p.length - fromLast)) * (p[index] ?? 1));
    adjusted[index] = ceiling;
  }
  return adjusted;
}

function ascending(p: readonly number[]): number[] {
  for (const value of p)
    if (!(value >= 0 && value <= 1)) throw new RangeError(`a p-value lies in [0, 1], got ${value}`);
  return [...p.keys()].sort((left, right) => (p[left] ?? 0) - (p[right] ?? 0));
}
