import { diffRuns } from "../actions/diff-runs.ts";
import { findRun } from "../actions/find-run.ts";
import { listRuns } from "../actions/list-runs.ts";
import { HarnessError } from "../core/error.ts";
import { openRecord } from "../store/catalogue.ts";
import type { ExitCode } from "./command.ts";
import { formatDiff, formatRun, formatRunList } from "./format-runs.ts";
import type { Io } from "./io.ts";

export interface GivenRuns {
  readonly what: "list" | "show" | "diff";
  readonly run: readonly string[];
  /** Absolute. */
  readonly results: string;
  readonly format: "table" | "json";
}

export async function executeRuns(given: GivenRuns, io: Io): Promise<ExitCode> {
  const paths = given.run.map((named) => findRun(named, { resultsFolder: given.results, folder: io.folder }));
  const [first, second] = paths;
  switch (given.what) {
    case "list":
      io.stdout.write(formatRunList(listRuns(given.results), given));
      return 0;
    case "show":
      if (first === undefined || paths.length > 1)
        throw new HarnessError("usage", '"runs show" takes one run; "runs list" shows them');
      io.stdout.write(formatRun({ path: first, record: openRecord(first) }, given));
      return 0;
    case "diff":
      if (first === undefined || second === undefined || paths.length > 2) {
        throw new HarnessError("usage", '"runs diff" takes two runs; "runs list" shows them');
      }
      io.stdout.write(formatDiff(diffRuns(first, second), given));
      return 0;
  }
}
