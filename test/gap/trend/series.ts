import type { RunRecord } from "#harness/core/run.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { counterpartCard, type RunChange, type SampleRow, sampleRecord, suiteCard } from "../build-record.ts";

export const day = (count: number) => new Date(Date.UTC(2026, 0, 1 + count, 3)).toISOString();

/** Forty samples of which each is right with its own chance, drawn anew every night: runs of one model. */
export function noisyRows(random: () => number, right: number, count = 40): readonly SampleRow[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `s${String(index).padStart(3, "0")}`,
    scores: [random() < Math.min(0.98, right * (0.6 + (0.8 * index) / count)) ? 1 : 0],
  }));
}

/** Ten samples of two epochs that agree, so many of them right: a model that answers by rule. */
export function sameRows(right: number): readonly SampleRow[] {
  return Array.from({ length: 10 }, (_, index) => ({
    id: `s${index}`,
    scores: index < right ? [1, 1] : [0, 0],
  }));
}

/** A benchmark and a counterpart run of one night. */
export function night(
  count: number,
  rows: { readonly exam: readonly SampleRow[]; readonly work: readonly SampleRow[] },
  change: RunChange & { readonly work?: RunChange } = {},
): readonly RunRecord[] {
  const { work, ...both } = change;
  const startedAt = day(count);
  return [
    sampleRecord(rows.exam, { startedAt, ...both, suite: suiteCard() }),
    sampleRecord(rows.work, { startedAt, ...both, suite: counterpartCard(), ...work }),
  ];
}

/** Night after night at chances of its own, the counterpart's by night. */
export function nights(
  count: number,
  workRight: (index: number) => number,
  { seed = 1, model = "acme/one" } = {},
): readonly RunRecord[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, (_, index) =>
    night(index, { exam: noisyRows(random, 0.8), work: noisyRows(random, workRight(index)) }, { model }),
  ).flat();
}
