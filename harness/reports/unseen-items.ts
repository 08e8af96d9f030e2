import type { Findings, GapRow } from "../gap/findings.ts";
import type { Estimate } from "../stats/estimate.ts";
import { counted, points } from "./figures.ts";
import { type PairSection, pairSections } from "./pair-sections.ts";
import { visibleText } from "./visible-text.ts";

/** The smallest gaps these designs could have shown, and lists that this version does not fill. */
export function unseenItems(findings: Findings): readonly string[] {
  const { gaps, notComputed } = findings;
  if (gaps.length === 0) return [];
  const missing = notComputed.map(listWords);
  return [
    ...pairSections(findings).flatMap(detectableItem),
    ...(missing.length === 0 ? [] : [`Not computed by this version: ${missing.join(", ")}.`]),
  ];
}

/** From 15 points on, a study sees nothing but what is plain anyway, and its report says so. */
const coarse = 0.15;

/** One line a pair of suites: which raw gaps of one model could hide. */
function detectableItem({ pair, rows }: PairSection): readonly string[] {
  const known = rows.flatMap(({ minimumDetectable: estimate }: GapRow) =>
    estimate.kind === "estimate" ? [estimate] : [],
  );
  const name = `${visibleText(pair.benchmark)} → ${visibleText(pair.counterpart)}`;
  const [first] = known;
  if (first === undefined) return reasonItem(name, rows);
  const values = known.map(({ value }) => value);
  const [low, high] = [points(Math.min(...values)), points(Math.max(...values))];
  const size = low === high ? low : `${low} to ${high}`;
  return [
    `${name}: a model's raw gap under ${size} points ${designWords(first)} (${counted(known.length, "model")}, ${effectWords(known)}).${Math.min(...values) < coarse ? "" : " Exploratory: only a large gap could show here."}`,
  ];
}

/** Why nobody can say what these designs would have shown. */
function reasonItem(name: string, rows: readonly GapRow[]): readonly string[] {
  const reasons = new Set(
    rows.flatMap(({ minimumDetectable: each }) => (each.kind === "undetermined" ? [each.reason] : [])),
  );
  return reasons.size === 0
    ? []
    : [`${name}: the smallest gap that shows is undetermined (${[...reasons].map(visibleText).join("; ")}).`];
}

function designWords(estimate: Estimate): string {
  const text = "noInterval" in estimate ? estimate.noInterval : "";
  const [, power = "80", alpha = "5"] = /with ([\d.]+) % power at a two-sided ([\d.]+) %/.exec(text) ?? [];
  return `shows with less than ${power} % power at ${alpha} %`;
}

function effectWords(estimates: readonly Estimate[]): string {
  const effects = estimates.flatMap((each) => {
    const [, effect] = /design effect ([\d.]+)/.exec("noInterval" in each ? each.noInterval : "") ?? [];
    return effect === undefined ? [] : [Number(effect)];
  });
  const [low, high] = [Math.min(...effects).toFixed(1), Math.max(...effects).toFixed(1)];
  return `design effect ${low === high ? low : `${low} to ${high}`}`;
}

function listWords(path: string): string {
  const words: Readonly<Record<string, string>> = { trends: "changes over time" };
  return words[path] ?? visibleText(path);
}
