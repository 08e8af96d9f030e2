import { rmSync, statSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { onDisk } from "./disk.ts";
import { removeEmpty } from "./folder.ts";
import { acquireLock } from "./lock.ts";
import { stemOf } from "./log-path.ts";
import { recordPath } from "./record-file.ts";

export interface RemovedLog {
  readonly path: string;
  /** Of the log and its record together. */
  readonly bytes: number;
}

/**
 * Removes logs with their records, and the folders below the results folder that this leaves empty. All or none: each
 * log is locked before the first one goes.
 * @throws HarnessError `locked` when another process writes one of them, `disk`.
 */
export function removeRunLogs(paths: readonly string[], resultsFolder: string): readonly RemovedLog[] {
  using locks = new DisposableStack();
  const unique = [...new Set(paths)];
  for (const path of unique) {
    const stem = stemOf(path);
    const lock = acquireLock(`${stem}.lock`, `run log "${stem}"`);
    locks.defer(() => lock.release());
  }
  const removed = unique.map((path) => ({ path, bytes: removeFiles([recordPath(path), path]) }));
  locks.dispose();
  for (const path of unique) removeEmptyBelow(resultsFolder, dirname(path));
  return removed;
}

/** The log goes last: a record without its log would be nothing's. */
function removeFiles(files: readonly string[]): number {
  let bytes = 0;
  for (const file of files) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) continue;
    onDisk("remove", file, () => rmSync(file));
    bytes += found.size;
  }
  return bytes;
}

function removeEmptyBelow(resultsFolder: string, folder: string): void {
  const [first = ""] = relative(resultsFolder, folder).split(sep);
  if (first === "" || first === "..") return;
  removeEmpty(folder, `${resultsFolder}${sep}${first}`);
}
