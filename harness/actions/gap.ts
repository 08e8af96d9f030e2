import type { HarnessError } from "../core/error.ts";
import { findGaps, type GapOptions } from "../gap/find-gaps.ts";
import type { Findings } from "../gap/findings.ts";
import { type HeldOutReportOptions, withHeldOut } from "./held-out-report.ts";
import { reportRecords } from "./report-records.ts";
import { withAudits } from "./with-audits.ts";

export interface GapReportOptions extends GapOptions, Pick<HeldOutReportOptions, "now" | "onUncounted"> {
  readonly resultsFolder: string;
  /** Told of each log that was edited or cut; the report leaves it out and says so. */
  readonly onDamaged?: (error: HarnessError) => void;
}

/**
 * The gap report over every run log of a folder, and over its tables of published scores.
 *
 * @throws HarnessError `usage` for a model, suite, capability or label that no run has, `data` when no log can be read.
 */
export async function gap(options: GapReportOptions): Promise<Findings> {
  const { records, damaged } = await reportRecords(options);
  const { resultsFolder } = options;
  const audited = withAudits(findGaps(records, options), { resultsFolder, records });
  const findings = withHeldOut(audited, { ...options, records });
  return { ...findings, leftOut: [...findings.leftOut, ...damaged] };
}
