import type { Estimate } from "../stats/estimate.ts";
import { count, intervalOf, level } from "./figures.ts";

/** More ways of making an interval than this are counted instead of named: JSON has each. */
const mostMethods = 4;

/**
 * Small print for a column of estimates: level, methods (degrees of freedom dropped, as they differ by row), what
 * is covered, weights, and why some have no interval.
 */
export function methodNote(figure: string, estimates: readonly Estimate[]): string {
  const intervals = estimates.flatMap((estimate) => intervalOf(estimate) ?? []);
  const missing = new Set(estimates.flatMap((each) => ("noInterval" in each ? [each.noInterval] : [])));
  const parts = [`${figure} in points out of 100`];
  const [first] = intervals;
  if (first !== undefined) {
    const methods = [...new Set(intervals.map(({ method }) => withoutDegrees(method)))].sort();
    const named = methods.slice(0, mostMethods).join(" / ");
    const more = methods.length > mostMethods ? ` / ${count(methods.length - mostMethods)} more` : "";
    parts.push(
      `${level(first.level)} intervals by ${named}${more}`,
      `they cover ${[...new Set(intervals.map(({ covers }) => covers))].sort().join(" or ")}`,
      `weighted by ${[...new Set(intervals.map(({ weights }) => weights))].sort().join(" or ")}`,
    );
  }
  for (const reason of [...missing].sort()) parts.push(`no interval: ${reason}`);
  return `${parts.join("; ")}.`;
}

/** `n = 150` where all agree, else the range; a score that is not there has no size to publish. */
export function sizeNote(estimates: readonly Estimate[]): string {
  const sizes = estimates.flatMap((each) => (each.kind === "estimate" ? [each.n] : []));
  if (sizes.length === 0) return "without a score";
  const known = sizes.flatMap((n) => n ?? []);
  if (known.length === 0) return "n not published";
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const range = low === high ? `n = ${count(low)}` : `n = ${count(low)} to ${count(high)}`;
  return known.length === sizes.length ? range : `${range}, not published for some`;
}

/** The method's name without what differs by row: degrees of freedom, counts, the interval it was wider than. */
function withoutDegrees(method: string): string {
  return method
    .replace(/, wider than .*/, "")
    .replace(/\bthrough \d+ models of \d+ other families/, "through the models of other families")
    .replace(/\bt\([^)]*\)/g, "t")
    .replace(/\bon \d+ /g, "on ");
}
