import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { HarnessError, messageOf } from "../core/error.ts";
import type { ExportedRun, ExportPiece, LeftOutRun } from "../core/exporter.ts";
import { findGaps } from "../gap/find-gaps.ts";
import { undetermined } from "../stats/estimate.ts";
import { readRunLog } from "../store/read-log.ts";
import { listRuns } from "./list-runs.ts";
import { exporterRegistry } from "./registries.ts";
import { harnessVersion } from "./version.ts";

export interface ExportOptions {
  readonly format: string;
  readonly resultsFolder: string;
  /** A file, or for formats of several files a folder; absent: pieces go to `onText`. */
  readonly output?: string;
  readonly now: string;
  readonly onText: (text: string) => void;
  /** Told of each log that was edited or cut. */
  readonly onDamaged?: (error: HarnessError) => void;
}

export interface ExportResult {
  readonly runs: number;
  readonly files: number;
  /** What the format cannot hold. */
  readonly leftOut: readonly LeftOutRun[];
}

/**
 * Finished runs of a folder in another tool's format. Text of held-out suites does not leave.
 *
 * @throws HarnessError `usage` for an unknown format and for several files without a folder, `disk` for a file that is
 *   there already.
 */
export async function exportRuns(options: ExportOptions): Promise<ExportResult> {
  const exporter = (await exporterRegistry()).get(options.format);
  const { output, resultsFolder } = options;
  if (exporter.shape === "folder" && output === undefined)
    throw new HarnessError(
      "usage",
      `${exporter.id} writes several files; name a folder for them with --output`,
    );
  const listed = listRuns(resultsFolder, options.onDamaged).filter(
    ({ record }) => record.endedAt !== undefined,
  );
  if (listed.length === 0)
    throw new HarnessError(
      "data",
      `no finished runs in ${resultsFolder}; make some with "reality-gap run" or "reality-gap import"`,
    );
  const runs = listed.map(({ path, record }): ExportedRun => {
    return { record, score: scoreOf(record), events: () => readRunLog(path) };
  });
  const begun = new Set<string>();
  const leftOut: LeftOutRun[] = [];
  const request = { runs, now: options.now, harness: harnessVersion };
  for await (const piece of exporter.pieces({ ...request, onLeftOut: (left) => leftOut.push(left) }))
    write(piece, begun, exporter.shape === "file" ? output : join(output ?? "", piece.file), options.onText);
  return { runs: runs.length - leftOut.length, files: begun.size, leftOut };
}

function write(
  { file, text }: ExportPiece,
  begun: Set<string>,
  path: string | undefined,
  onText: (text: string) => void,
): void {
  const isNew = !begun.has(file);
  begun.add(file);
  if (path === undefined) {
    onText(text);
    return;
  }
  if (isNew && existsSync(path))
    throw new HarnessError("disk", `${path}: is there already; remove it, or name another --output`);
  try {
    if (isNew) mkdirSync(dirname(path), { recursive: true });
    if (isNew) writeFileSync(path, text);
    else appendFileSync(path, text);
  } catch (error) {
    throw new HarnessError("disk", `${path}: cannot be written: ${messageOf(error)}`, { cause: error });
  }
}

/** As the gap report gives it for this run alone. */
function scoreOf(record: ExportedRun["record"]): ExportedRun["score"] {
  const { gaps, unpaired } = findGaps([record], { partial: true, pool: false, level: 0.95, seed: 1 });
  return unpaired[0]?.findings.score ?? gaps[0]?.benchmark.score ?? undetermined("no trial has a score", 0);
}
