import type { RunRecord } from "#harness/core/run.ts";
import { findGaps, type GapOptions } from "#harness/gap/find-gaps.ts";
import type { GapRow } from "#harness/gap/findings.ts";
import { counterpartCard, type RunChange, type SampleRow, sampleRecord } from "./build-record.ts";

export const options: GapOptions = { level: 0.95, seed: 1, partial: false, pool: false };

export function rowsOf(correct: number, all: number, prefix = "s"): readonly SampleRow[] {
  return Array.from({ length: all }, (_, index) => ({
    id: `${prefix}${String(index).padStart(4, "0")}`,
    scores: [index < correct ? 1 : 0],
  }));
}

/** One model with 90 of 100 on the benchmark and 120 of 200 on the counterpart. */
export function simplePair(change: RunChange = {}, other: RunChange = change): readonly RunRecord[] {
  return [
    sampleRecord(rowsOf(90, 100), change),
    sampleRecord(rowsOf(120, 200, "w"), { ...other, suite: other.suite ?? counterpartCard() }),
  ];
}

export function onlyRow(records: readonly RunRecord[], change: Partial<GapOptions> = {}): GapRow {
  const { gaps } = findGaps(records, { ...options, ...change });
  const [row] = gaps;
  if (row === undefined || gaps.length !== 1) throw new Error(`one row expected, got ${gaps.length}`);
  return row;
}

export function reverseColumns(samples: Extract<RunRecord, { backing: "samples" }>["samples"]) {
  return {
    id: [...samples.id].reverse(),
    problemId: samples.problemId?.toReversed(),
    form: samples.form?.toReversed(),
    template: samples.template?.toReversed(),
    stratum: samples.stratum?.toReversed(),
    cluster: samples.cluster?.toReversed(),
    weight: samples.weight?.toReversed(),
    epochs: samples.epochs.toReversed(),
    mean: samples.mean.toReversed(),
    variance: samples.variance?.toReversed(),
    answeredEpochs: samples.answeredEpochs.toReversed(),
    answeredMean: samples.answeredMean.toReversed(),
  };
}
