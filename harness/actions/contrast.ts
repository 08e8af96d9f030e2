import { HarnessError } from "../core/error.ts";
import type { RunRecord } from "../core/run.ts";
import { alignDated, type DatedScores } from "../gap/contrast/dated-scores.ts";
import type { ExposureFindings } from "../gap/contrast/exposure-findings.ts";
import { findExposure } from "../gap/contrast/find-exposure.ts";
import { findGroups, type SuiteScores } from "../gap/contrast/find-groups.ts";
import type { GroupFindings } from "../gap/contrast/group-findings.ts";
import type { FamilyPatterns } from "../gap/families.ts";
import { selectRuns } from "../gap/select-runs.ts";
import { listRunLogs } from "../store/list-run-logs.ts";
import { openRecords } from "../store/open-records.ts";
import { readRunLog } from "../store/read-log.ts";
import { type ExposureFile, type GroupsFile, readContrastFile } from "./contrast-file.ts";
import { matchNames } from "./match-names.ts";

export type ContrastFindings = ExposureFindings | GroupFindings;

export interface ContrastOptions {
  /** Declares the contrast. */
  readonly file: string;
  readonly resultsFolder: string;
  /** Only runs with these labels. */
  readonly labels?: readonly string[];
  /** The config's; those of the file win. */
  readonly families?: FamilyPatterns;
  readonly level: number;
  readonly seed: number;
}

/**
 * A contrast that was declared in a file, over the newest finished run of each model on each suite it names.
 *
 * @throws HarnessError `data` for a file that does not fit, a model or suite that no run has, samples without dates.
 */
export async function contrast(options: ContrastOptions): Promise<ContrastFindings> {
  const declared = await readContrastFile(options.file);
  const runs = await openNewest(options);
  const families = declared.families ?? options.families ?? {};
  return declared.contrast === "groups"
    ? contrastGroups(declared, runs, { ...options, families })
    : contrastExposure(declared, runs, { ...options, families });
}

interface StoredRuns {
  readonly records: readonly RunRecord[];
  readonly paths: ReadonlyMap<string, string>;
}

async function openNewest({ resultsFolder, labels }: ContrastOptions): Promise<StoredRuns> {
  const paths = [...listRunLogs(resultsFolder)].filter(({ partial }) => !partial).map(({ path }) => path);
  const byRun = new Map<string, string>();
  const opened: RunRecord[] = [];
  for (const path of paths) {
    const { records } = await openRecords([path]);
    for (const record of records) {
      byRun.set(record.head.runId, path);
      opened.push(record);
    }
  }
  const { kept } = selectRuns(opened, {
    partial: false,
    pool: false,
    ...(labels === undefined ? {} : { labels }),
  });
  return { records: kept.map(({ record }) => record), paths: byRun };
}

function runsOn({ records }: StoredRuns, suite: string): readonly RunRecord[] {
  const found = records.filter(({ head }) => head.suite.id === suite);
  const models = found.map(({ head }) => head.model);
  const twice = models.find((model, place) => models.indexOf(model) !== place);
  if (twice !== undefined)
    throw new HarnessError(
      "data",
      `${twice} has runs of suite "${suite}" under several labels; pass --label`,
    );
  if (found.length > 0) return found;
  const known = [...new Set(records.map(({ head }) => head.suite.id))].sort();
  throw new HarnessError(
    "data",
    `no finished run of suite "${suite}"; there are runs of ${known.length === 0 ? "none" : known.join(", ")}`,
  );
}

