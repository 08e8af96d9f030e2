import type { Findings, GapRow } from "../gap/findings.ts";
import type { Estimate } from "../stats/estimate.ts";
import { visibleText } from "./visible-text.ts";

/** Figures of the contract that are not determined for want of code, and lists not filled yet. */
export function unseenItems({ gaps, agreements, notComputed }: Findings): readonly string[] {
  const pending = (estimate: Estimate) =>
    estimate.kind === "undetermined" && estimate.reason === "not computed yet";
  const figures: readonly (readonly [string, (row: GapRow) => Estimate])[] = [
    ["the smallest gap these designs could have seen", (row) => row.minimumDetectable],
    ["excess gaps", (row) => row.excess],
    ["the share of the score retained", (row) => row.retained],
  ];
  const missing = figures.flatMap(([name, of]) => (gaps.some((row) => pending(of(row))) ? [name] : []));
  if (agreements.some(({ trueCorrelation }) => pending(trueCorrelation))) missing.push("true correlations");
  if (missing.length === 0 || gaps.length === 0) return [];
  return [`Not computed by this version: ${[...missing, ...notComputed.map(listWords)].join(", ")}.`];
}

function listWords(path: string): string {
  const words: Readonly<Record<string, string>> = {
    "gaps[].tests": "tests",
    "agreements[].orderKept": "how often a lead on the benchmark is kept",
    decisions: "which model to choose",
    trends: "changes over time",
  };
  return words[path] ?? visibleText(path);
}
