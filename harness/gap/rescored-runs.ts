import type { RunRecord } from "../core/run.ts";
import { compareText } from "./compare-text.ts";

/** For each run that was rescored, the newest run that stands in for it. */
export function rescoredBy(records: readonly RunRecord[]): ReadonlyMap<string, string> {
  const standIns = new Map<string, RunRecord>();
  for (const record of records) {
    const { origin } = record.head;
    if (origin.kind !== "rescored") continue;
    const other = standIns.get(origin.from);
    if (other === undefined || compareText(endOf(other), endOf(record)) < 0)
      standIns.set(origin.from, record);
  }
  return new Map([...standIns].map(([source, record]) => [source, record.head.runId]));
}

/**
 * When the answers were given: the end (start, where partial) of the run itself, or of the run it was rescored
 * from. Rescoring an old run does not make it the newest.
 */
export function placeInTime(record: RunRecord, known: ReadonlyMap<string, RunRecord>): string {
  const visited = new Set<string>();
  let current = record;
  while (current.head.origin.kind === "rescored" && !visited.has(current.head.runId)) {
    visited.add(current.head.runId);
    const source = known.get(current.head.origin.from);
    if (source === undefined) break;
    current = source;
  }
  return endOf(current);
}

/** End of a run; of a partial one, which has none, its start. */
export function endOf(record: RunRecord): string {
  return record.endedAt ?? record.head.startedAt;
}
