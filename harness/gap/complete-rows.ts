import type { Estimate } from "../stats/estimate.ts";
import { detectableGap } from "./detectable-gap.ts";
import { type ExcessGap, excessGaps } from "./excess-gap.ts";
import type { GapRow } from "./findings.ts";
import { formErrors } from "./form-gap.ts";
import type { RowBasis } from "./gap-rows.ts";
import { type TestedFigure, testFamily } from "./gap-tests.ts";
import { retainedOf } from "./retained.ts";
import type { RowSides, ScoredModel } from "./scored-models.ts";

/** Adds to each row what takes the others: the excess gap, and the tests of the table as one family. */
export function completeRows(options: {
  readonly basis: readonly RowBasis[];
  /** By place of the row. */
  readonly scored: readonly (ScoredModel | string)[];
  readonly level: number;
  readonly seed: number;
}): readonly GapRow[] {
  const { basis, scored, level, seed } = options;
  const excess = excessGaps(scored, level);
  const hasSamples = basis.every(
    ({ sides }) => sides.benchmark.mean !== undefined && sides.counterpart.mean !== undefined,
  );
  const ofForm = testFamily(
    basis.map(({ row, sides }) => formFigure(row.form, sides)),
    { hypothesis: "form gap = 0", seed, hasSamples: true },
  );
  const ofExcess = testFamily(excess.map(excessFigure), { hypothesis: "excess gap = 0", seed, hasSamples });
  return basis.map(({ row, sides }, place) => {
    const model = scored[place] ?? "its scores were not read";
    const { mismatches, looksFailed, ...first } = row;
    return {
      ...first,
      excess: excess[place]?.estimate ?? { kind: "undetermined", reason: "its scores were not read" },
      retained: retainedOf(model, sides, level),
      tests: [ofForm[place], ofExcess[place]].filter((test) => test !== undefined),
      minimumDetectable: detectableGap(model, level),
      ...(looksFailed === undefined ? {} : { looksFailed }),
      mismatches,
    };
  });
}

function excessFigure({ estimate, p, errors }: ExcessGap): TestedFigure | undefined {
  if (estimate.kind === "undetermined" || p === undefined || errors === undefined) return undefined;
  return { value: estimate.value, p, errors };
}

function formFigure(form: Estimate, { benchmark, counterpart, units }: RowSides): TestedFigure | undefined {
  if (form.kind === "undetermined" || units === undefined) return undefined;
  if (benchmark.mean === undefined || counterpart.mean === undefined) return undefined;
  const values = formErrors(
    { panel: benchmark.panel, mean: benchmark.mean, units: units.left },
    { panel: counterpart.panel, mean: counterpart.mean, units: units.right },
    Math.max(
      ...[units.left, units.right].map((codes) => codes.reduce((most, code) => Math.max(most, code), -1)),
    ) + 1,
  );
  return { value: form.value, errors: [{ space: units, values }] };
}
