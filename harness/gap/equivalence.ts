import { adjustHolm } from "../stats/adjust-p.ts";
import { equivalenceByInterval, zeroByInterval } from "../stats/equivalence-by-interval.ts";
import type { Estimate } from "../stats/estimate.ts";
import type { GapTest } from "./findings.ts";

/** The null of an equivalence test, in words; `margin` in score units. */
export function equivalenceHypothesis(figure: string, margin: number): string {
  return `${figure} of ${Number((margin * 100).toFixed(4))} points or more`;
}

/**
 * Tests over the rows of a table that a figure lies within ± `margin`, adjusted for the table by Holm; by place of the row,
 * undefined where the figure has no interval.
 */
export function equivalenceFamily(
  estimatesAt: readonly ((level: number) => Estimate)[],
  { figure, margin }: { readonly figure: string; readonly margin: number },
): readonly (GapTest | undefined)[] {
  return holmFamily(
    estimatesAt.map((estimateAt) => equivalenceByInterval({ margin, estimateAt })),
    { hypothesis: equivalenceHypothesis(figure, margin), method: "two one-sided tests, Holm" },
  );
}

/** The same for zero: found where the figure's own interval leaves zero out. */
export function zeroFamily(
  estimatesAt: readonly ((level: number) => Estimate)[],
  figure: string,
): readonly (GapTest | undefined)[] {
  return holmFamily(estimatesAt.map(zeroByInterval), {
    hypothesis: `${figure} = 0`,
    method: "inverted intervals, Holm",
  });
}

function holmFamily(
  values: readonly (number | undefined)[],
  { hypothesis, method }: Pick<GapTest, "hypothesis" | "method">,
): readonly (GapTest | undefined)[] {
  const known = values.flatMap((p, place) => (p === undefined ? [] : [{ p, place }]));
  const adjusted = adjustHolm(known.map(({ p }) => p));
  const tests = new Map(
    known.map(({ p, place }, rank) => [place, { hypothesis, p, adjusted: adjusted[rank] ?? 1, method }]),
  );
  return values.map((_, place) => tests.get(place));
}
