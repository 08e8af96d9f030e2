import type { LabelledColumns } from "../core/asked.ts";
import { withPackedTexts } from "../core/packed-columns.ts";
import type { Coverage, SampleColumns, SavedTotal, UsageTotal } from "../core/run.ts";
import { numbersFrom } from "./number-column.ts";
import { release } from "./release.ts";
import type { SampleTable } from "./sample-table.ts";
import { noTrial, type TrialTable } from "./trial-table.ts";

/** The columns of a record. `rows`: sorted by id. */
export function toColumns(
  rows: Uint32Array,
  { samples, trials }: { readonly samples: SampleTable; readonly trials: TrialTable },
): SampleColumns {
  const weight = samples.isWeighted
    ? numbersFrom(rows, (row) => samples.weightOf(row) ?? Number.NaN)
    : undefined;
  const epochs = new Uint32Array(rows.length);
  const mean = new Float64Array(rows.length);
  let variance: Float64Array | undefined;
  // most runs have no misses: what says the same of every row is one column
  let [answeredEpochs, answeredMean] = [epochs, mean];
  rows.forEach((row, index) => {
    const judged = over(trials, row, isJudged);
    epochs[index] = judged.count;
    mean[index] = meanOf(judged);
    if (judged.count > 1) {
      variance ??= new Float64Array(rows.length).fill(Number.NaN);
      variance[index] = varianceOf(trials, row, judged);
    }
    const answered = over(trials, row, isScored);
    if (answeredMean === mean) {
      // those scored are among those judged: as many are the same
      if (answered.count === judged.count) return;
      [answeredEpochs, answeredMean] = [epochs.slice(), mean.slice()];
    }
    answeredEpochs[index] = answered.count;
    answeredMean[index] = meanOf(answered);
  });
  const columns = { weight, epochs, mean, variance, answeredEpochs, answeredMean };
  const labelled = trials.isLabelled ? { labelled: toLabelled(rows, trials) } : {};
  return withPackedTexts(
    { ...columns, ...labelled },
    {
      ids: samples.idsAt(rows),
      keys: {
        problemId: samples.keysAt(rows, "problemId"),
        form: samples.keysAt(rows, "form"),
        template: samples.keysAt(rows, "template"),
        stratum: samples.keysAt(rows, "stratum"),
        cluster: samples.keysAt(rows, "cluster"),
      },
    },
  );
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
    const byPeople = over(trials, row, isLabelled, trials.humanOf);
    const byBoth = over(trials, row, isLabelledAndJudged);
    labelled.epochs[index] = byPeople.count;
    labelled.human[index] = meanOf(byPeople);
    labelled.judgedEpochs[index] = byBoth.count;
    labelled.judged[index] = meanOf(byBoth);
    labelled.unjudgedEpochs[index] = over(trials, row, isUnscored).count;
  });
  return labelled;
}

/** Coverage, usage and latency over all trials, added up in the order of ids: sums of floats depend on it. */
export function toTotals(
  rows: Uint32Array,
  trials: TrialTable,
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
  for (const row of rows) {
    for (let trial = trials.first(row); trial !== noTrial; trial = trials.after(trial)) {
      counts[trials.outcomeOf(trial)] += 1;
      const latencyMs = trials.latencyMsOf(trial);
      if (!Number.isNaN(latencyMs)) {
        latencies[latencyCount] = latencyMs;
        latencyCount += 1;
      }
      const isCached = trials.isCached(trial);
      if (isCached) saved.answers += 1;
      const tokens = trials.usageOf(trial);
      if (tokens === undefined) continue;
      const total = isCached ? saved : usage;
      total.reported += 1;
      total.inputTokens += tokens.inputTokens;
      total.outputTokens += tokens.outputTokens;
      total.cachedInputTokens += tokens.cachedInputTokens;
      total.reasoningTokens += tokens.reasoningTokens;
    }
  }
  const sorted = latencies.subarray(0, latencyCount).sort();
  const [p50, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
  release(latencies);
  return {
    coverage: { planned, ...counts, notRun: planned - trials.count },
    usage,
    ...(saved.answers === 0 ? {} : { saved }),
    ...(latencyCount === 0 ? {} : { latencyMs: { p50, p95 } }),
  };
}

function noUsage() {
  return { reported: 0, inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 };
}

type Test = (trials: TrialTable, trial: number) => boolean;

/** Answered by the model and judged by the headline scorer. */
const isJudged: Test = (trials, trial) => {
  const outcome = trials.outcomeOf(trial);
  return outcome !== "failed" && outcome !== "unscored";
};
const isScored: Test = (trials, trial) => trials.outcomeOf(trial) === "scored";
const isUnscored: Test = (trials, trial) => trials.outcomeOf(trial) === "unscored";
const isLabelled: Test = (trials, trial) => !Number.isNaN(trials.humanOf(trial));
const isLabelledAndJudged: Test = (trials, trial) => isLabelled(trials, trial) && isJudged(trials, trial);

interface Sum {
  readonly count: number;
  readonly sum: number;
}

/** Of the trials of a row that pass, in the order of epochs. */
function over(trials: TrialTable, row: number, passes: Test, numberOf = trials.scoreOf): Sum {
  let [count, sum] = [0, 0];
  for (let trial = trials.first(row); trial !== noTrial; trial = trials.after(trial)) {
    if (!passes(trials, trial)) continue;
    count += 1;
    sum += numberOf(trial);
  }
  return { count, sum };
}

/** 0 / 0 would be NaN as well, of another sign: a record is the same to the bit wherever it is made. */
function meanOf({ count, sum }: Sum): number {
  return count === 0 ? Number.NaN : sum / count;
}

/** Of the judged trials of a row, two at least (n - 1). */
function varianceOf(trials: TrialTable, row: number, judged: Sum): number {
  const { count } = judged;
  const mean = meanOf(judged);
  return over(trials, row, isJudged, (trial) => (trials.scoreOf(trial) - mean) ** 2).sum / (count - 1);
}

/** Linear between the neighbours (type 7 of Hyndman and Fan), as R and numpy do by default. */
function quantile(sorted: Float64Array, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const low = sorted[Math.floor(position)] ?? Number.NaN;
  const high = sorted[Math.ceil(position)] ?? Number.NaN;
  return low + (high - low) * (position - Math.floor(position));
}
