import type { SampleColumns } from "../core/run.ts";
import { type Estimate, undetermined } from "../stats/estimate.ts";
import { fewestTemplates, twoWayMeanEstimate } from "../stats/two-way-mean.ts";
import { compareText } from "./compare-text.ts";
import { createInterner } from "./interner.ts";

/** What one dress of the same problems is worth against the exam question. */
export interface FormGap {
  readonly form: string;
  /** `null`: a second template of the exam question itself, so what shows here is wording and no form. */
  readonly role: "working" | "null";
  /** Score of the exam question minus score in this form, over the problems that have both: positive is lower here. */
  readonly gap: Estimate;
  /** How many templates stand behind each side; 0 where none is declared. */
  readonly templates: { readonly exam: number; readonly form: number };
}

/** One problem in one dress. */
interface Dressed {
  readonly mean: number;
  readonly template: string | undefined;
  readonly cluster: string | undefined;
}

type Cells = ReadonlyMap<string, readonly Dressed[]>;

/**
 * Form by form: the first exam wording of a problem minus the mean of its samples in that form, over latent problems;
 * and the same for the second exam wording, the null. Templates recur on both sides, so intervals are clustered by the
 * exam's and the form's templates (a problem stands here once, and adds no third cluster); with fewer than ten
 * templates on a side they hold for these templates. Empty where the benchmark has several forms or none is named.
 */
export function formGaps(
  benchmark: SampleColumns,
  counterpart: SampleColumns,
  level: number,
): readonly FormGap[] {
  const examForms = new Set(
    benchmark.problemId?.flatMap((problem, row) => (problem === undefined ? [] : [benchmark.form?.[row]])),
  );
  if (examForms.size !== 1) return [];
  const exam = [...cellsByForm(benchmark).values()][0] ?? new Map();
  const first: Cells = new Map(
    [...exam].map(([problem, [one]]) => [problem, one === undefined ? [] : [one]]),
  );
  const second: Cells = new Map(
    [...exam].flatMap(([problem, [one, ...others]]) => {
      const other = others.find(({ template }: Dressed) => template !== one?.template);
      return other === undefined ? [] : [[problem, [other]]];
    }),
  );
  const [examForm] = examForms;
  const working = [...cellsByForm(counterpart)]
    .filter(([form]) => form !== undefined && form !== examForm)
    .sort(([left = ""], [right = ""]) => compareText(left, right))
    .filter(([, cells]) => [...cells.keys()].some((problem) => first.has(problem)))
    .map(([form = "", cells]) => toFormGap({ form, role: "working", first, cells, level }));
  if (working.length === 0) return [];
  const nulls =
    second.size === 0
      ? []
      : [toFormGap({ form: examForm ?? "exam", role: "null", first, cells: second, level })];
  return [...working, ...nulls];
}

/** Scored samples by form and problem, in the order of their ids: the first wording comes first. */
function cellsByForm(samples: SampleColumns): ReadonlyMap<string | undefined, Cells> {
  const forms = new Map<string | undefined, Map<string, Dressed[]>>();
  for (const [row, mean] of samples.mean.entries()) {
    const problem = samples.problemId?.[row];
    if (problem === undefined || Number.isNaN(mean)) continue;
    const form = samples.form?.[row];
    const cells = forms.get(form) ?? new Map<string, Dressed[]>();
    forms.set(form, cells);
    const dressed = { mean, template: samples.template?.[row], cluster: samples.cluster?.[row] };
    cells.set(problem, [...(cells.get(problem) ?? []), dressed]);
  }
  return forms;
}

function toFormGap({
  form,
  role,
  first,
  cells,
  level,
}: {
  readonly form: string;
  readonly role: FormGap["role"];
  readonly first: Cells;
  readonly cells: Cells;
  readonly level: number;
}): FormGap {
  const pairs = [...cells].flatMap(([problem, dressed]) => {
    const [exam] = first.get(problem) ?? [];
    const [one] = dressed;
    if (exam === undefined || one === undefined) return [];
    const mean = dressed.reduce((sum, each) => sum + each.mean, 0) / dressed.length;
    return [{ problem, exam, one, dressed, difference: exam.mean - mean }];
  });
  const templates = {
    exam: countOf(pairs.map(({ exam }) => exam.template)),
    form: countOf(pairs.flatMap(({ dressed }) => dressed.map(({ template }) => template))),
  };
  return { form, role, gap: estimateOf(pairs, templates, level), templates };
}

type Pair = {
  readonly problem: string;
  readonly exam: Dressed;
  readonly one: Dressed;
  readonly difference: number;
};

function estimateOf(pairs: readonly Pair[], templates: FormGap["templates"], level: number): Estimate {
  if (pairs.length === 0) return undetermined("no problem has a score in both forms", 0);
  const values = Float64Array.from(pairs, ({ difference }) => difference);
  const isFew = templates.exam < fewestTemplates || templates.form < fewestTemplates;
  const data = { values, level, kind: "difference", weights: "problem" } as const;
  const units = codesOf(pairs.map(({ exam, problem }) => exam.cluster ?? problem));
  const byUnit = twoWayMeanEstimate({
    ...data,
    problems: units,
    templates: isFew ? new Int32Array(pairs.length) : codesOf(pairs.map(({ one }) => String(one.template))),
  });
  if (isFew) return byUnit;
  const byTemplates = twoWayMeanEstimate({
    ...data,
    problems: codesOf(pairs.map(({ exam }) => String(exam.template))),
    templates: codesOf(pairs.map(({ one }) => String(one.template))),
  });
  return widthOf(byUnit) > widthOf(byTemplates) ? byUnit : byTemplates;
}

/** No interval is wider than any. */
function widthOf(estimate: Estimate): number {
  if (estimate.kind === "undetermined" || !("interval" in estimate)) return Number.POSITIVE_INFINITY;
  return estimate.interval.high - estimate.interval.low;
}

function codesOf(names: readonly string[]): Int32Array {
  const intern = createInterner();
  return Int32Array.from(names, intern);
}

function countOf(names: readonly (string | undefined)[]): number {
  return new Set(names.filter((name) => name !== undefined)).size;
}
