import type { RunRecord } from "../core/run.ts";

/** Whether a run scored anything, a miss of the model included: there is something to see. */
export function hasScore(record: RunRecord): boolean {
  if (record.backing === "aggregate") return true;
  const { scored, refused, truncated, unparsed } = record.coverage;
  return scored + refused + truncated + unparsed > 0;
}
