import type { RunRecord } from "../core/run.ts";
import { readRecordFile } from "./record-file.ts";
import { createSharedColumns } from "./shared-columns.ts";

/**
 * The records of many logs, which share the columns they have in common. What reads and checks a log is loaded only
 * when a record has to be made from its log.
 * @throws HarnessError `data` naming file and line of a log that was edited or cut.
 */
export async function openRecords(paths: readonly string[]): Promise<readonly RunRecord[]> {
  const shared = createSharedColumns();
  const records: RunRecord[] = [];
  for (const path of paths) {
    const stored = readRecordFile(path, shared);
    if (stored !== undefined) records.push(stored);
    else records.push((await import("./catalogue.ts")).openRecord(path));
  }
  return records;
}
