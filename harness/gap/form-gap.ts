import { type Estimate, undetermined } from "../stats/estimate.ts";
import { pairedDifference } from "../stats/paired-difference.ts";
import type { Panel } from "./panel.ts";
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
  const examMeans = meansByProblem(exam);
  const workingMeans = meansByProblem(working);
  const unitOf = new Map(
    [...exam.panel.problem.entries()].map(([row, code]) => [code, exam.units[row] ?? -1]),
  );
  const problems = [...examMeans.keys()].filter((problem) => workingMeans.has(problem));
  if (problems.length === 0) return undetermined("no problem has a score in both settings", 0);
  const clusters = Int32Array.from(problems, (problem) => unitOf.get(problem) ?? -1);
  return pairedDifference({
    differences: Float64Array.from(
      problems,
      (problem) => (examMeans.get(problem) ?? Number.NaN) - (workingMeans.get(problem) ?? Number.NaN),
    ),
    ...(new Set(clusters).size < clusters.length ? { clusters } : {}),
    level,
    covers: coversOf(exam.panel, working.panel),
    weights: "problem",
  });
}

/** Mean over a problem's forms of the mean over the form's samples, in the order of the panel. */
function meansByProblem({ panel, mean }: FormSide): ReadonlyMap<number, number> {
  const forms = new Map<number, Map<number, number[]>>();
  for (const [row, value] of mean.entries()) {
    const problem = panel.problem[row] ?? -1;
    if (problem === -1 || Number.isNaN(value)) continue;
    const form = panel.form[row] ?? -1;
    const ofProblem = forms.get(problem) ?? new Map<number, number[]>();
    forms.set(problem, ofProblem);
    const scores = ofProblem.get(form);
    if (scores === undefined) ofProblem.set(form, [value]);
    else scores.push(value);
  }
  const means = [...forms].map(([problem, ofProblem]): [number, number] => [
    problem,
    average([...ofProblem.values()].map(average)),
  ]);
  return new Map(means);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
