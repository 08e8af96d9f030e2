import type { Estimate } from "../stats/estimate.ts";
import { meanOverErrors } from "../stats/mean-over-errors.ts";
import { meanOverModels } from "../stats/mean-over-models.ts";
import type { MeanGap } from "./across-findings.ts";
import type { GapRow } from "./findings.ts";
import { alignErrors } from "./gap-tests.ts";
import type { PairedRuns } from "./pair-suites.ts";
import type { UnitErrors } from "./sampling-error.ts";
import type { ScoredModel } from "./scored-models.ts";

/** What a row says of its gap alone. */
export type SizedRow = Pick<GapRow, "model" | "difference" | "looksFailed">;

/** Where a gap can lie. */
const range = { low: -1, high: 1 } as const;

/**
 * Mean raw gap over models, each model counting once. Where every model has samples behind it, the interval covers models and samples
 * like these (crossed random effects); with published means only other models on these same samples.
 */
export function meanGap(
  { pair }: PairedRuns,
  rows: readonly SizedRow[],
  { level, scored }: { readonly level: number; readonly scored: ReadonlyMap<string, ScoredModel> },
): MeanGap {
  const failed = rows.flatMap(({ model, looksFailed }) => (looksFailed === undefined ? [] : [model]));
  const sound = rows.filter(({ looksFailed }) => looksFailed === undefined);
  const meanOf = (some: readonly SizedRow[]) => meanOfRows(some, { level, scored });
  return {
    ...pair,
    ...meanOf(rows),
    ...(failed.length === 0 ? {} : { withoutFailed: { failed, ...meanOf(sound) } }),
  };
}

function meanOfRows(
  rows: readonly SizedRow[],
  { level, scored }: { readonly level: number; readonly scored: ReadonlyMap<string, ScoredModel> },
): { readonly modelCount: number; readonly difference: Estimate } {
  const known = rows.flatMap(({ model, difference }) =>
    difference.kind === "estimate" ? [{ value: difference.value, scored: scored.get(model) }] : [],
  );
  const values = Float64Array.from(known, ({ value }) => value);
  const errors = known.flatMap((each) => gapErrors(each.scored) ?? []);
  if (errors.length < known.length || known.length === 0)
    return { modelCount: values.length, difference: meanOverModels({ values, level, range }) };
  const degrees = Math.min(
    ...known.flatMap((each) => [
      each.scored?.benchmark.error.degrees ?? 0,
      each.scored?.counterpart.error.degrees ?? 0,
    ]),
  );
  return {
    modelCount: values.length,
    difference: meanOverErrors({ values, errors: alignErrors(errors), degrees, level, range }),
  };
}

/** What units add to the error of a raw gap: the counterpart's with the other sign. */
function gapErrors(model: ScoredModel | undefined): readonly (readonly UnitErrors[])[] | undefined {
  const [ours, theirs] = [model?.benchmark.error.units, model?.counterpart.error.units];
  if (ours === undefined || theirs === undefined) return undefined;
  return [[ours, { space: theirs.space, values: theirs.values.map((value) => -value) }]];
}