function contrastExposure(
  declared: ExposureFile,
  runs: StoredRuns,
  { families, level, file }: ContrastOptions & { readonly families: FamilyPatterns },
): ExposureFindings {
  const { suite, date, negativeControl, placeboDates } = declared;
  const models = runsOn(runs, suite).map(({ head }) => head.model);
  const exposed = matchNames(declared.exposed, models, { file, what: "exposed" });
  const controls = matchNames(declared.controls, models, { file, what: "controls" });
  if (controls.length < 2)
    throw new HarnessError(
      "data",
      `${file}: controls: ${controls.join(", ")} is one; two or more show what models do without exposure`,
    );
  const both = exposed.find((model) => controls.includes(model));
  if (both !== undefined)
    throw new HarnessError("data", `${file}: ${both} is both exposed and a control; name it once`);
  const named = new Set([...exposed, ...controls]);
  const scoresOn = (id: string): DatedScores => {
    const records = runsOn(runs, id).filter(({ head }) => named.has(head.model));
    const missing = [...named].filter((model) => !records.some(({ head }) => head.model === model));
    if (missing.length > 0)
      throw new HarnessError("data", `suite "${id}": no finished run of ${missing.join(", ")}`);
    return alignDated(records, datesOf(id, records, runs));
  };
  return findExposure({
    scores: scoresOn(suite),
    ...(negativeControl === undefined ? {} : { negative: scoresOn(negativeControl) }),
    exposed,
    controls,
    date,
    ...(placeboDates === undefined ? {} : { placeboDates }),
    families,
    level,
  });
}

/** Days stand in the samples' metadata, which only a log holds. */
function datesOf(
  suite: string,
  records: readonly RunRecord[],
  { paths }: StoredRuns,
): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  const [first] = records;
  const path = first === undefined ? undefined : paths.get(first.head.runId);
  if (path === undefined) return dates;
  for (const event of readRunLog(path)) {
    const date = event.kind === "sample" ? event.sample.metadata?.["date"] : undefined;
    if (event.kind === "sample" && typeof date === "string") dates.set(event.sample.id, date.slice(0, 10));
  }
  if (dates.size > 0) return dates;
  throw new HarnessError(
    "data",
    `suite "${suite}": its samples have no "date"; give a date column, or "date:" in the map of an import`,
  );
}

function contrastGroups(
  declared: GroupsFile,
  runs: StoredRuns,
  { families, level, seed, file }: ContrastOptions & { readonly families: FamilyPatterns },
): GroupFindings {
  const { benchmark, counterparts, leaveOut = {} } = declared;
  const scores = new Map([benchmark, ...counterparts].map((suite) => [suite, scoresOn(runs, suite)]));
  const models = [...(scores.get(benchmark)?.models.keys() ?? [])];
  const leftOut = Object.entries(leaveOut).flatMap(([pattern, reason]) =>
    matchNames([pattern], models, { file, what: "leaveOut" }).map((model) => ({ model, reason })),
  );
  const out = new Set(leftOut.map(({ model }) => model));
  const [first, second] = Object.entries(declared.groups).map(([name, patterns]) => ({
    name,
    models: matchNames(patterns, models, { file, what: `groups.${name}` }).filter((model) => !out.has(model)),
  }));
  if (first === undefined || second === undefined)
    throw new HarnessError("data", `${file}: name two groups, the one of interest first`);
  return findGroups({
    benchmark,
    counterparts,
    scores,
    groups: [first, second],
    leftOut,
    families,
    level,
    seed,
  });
}

function scoresOn(runs: StoredRuns, suite: string): SuiteScores {
  const records = runsOn(runs, suite);
  return {
    chance: records[0]?.head.suite.chance ?? 0,
    models: new Map(records.flatMap((record) => meanScore(record))),
  };
}

function meanScore(
  record: RunRecord,
): readonly (readonly [string, { readonly score: number; readonly n?: number }])[] {
  const { model } = record.head;
  if (record.backing === "aggregate")
    return [[model, { score: record.mean, ...(record.n === undefined ? {} : { n: record.n }) }]];
  const scored = record.samples.mean.filter((mean) => !Number.isNaN(mean));
  if (scored.length === 0) return [];
  return [[model, { score: scored.reduce((sum, mean) => sum + mean, 0) / scored.length, n: scored.length }]];
}
