import { listRunLogs } from "../store/catalogue.ts";
import { type VerifiedLog, verifyRunLog } from "../store/verify-log.ts";

/** Checks logs from the first to the last line: those named, else every log of the folder. */
export function* verifyRuns({
  resultsFolder,
  paths = [],
}: {
  readonly resultsFolder: string;
  readonly paths?: readonly string[];
}): Generator<VerifiedLog> {
  const chosen = paths.length > 0 ? paths : [...listRunLogs(resultsFolder)].map(({ path }) => path);
  for (const path of chosen) yield verifyRunLog(path);
}
