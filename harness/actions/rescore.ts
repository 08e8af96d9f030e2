import type { RunHead } from "../core/run.ts";
import type { Suite } from "../core/suite.ts";
import { listRunLogs, readHead } from "../store/catalogue.ts";
import { suiteRegistry } from "./registries.ts";
import { planRescore, type RescoreConditions, reasonToSkip, rescoreRun } from "./rescore-run.ts";
import { type FileSuiteOptions, resolveSuites } from "./resolve-suites.ts";

export interface RescoreOptions extends RescoreConditions {
  readonly folder: string;
  /** Suite ids or paths; absent: every registered suite that has a finished run. */
  readonly suites?: readonly string[];
  readonly fileSuite?: FileSuiteOptions;
}

export interface RescoreResult {
  readonly rescored: readonly { readonly from: RunHead; readonly head: RunHead; readonly path: string }[];
  readonly skipped: readonly { readonly runId: string; readonly reason: string }[];
}

/**
 * Today's scorers, and today's targets, on stored outputs; no model is called. The source stays; the new run stands in
 * for it in reports.
 *
 * @throws HarnessError `usage` for an unknown suite, `data` for a log or a suite that cannot be read.
 */
export async function rescore(options: RescoreOptions): Promise<RescoreResult> {
  const finished = [...listRunLogs(options.resultsFolder)]
    .filter(({ partial }) => !partial)
    .map(({ path }) => ({ path, head: readHead(path) }));
  const result = {
    rescored: [] as RescoreResult["rescored"][number][],
    skipped: [] as RescoreResult["skipped"][number][],
  };
  for (const suite of await suitesOf(
    options,
    finished.map(({ head }) => head.suite.id),
  )) {
    const sources = finished.filter(
      ({ head }) => head.suite.id === suite.id && head.origin.kind === "measured",
    );
    for (const source of sources) {
      const target = await planRescore(suite, source.head, options);
      const reason = reasonToSkip(source, target, finished);
      if (reason !== undefined) result.skipped.push({ runId: source.head.runId, reason });
      else
        result.rescored.push({
          from: source.head,
          head: target.head,
          path: await rescoreRun(source.path, target, options),
        });
    }
  }
  return result;
}

async function suitesOf(options: RescoreOptions, present: readonly string[]): Promise<readonly Suite[]> {
  if (options.suites !== undefined) return resolveSuites(options.suites, options);
  const registry = await suiteRegistry();
  return [...new Set(present)].filter((id) => registry.has(id)).map((id) => registry.get(id));
}
