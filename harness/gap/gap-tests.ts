import { adjustHolm } from "../stats/adjust-p.ts";
import { stepDownMaxT } from "../stats/max-t.ts";
import { mulberry32 } from "../stats/random.ts";
import type { GapTest } from "./findings.ts";
import type { UnitErrors } from "./sampling-error.ts";

/** One row's figure to be tested against 0. */
export interface TestedFigure {
  readonly value: number;
  /** Two-sided, alone: used where no samples are shared. */
  readonly p?: number;
  /** What each independent unit adds to its error; absent without samples. */
  readonly errors?: readonly UnitErrors[];
}

const replicates = 2000;

/**
 * Tests of one null over the rows of a table, which is the family: step-down max-T over shared resamples where every figure has
 * samples behind it, Holm where some are published means only. By place of the row; undefined where a row is not tested.
 */
export function testFamily(
  figures: readonly (TestedFigure | undefined)[],
  {
    hypothesis,
    seed,
    hasSamples,
  }: { readonly hypothesis: string; readonly seed: number; readonly hasSamples: boolean },
): readonly (GapTest | undefined)[] {
  const places = [...figures.keys()].filter((place) => figures[place] !== undefined);
  const tested = places.flatMap((place) => figures[place] ?? []);
  const results = hasSamples ? byMaxT(tested, seed) : byHolm(tested);
  const tests = new Map(places.map((place, index) => [place, results[index]]));
  return figures.map((_, place) => {
    const result = tests.get(place);
    return result === undefined ? undefined : { hypothesis, ...result };
  });
}

type Result = Omit<GapTest, "hypothesis">;

function byMaxT(figures: readonly TestedFigure[], seed: number): readonly (Result | undefined)[] {
  const contributions = alignErrors(figures.map(({ errors = [] }) => errors));
  const results = stepDownMaxT({
    estimates: Float64Array.from(figures, ({ value }) => value),
    contributions,
    replicates,
    random: mulberry32(seed),
    restudentize: true,
  });
  return results.map((result) =>
    result.kind === "untested"
      ? undefined
      : { p: result.p, adjusted: result.adjusted, method: `step-down max-T, ${replicates} shared resamples` },
  );
}

/** Errors of several figures along one axis of all their units; errors in one space are added up. */
export function alignErrors(figures: readonly (readonly UnitErrors[])[]): readonly Float64Array[] {
  const offsets = new Map<object, number>();
  let length = 0;
  for (const { space, values } of figures.flat()) {
    if (offsets.has(space)) continue;
    offsets.set(space, length);
    length += values.length;
  }
  return figures.map((errors) => {
    const row = new Float64Array(length);
    for (const { space, values } of errors) {
      const from = offsets.get(space) ?? 0;
      for (const [unit, value] of values.entries()) row[from + unit] = (row[from + unit] ?? 0) + value;
    }
    return row;
  });
}

function byHolm(figures: readonly TestedFigure[]): readonly (Result | undefined)[] {
  const known = figures.flatMap(({ p }, index) => (p === undefined ? [] : [{ p, index }]));
  const adjusted = adjustHolm(known.map(({ p }) => p));
  const results = new Array<Result | undefined>(figures.length).fill(undefined);
  for (const [rank, { p, index }] of known.entries())
    results[index] = { p, adjusted: adjusted[rank] ?? 1, method: "Holm" };
  return results;
}
