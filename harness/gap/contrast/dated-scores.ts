import { HarnessError } from "../../core/error.ts";
import type { RunRecord } from "../../core/run.ts";

/** Scores of several models on the samples all of them have, with the day each sample appeared. */
export interface DatedScores {
  readonly suite: string;
  /** `2023-09-01`, in the order of the rows. */
  readonly dates: readonly string[];
  readonly scores: ReadonlyMap<string, Float64Array>;
  readonly clusters?: Int32Array;
  /** Samples left out because a model has no score there, or because they have no date. */
  readonly dropped: number;
}

type SampledRecord = Extract<RunRecord, { backing: "samples" }>;

/**
 * @param records One run of each model on one suite.
 * @param dates Day by sample id.
 * @throws HarnessError `data` where a run has no samples, or no sample is shared.
 */
export function alignDated(records: readonly RunRecord[], dates: ReadonlyMap<string, string>): DatedScores {
  const sampled = records.map(requireSamples);
  const tables = sampled.map(({ head, samples }) => {
    const means = new Map(samples.id.map((id, row) => [id, samples.mean[row] ?? Number.NaN]));
    return { model: head.model, means };
  });
  const [first] = sampled;
  if (first === undefined) throw new HarnessError("data", "no run to contrast");
  const all = new Set(sampled.flatMap(({ samples }) => samples.id));
  const ids = [...all].filter(
    (id) => dates.has(id) && tables.every(({ means }) => !Number.isNaN(means.get(id) ?? Number.NaN)),
  );
  const { suite } = first.head;
  if (ids.length === 0)
    throw new HarnessError(
      "data",
      `suite "${suite.id}": no sample with a date was scored for every model named`,
    );
  const clusters = clustersOf(first, ids);
  return {
    suite: suite.id,
    dates: ids.map((id) => dates.get(id) ?? ""),
    scores: new Map(
      tables.map(({ model, means }) => [model, Float64Array.from(ids, (id) => means.get(id) ?? Number.NaN)]),
    ),
    ...(clusters === undefined ? {} : { clusters }),
    dropped: all.size - ids.length,
  };
}

function requireSamples(record: RunRecord): SampledRecord {
  if (record.backing === "samples") return record;
  throw new HarnessError(
    "data",
    `run ${record.head.runId} of ${record.head.model} is a published mean; dates need a score for each sample`,
  );
}

function clustersOf({ samples }: SampledRecord, ids: readonly string[]): Int32Array | undefined {
  const names = new Map(samples.id.map((id, row) => [id, samples.cluster?.[row]]));
  if (![...names.values()].some((name) => name !== undefined)) return undefined;
  const numbers = new Map<string, number>();
  return Int32Array.from(ids, (id) => {
    const name = names.get(id) ?? `sample ${id}`;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}
