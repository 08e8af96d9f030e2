import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { HarnessError } from "../core/error.ts";
import { listRunLogs } from "../store/catalogue.ts";
import { stemOf } from "../store/log-path.ts";

/**
 * The log a person means by a run id, the start of one, or a path.
 *
 * @throws HarnessError `usage` when none or more than one fits.
 */
export function findRun(
  named: string,
  { resultsFolder, folder }: { readonly resultsFolder: string; readonly folder: string },
): string {
  const path = resolve(folder, named);
  if (named.endsWith(".jsonl") && existsSync(path)) return path;
  const fitting = [...listRunLogs(resultsFolder)]
    .map((log) => log.path)
    .filter((log) => runIdIn(log).startsWith(named));
  const [first, second] = fitting;
  if (first === undefined)
    throw new HarnessError("usage", `no run "${named}" in ${resultsFolder}; "runs list" shows them`);
  const exact = fitting.filter((log) => runIdIn(log) === named);
  if (exact.length === 1 && exact[0] !== undefined) return exact[0];
  if (second !== undefined)
    throw new HarnessError(
      "usage",
      `${fitting.length} runs start with "${named}"; give more of the id, or the path`,
    );
  return first;
}

function runIdIn(logPath: string): string {
  const stem = stemOf(logPath);
  return stem.slice(Math.max(stem.lastIndexOf("/"), stem.lastIndexOf("\\")) + 1);
}
