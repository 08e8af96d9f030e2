/** What the rows say beside what their tool printed of them; a report repeats it. */
export function comparePublished({
  mean,
  n,
  printed,
  printedN,
}: {
  readonly mean: number | undefined;
  /** Samples behind `mean`. */
  readonly n: number;
  readonly printed: number | undefined;
  readonly printedN?: number | undefined;
}): readonly string[] {
  if (printed === undefined) return [];
  const isShort = printedN !== undefined && printedN > n;
  if (isShort) return [`rows of ${n} of the ${printedN} samples behind the printed score ${round(printed)}`];
  // Printed scores are rounded, to four digits at the coarsest.
  if (mean === undefined || Math.abs(mean - printed) <= 0.0001) return [];
  return [`the rows give ${round(mean)} where the source prints ${round(printed)}`];
}

function round(value: number): string {
  return String(Number(value.toFixed(4)));
}
