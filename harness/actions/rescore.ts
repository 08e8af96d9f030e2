import { HarnessError } from "../core/error.ts";
import type { RunHead } from "../core/run.ts";
import { scorerKindOf } from "../core/scorer.ts";
import type { Suite } from "../core/suite.ts";
import { listRunLogs, readHead } from "../store/catalogue.ts";
import { absentPackages } from "./absent-packages.ts";
import { suiteRegistry } from "./registries.ts";
import { planRescore, type RescoreConditions, reasonToSkip, rescoreRun } from "./rescore-run.ts";
import { type FileSuiteOptions, resolveSuites } from "./resolve-suites.ts";
import type { SuiteProtection } from "./suite-protection.ts";
import { isSuitePath } from "./user-path.ts";

export interface RescoreOptions extends RescoreConditions {
  readonly folder: string;
  /** Suite ids or paths; absent: every registered suite, and every one of the config, that has a finished run. */
  readonly suites?: readonly string[];
  /** Suites of the config: where those given as a file lie. */
  readonly configSuites?: readonly string[];
  readonly fileSuite?: FileSuiteOptions;
  /** Told of each log that was edited or cut: it is left as it is. */
  readonly onDamaged?: (error: HarnessError) => void;
  readonly protection?: SuiteProtection;
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
  const finished: FinishedLog[] = [];
  for (const { path, partial } of listRunLogs(options.resultsFolder))
    if (!partial) finished.push(...(await whereWhole(path, options, () => ({ path, head: readHead(path) }))));
  const result = {
    rescored: [] as RescoreResult["rescored"][number][],
    skipped: [] as RescoreResult["skipped"][number][],
  };
  const heads = finished.map(({ head }) => head).filter(({ origin }) => origin.kind === "measured");
  const { suites, unknown } = await suitesOf(options, heads);
  for (const { runId, suite } of unknown) {
    const reason = `suite ${suite.id} is not registered; name its file with --suite`;
    result.skipped.push({ runId, reason });
  }
  for (const suite of suites) {
    const sources = finished.filter(
      ({ head }) => head.suite.id === suite.id && head.origin.kind === "measured",
    );
    for (const source of sources) {
      const outcome = () => rescoreSource(suite, source, finished, options);
      for (const { skipped, rescored } of await whereWhole(source.path, options, outcome)) {
        result.skipped.push(...skipped);
        result.rescored.push(...rescored);
      }
    }
  }
  return result;
}

async function rescoreSource(
  suite: Suite,
  source: FinishedLog,
  finished: readonly FinishedLog[],
  options: RescoreOptions,
): Promise<RescoreResult> {
  const skip = (reason: string) => ({ rescored: [], skipped: [{ runId: source.head.runId, reason }] });
  const absence = absentPackages(suite.scorers);
  if (absence !== undefined) return skip(absence);
  const target = await planRescore(suite, source.head, options);
  const reason = lostScorer(source.head, target.head, options) ?? reasonToSkip(source, target, finished);
  if (reason !== undefined) return skip(reason);
  const path = await rescoreRun(source.path, target, options);
  return { rescored: [{ from: source.head, head: target.head, path }], skipped: [] };
}

interface FinishedLog {
  readonly path: string;
  readonly head: RunHead;
}

/** What is found in a log; nothing, said once, in one that was edited or cut. */
async function whereWhole<Found>(
  path: string,
  { onDamaged }: RescoreOptions,
  find: () => Found | Promise<Found>,
): Promise<readonly Found[]> {
  try {
    return [await find()];
  } catch (error) {
    const isDamage = error instanceof HarnessError && error.code === "data" && error.message.includes(path);
    if (!isDamage || onDamaged === undefined) throw error;
    onDamaged(error);
    return [];
  }
}

/** A file read without its scorer's options would be judged by another scorer than anybody asked for. */
function lostScorer(from: RunHead, to: RunHead, { fileSuite }: RescoreOptions): string | undefined {
  const [was] = from.suite.scorers;
  const [is] = to.suite.scorers;
  if (fileSuite?.scorer !== undefined || !was.includes("(") || is !== "exact" || scorerKindOf(was) === is)
    return undefined;
  return `it was judged by ${was}, which a file does not say; name the scorer with --scorer`;
}

interface FoundSuites {
  readonly suites: readonly Suite[];
  /** Runs whose suite nobody can name. */
  readonly unknown: readonly RunHead[];
}

async function suitesOf(options: RescoreOptions, heads: readonly RunHead[]): Promise<FoundSuites> {
  if (options.suites !== undefined)
    return { suites: await resolveAsRun(options.suites, options, heads), unknown: [] };
  const registry = await suiteRegistry();
  const present = new Set(heads.map(({ suite }) => suite.id));
  const registered = [...present].filter((id) => registry.has(id)).map((id) => registry.get(id));
  const paths = (options.configSuites ?? []).filter(isSuitePath);
  const own = (await resolveAsRun(paths, options, heads)).filter(({ id }) => present.has(id));
  const known = new Set([...registered, ...own].map(({ id }) => id));
  return { suites: [...registered, ...own], unknown: heads.filter(({ suite }) => !known.has(suite.id)) };
}

/** A bare file says neither what it measures nor how it is judged: where no flag does either, its newest run does. */
async function resolveAsRun(
  specifications: readonly string[],
  options: RescoreOptions,
  heads: readonly RunHead[],
): Promise<readonly Suite[]> {
  const { folder, fileSuite = {}, protection } = options;
  const opening = { folder, ...(protection === undefined ? {} : { protection }) };
  const suites: Suite[] = [];
  const hasFile = specifications.some(isBareFile);
  for (const specification of specifications) {
    const isFile = isBareFile(specification);
    // flags for files are an error only where no file is given
    const flags = isFile || !hasFile ? fileSuite : {};
    const [first, ...others] = await resolveSuites([specification], { ...opening, fileSuite: flags });
    const newest = heads
      .filter(({ suite }) => suite.id === first?.id)
      .sort((left, right) => (left.startedAt < right.startedAt ? 1 : -1))[0];
    if (first === undefined || newest === undefined || !isFile) {
      suites.push(...(first === undefined ? [] : [first]), ...others);
      continue;
    }
    suites.push(
      ...(await resolveSuites([specification], {
        ...opening,
        fileSuite: { ...asRun(newest), ...fileSuite },
      })),
    );
  }
  return suites;
}

function isBareFile(specification: string): boolean {
  return isSuitePath(specification) && !/\.([cm]?[jt]s|generated\.yaml)$/.test(specification);
}

function asRun({ suite }: RunHead): FileSuiteOptions {
  const { setting, capability, exposure, scorers } = suite;
  const [headline] = scorers;
  return {
    ...(setting.kind === "benchmark"
      ? { setting: "benchmark" }
      : { setting: "real-world", evidence: setting.evidence }),
    capability,
    exposure,
    // options cannot be read back from an id; such a run is left as it is unless a flag says how to judge
    ...(headline.includes("(") ? {} : { scorer: headline }),
  };
}
