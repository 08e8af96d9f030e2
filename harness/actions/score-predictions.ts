import type { PredictionFindings } from "../gap/prediction-findings.ts";
import { listRunLogs } from "../store/list-run-logs.ts";
import { type GapReportOptions, gap } from "./gap.ts";
import { readPredictions } from "./predictions.ts";

/**
 * What was predicted in a folder, beside what came of it, as the gap report there has it. Before the first run all is open.
 *
 * @throws HarnessError `data` for a bad line of the ledger, or when no log can be read.
 */
export async function scorePredicted(options: GapReportOptions): Promise<readonly PredictionFindings[]> {
  const { resultsFolder } = options;
  for (const _ of listRunLogs(resultsFolder)) return (await gap(options)).predictions ?? [];
  return readPredictions({ gaps: [] }, { resultsFolder, records: [] });
}
