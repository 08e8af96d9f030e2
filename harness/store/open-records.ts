import { HarnessError } from "../core/error.ts";
import type { RunRecord } from "../core/run.ts";
import { readRecordFile } from "./record-file.ts";
import { createSharedColumns } from "./shared-columns.ts";

export interface OpenedRecords {
  readonly records: readonly RunRecord[];
  /** Logs that were edited or cut: one bad log does not hide the others. */
  readonly damaged: readonly { readonly path: string; readonly error: HarnessError }[];
}

/**
 * The records of many logs, which share the columns they have in common. What reads and checks a log is loaded only
 * when a record has to be made from its log.
 */
export async function openRecords(paths: readonly string[]): Promise<OpenedRecords> {
  const shared = createSharedColumns();
  const records: RunRecord[] = [];
  const damaged: OpenedRecords["damaged"][number][] = [];
  for (const path of paths) {
    try {
      const stored = readRecordFile(path, shared);
      if (stored !== undefined) records.push(stored);
      else records.push((await import("./catalogue.ts")).openRecord(path));
    } catch (error) {
      if (!(error instanceof HarnessError) || error.code !== "data") throw error;
      damaged.push({ path, error });
    }
  }
  return { records, damaged };
}
