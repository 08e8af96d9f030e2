import { HarnessError } from "../core/error.ts";
import type { RunRecord } from "../core/run.ts";
import { findGaps, type GapOptions } from "../gap/find-gaps.ts";
import type { Findings } from "../gap/findings.ts";
import { listRunLogs } from "../store/list-run-logs.ts";
import { openRecords } from "../store/open-records.ts";

/** The gap report over every run log of a folder. */
export async function gap(options: GapOptions & { readonly resultsFolder: string }): Promise<Findings> {
  return findGaps(await readRecords(options.resultsFolder), options);
}

/** @throws HarnessError `data` when the folder holds no run log. */
async function readRecords(resultsFolder: string): Promise<readonly RunRecord[]> {
  const records = await openRecords([...listRunLogs(resultsFolder)].map(({ path }) => path));
  if (records.length > 0) return records;
  throw new HarnessError(
    "data",
    `no run logs in ${resultsFolder}; make some with "reality-gap run" or "reality-gap import", or name another --results`,
  );
}
