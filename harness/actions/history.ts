import type { HarnessError } from "../core/error.ts";
import { findTrends, type TrendOptions } from "../gap/trend/find-trends.ts";
import type { HistoryFindings } from "../gap/trend/trend-findings.ts";
import { countShownRuns, type HeldOutReportOptions } from "./held-out-report.ts";
import { reportRecords } from "./report-records.ts";

export interface HistoryOptions extends TrendOptions, Pick<HeldOutReportOptions, "now" | "onUncounted"> {
  readonly resultsFolder: string;
  /** Said with the findings, as in every report; trends draw no random numbers. */
  readonly seed: number;
  /** Told of each log that was edited or cut; the report leaves it out and says so. */
  readonly onDamaged?: (error: HarnessError) => void;
}

/**
 * The gaps of a folder over time. Showing the scores of held-out suites is a look at each of their runs, and counted.
 *
 * @throws HarnessError `usage` for a model, control, suite, capability or label that no run has, `data` when no log can be read.
 */
export async function history(options: HistoryOptions): Promise<HistoryFindings> {
  const { records, damaged } = await reportRecords(options);
  const { asOf, trends, snapshots, leftOut } = findTrends(records, options);
  countShownRuns(
    trends.flatMap(({ points }) => points.flatMap(({ runIds }) => runIds)),
    { ...options, records },
  );
  return {
    schema: 1,
    ...(asOf === undefined ? {} : { asOf }),
    seed: options.seed,
    level: options.level,
    trends,
    snapshots,
    leftOut: [...leftOut, ...damaged],
  };
}
