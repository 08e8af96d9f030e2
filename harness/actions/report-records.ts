import { basename } from "node:path";
import { HarnessError } from "../core/error.ts";
import type { RunRecord } from "../core/run.ts";
import type { RunFilter } from "../gap/filter-runs.ts";
import type { LeftOut } from "../gap/findings.ts";
import { listRunLogs } from "../store/list-run-logs.ts";
import { stemOf } from "../store/log-path.ts";
import { type OpenedRecords, openRecords } from "../store/open-records.ts";
import { checkFilters } from "./check-filters.ts";
import { publishedRecords } from "./published-tables.ts";

/**
 * What a report over a folder reads: its run logs and its tables of published scores. Damaged logs are left out and named.
 *
 * @throws HarnessError `usage` for a model, control, suite, capability or label that no run has, `data` when no log can be read.
 */
export async function reportRecords(
  options: RunFilter & {
    /** Models that are declared not to move, where the report knows any. */
    readonly controls?: readonly string[];
    readonly resultsFolder: string;
    readonly onDamaged?: (error: HarnessError) => void;
  },
): Promise<{ readonly records: readonly RunRecord[]; readonly damaged: readonly LeftOut[] }> {
  const published = await publishedRecords(options.resultsFolder);
  const paths = [...listRunLogs(options.resultsFolder)].map(({ path }) => path);
  if (published.length + paths.length === 0) throw nothingIn(options.resultsFolder);
  const { records: logged, damaged } = await openRecords(paths);
  const records = [...published, ...logged];
  const [first] = damaged;
  if (records.length === 0 && first !== undefined) throw first.error;
  checkFilters(records, options);
  for (const { error } of damaged) options.onDamaged?.(error);
  return { records, damaged: damaged.map(toLeftOut) };
}

function nothingIn(resultsFolder: string): HarnessError {
  return new HarnessError(
    "data",
    `no run logs in ${resultsFolder}; make some with "reality-gap run" or "reality-gap import", or name another --results`,
  );
}

function toLeftOut({ path, error }: OpenedRecords["damaged"][number]): LeftOut {
  return { runId: basename(stemOf(path)), reason: `its log is damaged: ${error.message}` };
}
