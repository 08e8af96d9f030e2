import type { RunRecord } from "../../core/run.ts";
import type { LeftOut } from "../findings.ts";
import { poolRuns } from "../pool-runs.ts";
import type { TimedRun } from "./run-points.ts";

/** With `--pool`: runs of one day (UTC), model, suite, label and fingerprint are epochs of one point. */
export function dailyRuns(runs: readonly { readonly record: RunRecord; readonly at: string }[]): {
  readonly runs: readonly TimedRun[];
  readonly leftOut: readonly LeftOut[];
} {
  const newestFirst = [...runs].reverse();
  const days = Map.groupBy(newestFirst, ({ record: { head }, at }) =>
    JSON.stringify([head.model, head.suite.id, head.label, at.slice(0, 10)]),
  );
  const pooled = [...days.values()].flatMap(([newest, ...older]) =>
    newest === undefined
      ? []
      : [{ at: newest.at, ...poolRuns([newest.record, ...older.map(({ record }) => record)]) }],
  );
  return {
    runs: pooled.map(({ at, kept }) => ({ run: kept, at })),
    leftOut: pooled.flatMap(({ leftOut }) => leftOut),
  };
}
