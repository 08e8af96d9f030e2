import { HarnessError } from "../core/error.ts";
import type { RunRecord } from "../core/run.ts";
import { findGaps, type GapOptions } from "../gap/find-gaps.ts";
import type { Findings } from "../gap/findings.ts";
import { listRunLogs, openRecord } from "../store/catalogue.ts";

/** The gap report over every run log of a folder. */
export function gap(options: GapOptions & { readonly resultsFolder: string }): Findings {
  return findGaps(readRecords(options.resultsFolder), options);
}

/** @throws HarnessError `data` when the folder holds no run log. */
function readRecords(resultsFolder: string): readonly RunRecord[] {
  const records = [...listRunLogs(resultsFolder)].map(({ path }) => openRecord(path));
  if (records.length > 0) return records;
  throw new HarnessError(
    "data",
    `no run logs in ${resultsFolder}; make some with "reality-gap run" or "reality-gap import", or name another --results`,
  );
}
