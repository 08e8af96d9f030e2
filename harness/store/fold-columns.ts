import type { LabelledColumns } from "../core/asked.ts";
import type { Coverage, SampleColumns, SavedTotal, UsageTotal } from "../core/run.ts";
import { numbersFrom } from "./number-column.ts";
import type { KeyName, SampleTable } from "./sample-table.ts";
import type { TrialCells, TrialTable } from "./trial-table.ts";

/** The columns of a record, sorted by id. */
export function toColumns(
  id: readonly string[],
  { samples, trials }: { readonly samples: SampleTable; readonly trials: TrialTable },
): SampleColumns {
  const rows = new Uint32Array(id.length);
  id.forEach((text, index) => {
    rows[index] = samples.rowOf(text);
  });
  const none: readonly undefined[] = new Array(rows.length).fill(undefined);
  const keys = (name: KeyName): readonly (string | undefined)[] =>
    samples.has(name) ? Array.from(rows, (row) => samples.keyOf(row, name)) : none;
  const columns = {
    id,
    problemId: keys("problemId"),
    form: keys("form"),
    template: keys("template"),
    stratum: keys("stratum"),
    cluster: keys("cluster"),
    weight: numbersFrom(rows, (row) => samples.weightOf(row) ?? Number.NaN),
    epochs: new Uint32Array(rows.length),
    mean: new Float64Array(rows.length),
    variance: new Float64Array(rows.length),
    answeredEpochs: new Uint32Array(rows.length),
    answeredMean: new Float64Array(rows.length),
  };
  rows.forEach((row, index) => {
    const cells = trials.of(row);
    const judged = cells.filter(isJudged).map((trial) => trial.value);
    const answered = cells.filter((trial) => trial.outcome === "scored").map((trial) => trial.value);
    columns.epochs[index] = judged.length;
    columns.mean[index] = meanOf(judged);
    columns.variance[index] = varianceOf(judged);
    columns.answeredEpochs[index] = answered.length;
    columns.answeredMean[index] = meanOf(answered);
  });
  return trials.isLabelled ? { ...columns, labelled: toLabelled(rows, trials) } : columns;
}

/** People's scores beside the headline's. */
function toLabelled(rows: Uint32Array, trials: TrialTable): LabelledColumns {
  const labelled = {
    epochs: new Uint32Array(rows.length),
    human: new Float64Array(rows.length),
    judgedEpochs: new Uint32Array(rows.length),
    judged: new Float64Array(rows.length),
    unjudgedEpochs: new Uint32Array(rows.length),
  };
  rows.forEach((row, index) => {
    const cells = trials.of(row);
    const byPeople = cells.filter((trial) => !Number.isNaN(trial.human));
    const byBoth = byPeople.filter(isJudged);
    labelled.epochs[index] = byPeople.length;
    labelled.human[index] = meanOf(byPeople.map((trial) => trial.human));
    labelled.judgedEpochs[index] = byBoth.length;
    labelled.judged[index] = meanOf(byBoth.map((trial) => trial.value));
    labelled.unjudgedEpochs[index] = cells.filter((trial) => trial.outcome === "unscored").length;
  });
  return labelled;
}

/** Coverage, usage and latency over all trials, added up in the order of ids: sums of floats depend on it. */
export function toTotals(
  id: readonly string[],
  { samples, trials }: { readonly samples: SampleTable; readonly trials: TrialTable },
  planned: number,
): {
  readonly coverage: Coverage;
  readonly usage: UsageTotal;
  readonly saved?: SavedTotal;
  readonly latencyMs?: { readonly p50: number; readonly p95: number };
} {
  const counts = { scored: 0, refused: 0, truncated: 0, unparsed: 0, unscored: 0, failed: 0 };
  const usage = noUsage();
  const saved = { answers: 0, ...noUsage() };
  const latencies = new Float64Array(trials.count);
  let latencyCount = 0;
  for (const text of id) {
    for (const { outcome, latencyMs, tokens, isCached } of trials.of(samples.rowOf(text))) {
      counts[outcome] += 1;
      if (!Number.isNaN(latencyMs)) {
        latencies[latencyCount] = latencyMs;
        latencyCount += 1;
      }
      const [input = Number.NaN, output = 0, cached = 0, reasoning = 0] = tokens;
      if (isCached) saved.answers += 1;
      if (Number.isNaN(input)) continue;
      const total = isCached ? saved : usage;
      total.reported += 1;
      total.inputTokens += input;
      total.outputTokens += output;
      total.cachedInputTokens += cached;
      total.reasoningTokens += reasoning;
    }
  }
  const sorted = latencies.subarray(0, latencyCount).sort();
  return {
    coverage: { planned, ...counts, notRun: planned - trials.count },
    usage,
    ...(saved.answers === 0 ? {} : { saved }),
    ...(latencyCount === 0 ? {} : { latencyMs: { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) } }),
  };
}

function noUsage() {
  return { reported: 0, inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 };
}

/** Answered by the model and judged by the headline scorer. */
function isJudged({ outcome }: TrialCells): boolean {
  return outcome !== "failed" && outcome !== "unscored";
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function varianceOf(values: readonly number[]): number {
  if (values.length < 2) return Number.NaN;
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** Linear between the neighbours (type 7 of Hyndman and Fan), as R and numpy do by default. */
function quantile(sorted: Float64Array, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const low = sorted[Math.floor(position)] ?? Number.NaN;
  const high = sorted[Math.ceil(position)] ?? Number.NaN;
  return low + (high - low) * (position - Math.floor(position));
}
