import { loadConfig } from "../actions/load-config.ts";
import { pullSuites } from "../actions/pull-suites.ts";
import { HarnessError } from "../core/error.ts";
import type { ExitCode } from "./command.ts";
import { formatSuitesPull } from "./format-suites-pull.ts";
import type { Io } from "./io.ts";
import { createPullProgress } from "./pull-progress.ts";
import { dataFolder } from "./shared-options.ts";

export interface GivenPull {
  readonly suite: readonly string[];
  readonly config?: string | undefined;
  readonly data?: string | undefined;
  readonly dataUrl?: string | undefined;
  readonly format: "table" | "json";
}

/** Brings official files to the data folder; 1 when one of them could not be had. */
export async function executeSuitesPull(given: GivenPull, io: Io): Promise<ExitCode> {
  const config = await loadConfig({ folder: io.folder, named: given.config });
  const suites = given.suite.length > 0 ? given.suite : (config.suites ?? []);
  if (suites.length === 0)
    throw new HarnessError(
      "usage",
      '"suites pull" takes suites, or all, and the config names none; "list suites" shows what there is',
    );
  const progress = createPullProgress(io.stderr, () => performance.now());
  try {
    const result = await pullSuites({
      suites,
      folder: io.folder,
      dataFolder: dataFolder(given, io, config),
      ...(given.dataUrl === undefined ? {} : { dataUrl: given.dataUrl }),
      environment: io.environment,
      signal: io.watchInterrupts().drain,
      onNews: progress.news,
    });
    progress.end();
    io.stdout.write(formatSuitesPull(result, given.format));
    return result.files.some(({ kind }) => kind === "failed") ? 1 : 0;
  } finally {
    progress.end();
  }
}
