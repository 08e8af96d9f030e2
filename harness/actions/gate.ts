import { HarnessError } from "../core/error.ts";
import { findGaps } from "../gap/find-gaps.ts";
import { againstBaseline } from "../gap/gate/against-baseline.ts";
import { type GateFindings, hasNothingToJudge, verdictOf } from "../gap/gate/gate-check.ts";
import { checkFindings, type GateLimits } from "../gap/gate/gate-findings.ts";
import { whatIsMissing } from "../gap/gate/what-is-missing.ts";
import type { KeptRun } from "../gap/pool-runs.ts";
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
  if (records.length > 0) checkFilters(records, options);
  const findings = findGaps(records, { ...options, level });
  const { kept } = selectRuns(records, options);
  const begun = options.partial ? kept : selectRuns(records, { ...options, partial: true }).kept;
  const checks = [
    ...checkFindings(findings, options),
    ...whatIsMissing({ findings, kept, begun, place: options.resultsFolder }, options),
    ...(baseline === undefined ? [] : await baselineChecks(kept, { ...options, baseline, level })),
  ];
  return {
    schema: 1,
    ...(findings.asOf === undefined ? {} : { asOf: findings.asOf }),
    seed: options.seed,
    level,
    looks,
    verdict: verdictOf(checks),
    nothingToJudge: hasNothingToJudge(checks),
    checks,
  };
}

/** The window of time says which runs are judged, and not which they are judged against. */
async function baselineChecks(
  kept: readonly KeptRun[],
  {
    baseline,
    since: _since,
    until: _until,
    ...options
  }: GateOptions & Required<Pick<GateOptions, "baseline">>,
) {
  const before = selectRuns(await recordsIn(baseline.resultsFolder), options).kept;
  return againstBaseline(kept, before, { margin: baseline.margin, level: options.level });
}

/** A folder without a log is nothing to judge; a log that cannot be read is an error. */
async function recordsIn(resultsFolder: string) {
  const { records, damaged } = await openRecords([...listRunLogs(resultsFolder)].map(({ path }) => path));
  const [first] = damaged;
  if (first !== undefined) throw first.error;
  return records;
}
