import { HarnessError } from "../core/error.ts";
import type { RunRecord } from "../core/run.ts";
import { openRecord } from "../store/catalogue.ts";
import { listRuns } from "./list-runs.ts";
import { type TrialView, viewTrials } from "./trial-views.ts";

/** A problem the model has right as the benchmark asks it, and wrong as work brings it. */
export interface Flip {
  readonly problemId: string;
  readonly benchmark: TrialView;
  readonly counterpart: TrialView;
}

export interface Flips {
  readonly flips: readonly Flip[];
  /** Pairs of samples of one problem that were scored in both settings, and how many of them flip. */
  readonly compared: number;
  readonly total: number;
}

export interface FlipOptions {
  readonly resultsFolder: string;
  readonly limit: number;
  /** Told of each other log that was edited or cut: it is no partner. */
  readonly onDamaged?: (error: HarnessError) => void;
}

type SampledRecord = Extract<RunRecord, { backing: "samples" }>;

/**
 * Flips between a run and the newest finished run of the same model and capability in the other setting that shares
 * its problems. Right means a mean of more than one half over the epochs.
 *
 * @throws HarnessError `data` when there is no such run.
 */
export function findFlips(path: string, options: FlipOptions): Flips {
  const own = withSamples(openRecord(path));
  const partner = findPartner(own, options);
  const isBenchmark = own.head.suite.setting.kind === "benchmark";
  const sides = { own: { path, record: own }, partner };
  const [benchmark, counterpart] = isBenchmark ? [sides.own, sides.partner] : [sides.partner, sides.own];
  const right = problemsRight(benchmark.record);
  const pairs = samplesOf(counterpart.record).filter(({ problemId }) => right.has(problemId));
  const flipped = pairs.filter(
    ({ problemId, isRight }) => right.get(problemId)?.isRight === true && !isRight,
  );
  const shown = flipped.slice(0, options.limit);
  const left = viewsOf(
    benchmark.path,
    shown.map(({ problemId }) => right.get(problemId)?.sampleId ?? problemId),
  );
  const views = viewsOf(
    counterpart.path,
    shown.map(({ sampleId }) => sampleId),
  );
  return {
    compared: pairs.length,
    total: flipped.length,
    flips: shown.flatMap(({ problemId, sampleId }) => {
      const exam = left.get(right.get(problemId)?.sampleId ?? problemId);
      const work = views.get(sampleId);
      return exam === undefined || work === undefined
        ? []
        : [{ problemId, benchmark: exam, counterpart: work }];
    }),
  };
}

function withSamples(record: RunRecord): SampledRecord {
  if (record.backing === "samples") return record;
  throw new HarnessError(
    "data",
    `run ${record.head.runId} is a published score without samples; flips need samples`,
  );
}

function findPartner(
  own: SampledRecord,
  { resultsFolder, onDamaged }: FlipOptions,
): { readonly path: string; readonly record: SampledRecord } {
  const { model, suite } = own.head;
  const problems = new Set(own.samples.problemId);
  const candidates = listRuns(resultsFolder, onDamaged)
    .filter(({ record }) => record.endedAt !== undefined)
    .flatMap(({ path, record }) => (record.backing === "samples" ? [{ path, record }] : []))
    .filter(({ record: { head } }) => head.model === model && head.suite.capability === suite.capability)
    .filter(({ record: { head } }) => head.suite.setting.kind !== suite.setting.kind)
    .filter(({ record }) =>
      record.samples.problemId?.some((problem) => problem !== undefined && problems.has(problem)),
    )
    .sort((left, right) => (left.record.head.startedAt < right.record.head.startedAt ? 1 : -1));
  const [newest] = candidates;
  if (newest !== undefined) return newest;
  throw new HarnessError(
    "data",
    `no finished run of ${model} in the other setting shares problems with ${suite.id}; run both suites of the pair`,
  );
}

interface ScoredSample {
  readonly sampleId: string;
  readonly problemId: string;
  readonly isRight: boolean;
}

function samplesOf({ samples }: SampledRecord): readonly ScoredSample[] {
  return samples.id.flatMap((sampleId, row) => {
    const problemId = samples.problemId?.[row];
    const mean = samples.mean[row];
    if (problemId === undefined || mean === undefined || Number.isNaN(mean)) return [];
    return [{ sampleId, problemId, isRight: mean > 0.5 }];
  });
}

/** By problem; where a benchmark asks one problem several times, the first sample by id. */
function problemsRight(record: SampledRecord): ReadonlyMap<string, ScoredSample> {
  const problems = new Map<string, ScoredSample>();
  for (const sample of samplesOf(record))
    if (!problems.has(sample.problemId)) problems.set(sample.problemId, sample);
  return problems;
}

/** The first logged trial of each sample. */
function viewsOf(path: string, sampleIds: readonly string[]): ReadonlyMap<string, TrialView> {
  const wanted = new Set(sampleIds);
  const views = new Map<string, TrialView>();
  const isWanted = ({ sampleId, kind }: { readonly sampleId: string; readonly kind: string }) =>
    kind === "answered" && wanted.delete(sampleId);
  for (const view of viewTrials(path, { isWanted, limit: Number.POSITIVE_INFINITY }))
    views.set(view.sampleId, view);
  return views;
}
