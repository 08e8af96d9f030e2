import type { SuiteCard } from "../core/run.ts";
import type { Estimate } from "../stats/estimate.ts";

/**
 * Why a run looks failed: its score cannot be told from guessing. A suite without a chance level knows one such score, 0. A model
 * may honestly be that weak: the run stays in its row, and what is said across models is said with and without it.
 */
export function failureOf(suite: SuiteCard, score: Estimate): string | undefined {
  if (score.kind === "undetermined" || suite.scale === "rank") return undefined;
  const { chance = 0 } = suite;
  const low = "interval" in score ? score.interval.low : score.value;
  const isAtChance = chance === 0 ? score.value === 0 : low <= chance;
  if (!isAtChance) return undefined;
  return chance === 0
    ? `nothing right on ${suite.id}`
    : `${suite.id}: not distinguishable from chance (${(score.value * 100).toFixed(1)} where guessing gives ${(chance * 100).toFixed(1)})`;
}
