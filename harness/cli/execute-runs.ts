import { countAnswerDress } from "../actions/answer-dress.ts";
import { diffRuns } from "../actions/diff-runs.ts";
import { findFlips } from "../actions/find-flips.ts";
import { findRun } from "../actions/find-run.ts";
import { listRuns } from "../actions/list-runs.ts";
import { isWrong, viewTrials } from "../actions/trial-views.ts";
import { HarnessError } from "../core/error.ts";
import { counted } from "../reports/figures.ts";
import { openRecord } from "../store/catalogue.ts";
import type { ExitCode } from "./command.ts";
import { toJson } from "./format.ts";
import { formatDiff, formatRun, formatRunList } from "./format-runs.ts";
import { formatFlips, formatTrials } from "./format-trials.ts";
import type { Io } from "./io.ts";
import { sayDamaged } from "./say-damaged.ts";

export interface GivenRuns {
  readonly what: "list" | "show" | "diff" | "verify" | "remove" | "merge";
  readonly run: readonly string[];
  /** Absolute. */
  readonly results: string;
  readonly format: "table" | "json";
  readonly wrong?: number | undefined;
  readonly flips: boolean;
  readonly yes: boolean;
}

export async function executeRuns(given: GivenRuns, io: Io): Promise<ExitCode> {
  const { what } = given;
  if (what === "verify" || what === "remove" || what === "merge") {
    const { executeRunsCare } = await import("./execute-runs-care.ts");
    return executeRunsCare({ ...given, what }, io);
  }
  const paths = given.run.map((named) => findRun(named, { resultsFolder: given.results, folder: io.folder }));
  const [first, second] = paths;
  switch (what) {
    case "list":
      return listLogs(given, io);
    case "show":
      if (first === undefined || paths.length > 1)
        throw new HarnessError("usage", '"runs show" takes one run; "runs list" shows them');
      return showRun(first, given, io);
    case "diff":
      if (first === undefined || second === undefined || paths.length > 2) {
        throw new HarnessError("usage", '"runs diff" takes two runs; "runs list" shows them');
      }
      io.stdout.write(formatDiff(diffRuns(first, second), given));
      return 0;
  }
}

function showRun(path: string, given: GivenRuns, io: Io): ExitCode {
  const isJson = given.format === "json";
  const damaged = sayDamaged(io);
  if (given.flips) {
    const options = { resultsFolder: given.results, limit: given.wrong ?? 20, onDamaged: damaged.say };
    const found = findFlips(path, options);
    io.stdout.write(isJson ? toJson(found) : formatFlips(found));
  } else if (given.wrong !== undefined) {
    const trials = viewTrials(path, { isWanted: isWrong, limit: given.wrong });
    const title = `the first ${counted(trials.length, "trial")} not right`;
    io.stdout.write(isJson ? toJson(trials) : formatTrials(trials, title));
  } else {
    io.stdout.write(formatRun({ path, record: openRecord(path) }, given, countAnswerDress(path)));
  }
  return damaged.exitCode();
}

function listLogs(given: GivenRuns, io: Io): ExitCode {
  const damaged = sayDamaged(io);
  io.stdout.write(formatRunList(listRuns(given.results, damaged.say), given));
  return damaged.exitCode();
}
