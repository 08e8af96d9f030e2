import type { LabelledColumns } from "../core/asked.ts";
import { type KeyName, keyNames, keysOf } from "../core/packed-columns.ts";
import type { SampleColumns } from "../core/run.ts";

/** Joins the columns of several runs of the same samples: each run's epochs count as further epochs. */
export function poolColumns(parts: readonly SampleColumns[]): SampleColumns {
  const ids = [...new Set(parts.flatMap((part) => part.id))].sort();
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const emptyKeys = (name: KeyName) =>
    parts.some((part) => keysOf(part, name) !== undefined)
      ? new Array<string | undefined>(ids.length).fill(undefined)
      : undefined;
  const isWeighted = parts.some(({ weight }) => weight !== undefined);
  const pooled = {
    id: ids,
    problemId: emptyKeys("problemId"),
    form: emptyKeys("form"),
    template: emptyKeys("template"),
    stratum: emptyKeys("stratum"),
    cluster: emptyKeys("cluster"),
    weight: isWeighted ? new Float64Array(ids.length).fill(Number.NaN) : undefined,
    epochs: new Uint32Array(ids.length),
    mean: new Float64Array(ids.length).fill(Number.NaN),
    variance: new Float64Array(ids.length).fill(Number.NaN),
    answeredEpochs: new Uint32Array(ids.length),
    answeredMean: new Float64Array(ids.length).fill(Number.NaN),
  };
  for (const part of parts) {
    const own = keyNames.map((name) => ({ column: pooled[name], keys: keysOf(part, name) }));
    for (const [from, id] of part.id.entries()) {
      const row = rowOf.get(id);
      if (row === undefined) continue;
      for (const { column, keys } of own) if (column !== undefined) column[row] ??= keys?.at(from);
      if (pooled.weight !== undefined) pooled.weight[row] = part.weight?.[from] ?? Number.NaN;
      const scores = join(momentsAt(pooled, row), momentsAt(part, from));
      const answered = join(answeredAt(pooled, row), answeredAt(part, from));
      pooled.epochs[row] = scores.n;
      pooled.mean[row] = scores.mean;
      pooled.variance[row] = scores.variance;
      pooled.answeredEpochs[row] = answered.n;
      pooled.answeredMean[row] = answered.mean;
    }
  }
  const labelled = poolLabelled(parts, rowOf);
  return {
    ...pooled,
    variance: pooled.epochs.some((count) => count > 1) ? pooled.variance : undefined,
    ...(labelled === undefined ? {} : { labelled }),
  };
}

/** Count, mean and variance (n - 1); NaN where the count leaves them undefined. */
interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/** Exact: the sums of squares about the two means, and of the two means about the common one. */
function join(left: Moments, right: Moments): Moments {
  if (left.n === 0) return right;
  if (right.n === 0) return left;
  const n = left.n + right.n;
  const apart = right.mean - left.mean;
  const squares = squaresOf(left) + squaresOf(right) + (apart * apart * left.n * right.n) / n;
  return { n, mean: left.mean + (apart * right.n) / n, variance: squares / (n - 1) };
}

function squaresOf({ n, variance }: Moments): number {
  return n < 2 ? 0 : variance * (n - 1);
}

function momentsAt(columns: SampleColumns, row: number): Moments {
  return {
    n: columns.epochs[row] ?? 0,
    mean: columns.mean[row] ?? Number.NaN,
    variance: columns.variance?.[row] ?? Number.NaN,
  };
}

/** The variance of answered epochs is not recorded; a zero here only keeps the mean's arithmetic defined. */
function answeredAt(columns: SampleColumns, row: number): Moments {
  return { n: columns.answeredEpochs[row] ?? 0, mean: columns.answeredMean[row] ?? Number.NaN, variance: 0 };
}

function poolLabelled(
  parts: readonly SampleColumns[],
  rowOf: ReadonlyMap<string, number>,
): LabelledColumns | undefined {
  if (parts.every(({ labelled }) => labelled === undefined)) return undefined;
  const pooled = {
    epochs: new Uint32Array(rowOf.size),
    human: new Float64Array(rowOf.size).fill(Number.NaN),
    judgedEpochs: new Uint32Array(rowOf.size),
    judged: new Float64Array(rowOf.size).fill(Number.NaN),
    unjudgedEpochs: new Uint32Array(rowOf.size),
  };
  for (const { id: ids, labelled } of parts) {
    if (labelled === undefined) continue;
    for (const [from, id] of ids.entries()) {
      const row = rowOf.get(id);
      if (row === undefined) continue;
      const human = join(humanAt(pooled, row), humanAt(labelled, from));
      const judged = join(judgedAt(pooled, row), judgedAt(labelled, from));
      pooled.epochs[row] = human.n;
      pooled.human[row] = human.mean;
      pooled.judgedEpochs[row] = judged.n;
      pooled.judged[row] = judged.mean;
      pooled.unjudgedEpochs[row] = (pooled.unjudgedEpochs[row] ?? 0) + (labelled.unjudgedEpochs[from] ?? 0);
    }
  }
  return pooled;
}

/** Here too the zero only keeps the mean's arithmetic defined. */
function humanAt({ epochs, human }: LabelledColumns, row: number): Moments {
  return { n: epochs[row] ?? 0, mean: human[row] ?? Number.NaN, variance: 0 };
}

function judgedAt({ judgedEpochs, judged }: LabelledColumns, row: number): Moments {
  return { n: judgedEpochs[row] ?? 0, mean: judged[row] ?? Number.NaN, variance: 0 };
}
