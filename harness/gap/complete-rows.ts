import type { Estimate } from "../stats/estimate.ts";
import { detectableGap } from "./detectable-gap.ts";
import { equivalenceFamily } from "./equivalence.ts";
import { type ExcessGap, excessGaps } from "./excess-gap.ts";
import type { GapRow, GapTest } from "./findings.ts";
import { type FormSide, formErrors, formGap } from "./form-gap.ts";
import type { RowBasis } from "./gap-rows.ts";
import { type TestedFigure, testFamily } from "./gap-tests.ts";
import { rawGapAt } from "./raw-gap.ts";
import { retainedOf } from "./retained.ts";
import type { RowSides, ScoredModel } from "./scored-models.ts";

/** Adds to each row what takes the others: the excess gap, and the tests of the table as one family. */
export function completeRows(options: {
  readonly basis: readonly RowBasis[];
  /** By place of the row. */
  readonly scored: readonly (ScoredModel | string)[];
  readonly level: number;
  readonly seed: number;
  /** Declared beforehand, in score units: whether gaps are shown to be smaller. */
  readonly margin?: number;
}): readonly GapRow[] {
  const { basis, scored, level, seed, margin } = options;
  const excess = excessGaps(scored, level);
  const hasSamples = basis.every(
    ({ sides }) => sides.benchmark.mean !== undefined && sides.counterpart.mean !== undefined,
  );
  const ofForm = testFamily(
    basis.map(({ row, sides }) => formFigure(row.form, sides)),
    { hypothesis: "form gap = 0", seed, hasSamples: true },
  );
  const ofExcess = testFamily(excess.map(excessFigure), { hypothesis: "excess gap = 0", seed, hasSamples });
  const within = margin === undefined ? [] : equivalences(basis, margin);
  return basis.map(({ row, sides }, place) => {
    const model = scored[place] ?? "its scores were not read";
    const { mismatches, looksFailed, ...first } = row;
    return {
      ...first,
      excess: excess[place]?.estimate ?? { kind: "undetermined", reason: "its scores were not read" },
      retained: retainedOf(model, sides, level),
      tests: [ofForm[place], ofExcess[place], ...within.map((tests) => tests[place])].filter(
        (test) => test !== undefined,
      ),
      minimumDetectable: detectableGap(model, level),
      ...(looksFailed === undefined ? {} : { looksFailed }),
      mismatches,
    };
  });
}

/** Of the raw gaps and of the form gaps, each a family. */
function equivalences(
  basis: readonly RowBasis[],
  margin: number,
): readonly (readonly (GapTest | undefined)[])[] {
  const raw = basis.map(({ sides: { benchmark, counterpart, units } }) =>
    rawGapAt(benchmark, counterpart, units),
  );
  const form = basis.map(({ row, sides }) => (level: number): Estimate => {
    const [exam, working] = formSides(sides);
    if (row.form.kind === "undetermined" || exam === undefined || working === undefined) return row.form;
    return formGap(exam, working, level);
  });
  return [
    equivalenceFamily(raw, { figure: "raw gap", margin }),
    equivalenceFamily(form, { figure: "form gap", margin }),
  ];
}

function formSides({ benchmark, counterpart, units }: RowSides): readonly FormSide[] {
  if (units === undefined || benchmark.mean === undefined || counterpart.mean === undefined) return [];
  return [
    { panel: benchmark.panel, mean: benchmark.mean, units: units.left },
    { panel: counterpart.panel, mean: counterpart.mean, units: units.right },
  ];
}

function excessFigure({ estimate, p, errors }: ExcessGap): TestedFigure | undefined {
  if (estimate.kind === "undetermined" || p === undefined || errors === undefined) return undefined;
  return { value: estimate.value, p, errors };
}

function formFigure(form: Estimate, sides: RowSides): TestedFigure | undefined {
  const { units } = sides;
  const [exam, working] = formSides(sides);
  if (form.kind === "undetermined" || units === undefined) return undefined;
  if (exam === undefined || working === undefined) return undefined;
  const values = formErrors(
    exam,
    working,
    Math.max(
      ...[units.left, units.right].map((codes) => codes.reduce((most, code) => Math.max(most, code), -1)),
    ) + 1,
  );
  return { value: form.value, errors: [{ space: units, values }] };
}
