import { type DifferencePeriod, differenceInDifferences } from "../../stats/difference-in-differences.ts";
import type { Estimate } from "../../stats/estimate.ts";
import type { DatedScores } from "./dated-scores.ts";
import type { PeriodCounts } from "./exposure-findings.ts";

export interface Comparison {
  readonly model: string;
  readonly controls: readonly string[];
  readonly date: string;
}

/** Both periods of one model beside the mean of its controls, sample by sample. */
export function periodsAt(
  { dates, scores, clusters }: DatedScores,
  { model, controls, date }: Comparison,
): { readonly before: DifferencePeriod; readonly after: DifferencePeriod } {
  const own = scores.get(model) ?? new Float64Array();
  const others = controls.flatMap((name) => scores.get(name) ?? []);
  const periodOf = (isAfter: boolean): DifferencePeriod => {
    const rows = dates.flatMap((day, row) => (day >= date === isAfter ? [row] : []));
    return {
      exposed: Float64Array.from(rows, (row) => own[row] ?? Number.NaN),
      controls: Float64Array.from(rows, (row) =>
        meanOf(Float64Array.from(others, (column) => column[row] ?? Number.NaN)),
      ),
      ...(clusters === undefined ? {} : { clusters: Int32Array.from(rows, (row) => clusters[row] ?? -1) }),
    };
  };
  return { before: periodOf(false), after: periodOf(true) };
}

/** The difference-in-differences in points. */
export function pointsAt(scores: DatedScores, options: Comparison & { readonly level: number }): Estimate {
  const { level } = options;
  return differenceInDifferences({ ...periodsAt(scores, options), level, covers: "samples like these" });
}

export function countsOf({ dates, dropped }: DatedScores, date: string): PeriodCounts {
  const after = dates.filter((day) => day >= date).length;
  return { before: dates.length - after, after, dropped };
}

export function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
