import { basename } from "node:path";
import { HarnessError } from "../core/error.ts";
import { findGaps, type GapOptions } from "../gap/find-gaps.ts";
import type { Findings } from "../gap/findings.ts";
import { listRunLogs } from "../store/list-run-logs.ts";
import { stemOf } from "../store/log-path.ts";
import { type OpenedRecords, openRecords } from "../store/open-records.ts";
import { checkFilters } from "./check-filters.ts";
import { type HeldOutReportOptions, withHeldOut } from "./held-out-report.ts";
import { publishedRecords } from "./published-tables.ts";
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
  const published = await publishedRecords(options.resultsFolder);
  const paths = [...listRunLogs(options.resultsFolder)].map(({ path }) => path);
  if (published.length + paths.length === 0) throw nothingIn(options.resultsFolder);
  const { records: logged, damaged } = await openRecords(paths);
  const records = [...published, ...logged];
  const [first] = damaged;
  if (records.length === 0 && first !== undefined) throw first.error;
  checkFilters(records, options);
  for (const { error } of damaged) options.onDamaged?.(error);
  const { resultsFolder } = options;
  const audited = withAudits(findGaps(records, options), { resultsFolder, records });
  const findings = withHeldOut(audited, { ...options, records });
  return { ...findings, leftOut: [...findings.leftOut, ...damaged.map(toLeftOut)] };
}

function nothingIn(resultsFolder: string): HarnessError {
  return new HarnessError(
    "data",
    `no run logs in ${resultsFolder}; make some with "reality-gap run" or "reality-gap import", or name another --results`,
  );
}

function toLeftOut({ path, error }: OpenedRecords["damaged"][number]): Findings["leftOut"][number] {
  return { runId: basename(stemOf(path)), reason: `its log is damaged: ${error.message}` };
}
