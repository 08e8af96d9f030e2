import { compareText } from "../compare-text.ts";
import { snapshotsOf } from "../snapshots.ts";
import type { TimedRun } from "./run-points.ts";
import type { SnapshotHistory } from "./trend-findings.ts";

/**
 * What answered to each model's name, in time, over its runs on every suite: names that a provider answers under another, and
 * names that moved. Runs whose provider does not say are no part of it.
 */
export function snapshotHistories(runs: readonly TimedRun[]): readonly SnapshotHistory[] {
  const known = runs
    .filter(({ run }) => run.record.backing === "samples" && run.record.respondedBy.length > 0)
    .sort((left, right) => compareText(left.at, right.at));
  return [...Map.groupBy(known, ({ run }) => run.record.head.model)]
    .sort(([left], [right]) => compareText(left, right))
    .map(([model, ofModel]) => ({ model, answeredBy: stretchesOf(ofModel) }))
    .filter(({ model, answeredBy }) => answeredBy.length > 1 || answeredBy[0]?.snapshot !== nameOf(model));
}

function stretchesOf(runs: readonly TimedRun[]): SnapshotHistory["answeredBy"] {
  const stretches: {
    readonly snapshot: string;
    readonly from: string;
    readonly to: string;
    readonly runs: number;
  }[] = [];
  for (const { run, at } of runs) {
    const snapshot = snapshotsOf(run.record);
    const last = stretches.at(-1);
    if (last?.snapshot === snapshot) stretches.splice(-1, 1, { ...last, to: at, runs: last.runs + 1 });
    else stretches.push({ snapshot, from: at, to: at, runs: 1 });
  }
  return stretches;
}

function nameOf(model: string): string {
  return model.slice(model.indexOf("/") + 1);
}
