import { HarnessError } from "../core/error.ts";
import { findGaps } from "../gap/find-gaps.ts";
import { againstBaseline } from "../gap/gate/against-baseline.ts";
import { type GateFindings, verdictOf } from "../gap/gate/gate-check.ts";
import { checkFindings, type GateLimits } from "../gap/gate/gate-findings.ts";
import { selectRuns } from "../gap/select-runs.ts";
import { listRunLogs } from "../store/list-run-logs.ts";
import { openRecords } from "../store/open-records.ts";
import { checkFilters } from "./check-filters.ts";
import type { GapReportOptions } from "./gap.ts";

export interface GateOptions extends Omit<GapReportOptions, "onDamaged">, GateLimits {
  /** Folder of the runs that must not be undercut by more than the margin. */
  readonly baseline?: { readonly resultsFolder: string; readonly margin: number };
  /** How often this gate will be looked at on the way: the error is split over so many looks. */
  readonly looks: number;
}

/**
 * Holds a report against limits. A damaged log is an error here: a gate that passes over it would let through what it did not see.
 *
 * @throws HarnessError `usage` where no limit is set, `data` for a log that cannot be read.
 */
export async function gate(options: GateOptions): Promise<GateFindings> {
  const { maxGap, maxRegret, minScore, baseline, looks } = options;
  if (maxGap === undefined && maxRegret === undefined && minScore === undefined && baseline === undefined)
    throw new HarnessError(
      "usage",
      "gate needs something to hold the runs against: --max-gap, --max-regret, --min-score, or --baseline with --margin",
    );
  const level = 1 - (1 - options.level) / looks;
  const records = await recordsIn(options.resultsFolder);
  checkFilters(records, options);
  const findings = findGaps(records, { ...options, level });
  const now = selectRuns(records, options).kept;
  const before =
    baseline === undefined ? [] : selectRuns(await recordsIn(baseline.resultsFolder), options).kept;
  const checks = [
    ...checkFindings(findings, options),
    ...(baseline === undefined ? [] : againstBaseline(now, before, { margin: baseline.margin, level })),
  ];
  return {
    schema: 1,
    ...(findings.asOf === undefined ? {} : { asOf: findings.asOf }),
    seed: options.seed,
    level,
    looks,
    verdict: verdictOf(checks),
    checks,
  };
}

async function recordsIn(resultsFolder: string) {
  const paths = [...listRunLogs(resultsFolder)].map(({ path }) => path);
  if (paths.length === 0)
    throw new HarnessError("data", `no run logs in ${resultsFolder}; name another folder`);
  const { records, damaged } = await openRecords(paths);
  const [first] = damaged;
  if (first !== undefined) throw first.error;
  return records;
}
