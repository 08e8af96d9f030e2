import type { RunRecord } from "../core/run.ts";

/** The snapshots that answered a run, in words; published scores name none. */
export function snapshotsOf(record: RunRecord): string {
  if (record.backing === "aggregate" || record.respondedBy.length === 0) return "not reported";
  return record.respondedBy.join(" + ");
}

/** `snapshot: a and b`, where two runs under one name were answered by others; undefined where they were not. */
export function otherSnapshots(left: RunRecord, right: RunRecord): readonly [string] | undefined {
  const [ours, theirs] = [snapshotsOf(left), snapshotsOf(right)];
  return ours === theirs ? undefined : [`snapshot: ${ours} and ${theirs}`];
}
