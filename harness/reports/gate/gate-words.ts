import type { GateCheck, GateFindings } from "../../gap/gate/gate-check.ts";
import { count, counted, intervalOf, level, points, pointsInterval, signedPoints } from "../figures.ts";
import { visibleText } from "../visible-text.ts";

export const gateTitle = { pass: "PASS", fail: "FAIL", inconclusive: "INCONCLUSIVE" } as const;

/** `raw gap, exam → work: +8.0 [5.1, 10.9], limit 10.0` */
export function checkWords(check: GateCheck): string {
  const { estimate, limit, needed, reason, threshold } = check;
  const isSigned = threshold === "max-gap" || threshold === "margin";
  const interval = intervalOf(estimate);
  if (check.isMissing === true)
    return `${visibleText(check.of)}: nothing to hold against the limit (${visibleText(reason ?? "")})`;
  const value =
    estimate.kind === "undetermined" ? "undetermined" : (isSigned ? signedPoints : points)(estimate.value);
  const bounds = interval === undefined ? "" : ` ${pointsInterval(interval)}`;
  const size =
    estimate.n === undefined
      ? ""
      : `, ${check.unit === "model" ? counted(estimate.n, "model") : `n = ${count(estimate.n)}`}`;
  const side = threshold === "min-score" ? "at least" : "at most";
  const why = reason === undefined ? "" : ` (${visibleText(reason)})`;
  return `${visibleText(check.of)}: ${value}${bounds}${size}; ${side} ${points(limit)}${why}${neededWords(check, needed)}${differsWords(check)}`;
}

function neededWords({ estimate }: GateCheck, needed: number | undefined): string {
  if (needed === undefined) return "";
  const more = needed - (estimate.n ?? needed);
  return `; about ${count(more)} more samples (${count(needed)} in all) would settle it if the figure stayed where it is`;
}

function differsWords({ differs = [] }: GateCheck): string {
  return differs.length === 0 ? "" : `; differs, then and now: ${differs.map(visibleText).join(", ")}`;
}

/** What a gate that is looked at night after night does, so that nobody takes its third alarm for news. */
export function looksWords({ level: share, looks }: GateFindings): string {
  if (looks > 1)
    return `Each interval is ${level(share)}: the error is split over ${count(looks)} looks (Bonferroni), so that all of them together keep the level asked for.`;
  const every = Math.round(2 / (1 - share));
  return `Each interval is ${level(share)} and holds for one look. A gate run every night on fresh samples is a sequential test: a model exactly at its limit is wrongly failed, and wrongly passed, about once in ${count(every)} nights. --looks n splits the error over n nights; a rerun of the same samples is no fresh look.`;
}
