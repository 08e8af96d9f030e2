import { HarnessError } from "../core/error.ts";
import type { RunRecord } from "../core/run.ts";
import { compareText } from "../gap/compare-text.ts";
import { isControl } from "../gap/is-control.ts";
import { type PairedRuns, pairSuites, type WantedPair } from "../gap/pair-suites.ts";
import type { KeptRun } from "../gap/pool-runs.ts";
import { selectRuns } from "../gap/select-runs.ts";
import { listRuns } from "./list-runs.ts";
import { suiteRegistry } from "./registries.ts";

/** Two suites to be compared and what was run on them, one run a model; absent where it is not known yet. */
export interface StudyRuns {
  readonly benchmark?: string;
  readonly counterpart?: string;
  readonly benchmarkRuns: readonly KeptRun[];
  readonly counterpartRuns: readonly KeptRun[];
}

export interface StudyRunOptions {
  readonly resultsFolder: string;
  readonly models?: readonly string[];
  readonly benchmark?: string;
  readonly counterpart?: string;
  /** Narrows what is planned for when no suite is named. */
  readonly pairs?: readonly WantedPair[];
  /** Told of each log that was edited or cut: it is left out. */
  readonly onDamaged?: (error: HarnessError) => void;
}

/**
 * Earlier runs by pair of suites, runs of one fingerprint joined as further epochs. A pair that nobody ran is a study
 * without runs; so is a folder that holds none.
 *
 * @throws HarnessError `usage` for a suite that is neither registered nor among the runs.
 */
export async function findStudies(options: StudyRunOptions): Promise<readonly [StudyRuns, ...StudyRuns[]]> {
  const { resultsFolder, models, benchmark, counterpart, pairs } = options;
  const records = listRuns(resultsFolder, options.onDamaged).map(({ record }) => record);
  for (const suite of [benchmark, counterpart]) if (suite !== undefined) await requireSuite(suite, records);
  const usable = usableRuns(records, models);
  const fits = ({ pair }: PairedRuns) =>
    (benchmark === undefined || pair.benchmark === benchmark) &&
    (counterpart === undefined || pair.counterpart === counterpart);
  const wanted = benchmark === undefined && counterpart === undefined ? pairs : undefined;
  const paired = pairSuites(usable, wanted).pairs.filter(fits);
  const suitesOf = ({ pair }: PairedRuns) => JSON.stringify([pair.benchmark, pair.counterpart]);
  const [first, ...others] = [...Map.groupBy(paired, suitesOf).values()].flatMap(toStudy);
  if (first !== undefined) return [first, ...others];
  const runsOn = (suite: string | undefined) =>
    newestByModel(usable.filter(({ record }) => record.head.suite.id === suite));
  return [
    {
      ...(benchmark === undefined ? {} : { benchmark }),
      ...(counterpart === undefined ? {} : { counterpart }),
      benchmarkRuns: runsOn(benchmark),
      counterpartRuns: runsOn(counterpart),
    },
  ];
}

/**
 * Of the models named; of others where none of these has a run, for suites vary alike from model to model. The control
 * panel tells nothing of a model: it is taken where it is named, or where nothing is named and nothing else ran.
 */
function usableRuns(
  records: readonly RunRecord[],
  models: readonly string[] | undefined,
): readonly KeptRun[] {
  const select = (wanted: Pick<StudyRunOptions, "models">) =>
    selectRuns(records, { ...wanted, partial: false, pool: true }).kept.filter(
      ({ record }) => record.head.suite.scale !== "rank",
    );
  const named = models === undefined ? [] : select({ models });
  if (named.length > 0) return named;
  const all = select({});
  const ofModels = all.filter(({ record }) => !isControl(record.head.model));
  return ofModels.length > 0 || models !== undefined ? ofModels : all;
}

/** One pair of suites under all its labels: the newest runs of each model. */
function toStudy(labelled: readonly PairedRuns[]): readonly StudyRuns[] {
  const [first] = labelled;
  if (first === undefined) return [];
  const byModel = Map.groupBy(
    labelled.flatMap(({ runs }) => runs),
    ({ counterpart }) => counterpart.record.head.model,
  );
  const runs = [...byModel.values()].flatMap((pairs) => newestOf(pairs, ({ counterpart }) => counterpart));
  return [
    {
      benchmark: first.pair.benchmark,
      counterpart: first.pair.counterpart,
      benchmarkRuns: runs.map((run) => run.benchmark),
      counterpartRuns: runs.map((run) => run.counterpart),
    },
  ];
}

function newestByModel(runs: readonly KeptRun[]): readonly KeptRun[] {
  return [...Map.groupBy(runs, ({ record }) => record.head.model).values()].flatMap((group) =>
    newestOf(group, (run) => run),
  );
}

function newestOf<Item>(items: readonly Item[], runOf: (item: Item) => KeptRun): readonly Item[] {
  const startOf = (item: Item) => runOf(item).record.head.startedAt;
  return [...items].sort((left, right) => compareText(startOf(right), startOf(left))).slice(0, 1);
}

async function requireSuite(suite: string, records: readonly RunRecord[]): Promise<void> {
  if (records.some(({ head }) => head.suite.id === suite)) return;
  const ids = new Set((await suiteRegistry()).list().map(({ id }) => id));
  if (ids.has(suite)) return;
  for (const { head } of records) ids.add(head.suite.id);
  throw new HarnessError("usage", `unknown suite "${suite}"; known: ${[...ids].sort().join(", ")}`);
}
