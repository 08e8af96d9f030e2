import { HarnessError } from "../core/error.ts";
import type { RunRecord } from "../core/run.ts";
import { listRunLogs, openRecord } from "../store/catalogue.ts";
import { createSharedColumns } from "../store/shared-columns.ts";

export interface ListedRun {
  readonly path: string;
  readonly record: RunRecord;
}

/** Every run log of a folder with its record, oldest first. `onDamaged` is told of each that was edited or cut. */
export function listRuns(
  resultsFolder: string,
  onDamaged: (error: HarnessError) => void = () => undefined,
): readonly ListedRun[] {
  const shared = createSharedColumns();
  return [...listRunLogs(resultsFolder)]
    .flatMap(({ path }): readonly ListedRun[] => {
      try {
        return [{ path, record: openRecord(path, shared) }];
      } catch (error) {
        if (!(error instanceof HarnessError) || error.code !== "data") throw error;
        onDamaged(error);
        return [];
      }
    })
    .sort((left, right) => {
      const [a, b] = [left.record.head, right.record.head].map(
        ({ startedAt, runId }) => `${startedAt} ${runId}`,
      );
      return (a ?? "") < (b ?? "") ? -1 : 1;
    });
}

/** Mean headline over the samples of a record, a miss counting 0; `undefined` without a score. */
export function meanScore(record: RunRecord): number | undefined {
  if (record.backing === "aggregate") return record.mean;
  let [sum, count] = [0, 0];
  for (const mean of record.samples.mean) {
    if (Number.isNaN(mean)) continue;
    sum += mean;
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
}
