import { HarnessError } from "../core/error.ts";
import type { RunRecord } from "../core/run.ts";
import { createFold } from "./fold.ts";
import { foldBlocks } from "./fold-blocks.ts";
import { readRunLog } from "./read-log.ts";

/**
 * The record of a log. One that is as it should be is read in blocks; of any other, reading it in full says what is wrong
 * first.
 * @throws HarnessError `data` naming file and line of a log that was edited or cut.
 */
export function foldLog(path: string): RunRecord {
  return foldBlocks(path) ?? foldEvents(path);
}

function foldEvents(path: string): RunRecord {
  const fold = createFold();
  for (const event of readRunLog(path)) addNaming(path, () => fold.add(event));
  return addNaming(path, () => fold.end());
}

function addNaming<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof HarnessError)) throw error;
    throw new HarnessError(error.code, `${path}: ${error.message}`, { cause: error });
  }
}
