import { findRun } from "../actions/find-run.ts";
import { mergeRuns } from "../actions/merge-runs.ts";
import { verifyRuns } from "../actions/verify-runs.ts";
import { HarnessError } from "../core/error.ts";
import { removeRunLogs } from "../store/remove-log.ts";
import type { ExitCode } from "./command.ts";
import type { GivenRuns } from "./execute-runs.ts";
import { formatMerged, formatRemoved, formatVerified } from "./format-runs-care.ts";
import type { Io } from "./io.ts";

/** Checking, removing and merging logs. */
export async function executeRunsCare(
  given: GivenRuns & { readonly what: "verify" | "remove" | "merge" },
  io: Io,
): Promise<ExitCode> {
  const { results: resultsFolder } = given;
  const paths = given.run.map((named) => findRun(named, { resultsFolder, folder: io.folder }));
  switch (given.what) {
    case "verify": {
      const logs = [...verifyRuns({ resultsFolder, paths })];
      io.stdout.write(formatVerified(logs, given));
      return logs.some(({ problems }) => problems.length > 0) ? 1 : 0;
    }
    case "remove":
      requireSure(paths, given);
      io.stdout.write(formatRemoved(removeRunLogs(paths, resultsFolder), given));
      return 0;
    case "merge":
      io.stdout.write(formatMerged(mergeRuns(paths, resultsFolder), given));
      return 0;
  }
}

function requireSure(paths: readonly string[], { yes }: GivenRuns): void {
  if (paths.length === 0)
    throw new HarnessError("usage", '"runs remove" takes the runs to remove; "runs list" shows them');
  if (paths.length > 1 && !yes)
    throw new HarnessError("usage", `${paths.length} runs would be removed for good; add --yes to do it`);
}
