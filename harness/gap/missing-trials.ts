import type { Coverage } from "../core/run.ts";
import type { SettingFindings } from "./findings.ts";

/** Trials missing for our reasons: no scorer could judge, every attempt failed, or they were not run. */
export function missingTrials({ unscored, failed, notRun }: Coverage): number {
  return unscored + failed + notRun;
}

/** Share of planned trials missing for our reasons. */
export function missingShare(coverage: Coverage): number {
  return coverage.planned === 0 ? 1 : missingTrials(coverage) / coverage.planned;
}

/** More than this share of trials apart, and the missing ones could make the gap: it is shown as bounds. */
const tolerableDifference = 0.02;

/** Is one setting so much more incomplete than the other that the missing trials could make the gap? */
export function isUnevenlyMissing(benchmark: Coverage, counterpart: Coverage): boolean {
  return Math.abs(missingShare(benchmark) - missingShare(counterpart)) > tolerableDifference + 1e-12;
}

/** Where the raw gap lies whatever the missing trials would have scored; absent without coverage. */
export function gapBounds(
  benchmark: SettingFindings,
  counterpart: SettingFindings,
): { readonly low: number; readonly high: number } | undefined {
  if (benchmark.backing === "aggregate" || counterpart.backing === "aggregate") return undefined;
  return {
    low: benchmark.bounds.worst - counterpart.bounds.best,
    high: benchmark.bounds.best - counterpart.bounds.worst,
  };
}
