import type { RunRecord } from "../core/run.ts";
import { compareKeys, compareText } from "./compare-text.ts";
import { exclusionOf, type RunFilter } from "./filter-runs.ts";
import type { LeftOut } from "./findings.ts";
import { type KeptRun, poolRuns } from "./pool-runs.ts";
import { placeInTime, rescoredBy } from "./rescored-runs.ts";

export interface SelectOptions extends RunFilter {
  /** Reads unfinished runs too. */
  readonly partial: boolean;
  /** Joins runs of one fingerprint as further epochs. */
  readonly pool: boolean;
}

export interface SelectedRuns {
  /** One per model × suite × label, sorted by these. A run without any score is kept: its coverage counts. */
  readonly kept: readonly KeptRun[];
  readonly leftOut: readonly LeftOut[];
}

/** Which of many runs a report reads: the newest finished one per model × suite × label, and why not the rest. */
export function selectRuns(records: readonly RunRecord[], options: SelectOptions): SelectedRuns {
  const { runs, leftOut } = eligibleRuns(records, options);
  const kept: KeptRun[] = [];
  const older: LeftOut[] = [];
  for (const group of groupRuns(runs)) {
    const joined = options.pool ? poolRuns(group) : newestOnly(group);
    kept.push(joined.kept);
    older.push(...joined.leftOut);
  }
  return { kept, leftOut: sortLeftOut([...leftOut, ...older]) };
}

/** A run that may be read, and when its answers were given. */
export interface EligibleRun {
  readonly record: RunRecord;
  readonly at: string;
}

/** All that was asked for and finished, in time; a rescored run stands in for its source. */
export function eligibleRuns(
  records: readonly RunRecord[],
  options: SelectOptions,
): { readonly runs: readonly EligibleRun[]; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const known = uniqueRecords(records);
  const standIns = rescoredBy([...known.values()].filter((record) => options.partial || isFinished(record)));
  const runs: EligibleRun[] = [];
  for (const record of known.values()) {
    const { runId } = record.head;
    const standIn = standIns.get(runId);
    const at = placeInTime(record, known);
    const reason =
      exclusionOf(record, at, options) ??
      (standIn === undefined ? undefined : `rescored: ${standIn} stands in for it`) ??
      (options.partial || isFinished(record) ? undefined : partialReason(record));
    if (reason === undefined) runs.push({ record, at });
    else leftOut.push({ runId, reason });
  }
  runs.sort(
    (left, right) =>
      compareText(left.at, right.at) || compareText(left.record.head.runId, right.record.head.runId),
  );
  return { runs, leftOut: sortLeftOut(leftOut) };
}

function sortLeftOut(leftOut: readonly LeftOut[]): readonly LeftOut[] {
  return [...leftOut].sort((left, right) => compareText(left.runId, right.runId));
}

/** By id; the same run read twice (from a log and its copy) counts once, the finished one first. */
function uniqueRecords(records: readonly RunRecord[]): ReadonlyMap<string, RunRecord> {
  const byId = new Map<string, RunRecord>();
  for (const record of records) {
    const known = byId.get(record.head.runId);
    if (known === undefined || (!isFinished(known) && isFinished(record)))
      byId.set(record.head.runId, record);
  }
  return byId;
}

/** A shard has an end of its own, and is no more than a part of a run. */
function isFinished({ endedAt, head }: RunRecord): boolean {
  return endedAt !== undefined && head.plan.shard === undefined;
}

function partialReason(record: RunRecord): string {
  if (record.backing === "aggregate") return "partial run without an end; --partial reads it";
  const { shard } = record.head.plan;
  if (shard !== undefined)
    return `shard ${shard.index}/${shard.of} of a run; "runs merge" joins the shards, --partial reads it as it is`;
  const { notRun, planned } = record.coverage;
  return `partial run: ${notRun} of ${planned} trials not run; --partial reads it, --resume finishes it`;
}

/** Runs of one model × suite × label, newest first. */
function groupRuns(runs: readonly EligibleRun[]): readonly (readonly [RunRecord, ...RunRecord[]])[] {
  const groups = new Map<string, [RunRecord, ...RunRecord[]]>();
  for (const { record } of [...runs].reverse()) {
    const key = JSON.stringify(groupKey(record));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups.values()].sort((left, right) => compareKeys(groupKey(left[0]), groupKey(right[0])));
}

function groupKey({ head }: RunRecord): readonly (string | undefined)[] {
  return [head.model, head.suite.id, head.label];
}

function newestOnly(group: readonly [RunRecord, ...RunRecord[]]): {
  readonly kept: KeptRun;
  readonly leftOut: readonly LeftOut[];
} {
  const [newest, ...older] = group;
  const { runId } = newest.head;
  return {
    kept: { record: newest, runIds: [runId] },
    leftOut: older.map((record) => ({
      runId: record.head.runId,
      reason: `older than ${runId} of the same model and suite; --pool joins runs of one fingerprint`,
    })),
  };
}
