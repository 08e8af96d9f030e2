import { clusterSums, hasRepeats } from "../stats/clusters.ts";
import { type Estimate, undetermined } from "../stats/estimate.ts";
import { pairedDifference } from "../stats/paired-difference.ts";
import type { Panel } from "./panel.ts";
import { meansByProblem } from "./problem-cells.ts";
import { coversOf } from "./sample-side.ts";

/** One setting of a form gap: its samples, a score for each, and what is not independent. */
export interface FormSide {
  readonly panel: Panel;
  readonly mean: Float64Array;
  readonly units: Int32Array;
}

/**
 * Mean over latent problems of (exam form − mean of its working forms): the only gap attributable to form, as
 * the problems are the same. A problem counts once however many forms it has, and only with a score on both
 * sides; forms of one problem weigh the same, samples of one form are averaged first.
 */
export function formGap(exam: FormSide, working: FormSide, level: number): Estimate {
  const { differences, units } = formDifferences(exam, working);
  if (differences.length === 0) return undetermined("no problem has a score in both settings", 0);
  const clusters = Int32Array.from(units);
  return pairedDifference({
    differences: Float64Array.from(differences),
    ...(hasRepeats(clusters) ? { clusters } : {}),
    level,
    covers: coversOf(exam.panel, working.panel),
    weights: "problem",
  });
}

/** What each unit adds to the error of a form gap, scaled so that the squares add up to its CR2 variance. */
export function formErrors(exam: FormSide, working: FormSide, count: number): Float64Array {
  const { differences, units } = formDifferences(exam, working);
  const n = differences.length;
  const mean = differences.reduce((sum, value) => sum + value, 0) / n;
  const sums = clusterSums({
    values: Float64Array.from(differences),
    center: mean,
    row: Int32Array.from(units),
    count,
  });
  return sums.sum.map((residual, unit) => residual / (n * Math.sqrt(1 - (sums.size[unit] ?? 0) / n)));
}

function formDifferences(exam: FormSide, working: FormSide) {
  const examMeans = meansByProblem(exam.panel.cells, exam.mean);
  const workingMeans = meansByProblem(working.panel.cells, working.mean);
  const differences: number[] = [];
  const units: number[] = [];
  for (const [code, number] of exam.panel.cells.numberOfCode) {
    const other = working.panel.cells.numberOfCode.get(code);
    if (other === undefined) continue;
    const difference = (examMeans[number] ?? Number.NaN) - (workingMeans[other] ?? Number.NaN);
    if (Number.isNaN(difference)) continue;
    differences.push(difference);
    units.push(exam.units[exam.panel.cells.rowOfProblem[number] ?? -1] ?? -1);
  }
  return { differences, units };
}
