import { createInterner } from "../gap/interner.ts";
import type { KeptRun } from "../gap/pool-runs.ts";
import { type FormSpread, spreadOfForms, spreadOfScores, spreadsOfModels } from "./measure-spread.ts";
import type { StudyRuns } from "./study-runs.ts";
import { type Spread, typicalSpread } from "./study-spread.ts";

/** A typical spread and the runs it was found from. */
export interface Measured<Found extends Spread = Spread> {
  readonly spread: Found;
  readonly runs: readonly KeptRun[];
}

/** What earlier runs tell of how much a study varies; undefined where they do not. */
export interface MeasuredStudy {
  /** Any model has runs on both sides. */
  readonly isPaired: boolean;
  readonly form: Measured<FormSpread> | undefined;
  readonly scores: Readonly<Record<"benchmark" | "counterpart", Measured | undefined>>;
  readonly models: Readonly<Record<"benchmark" | "counterpart", Measured | undefined>>;
}

/** By model and side, then the typical one of several models. */
export function measureStudy({ benchmarkRuns, counterpartRuns }: StudyRuns): MeasuredStudy {
  const intern = createInterner();
  const pairs = benchmarkRuns.flatMap((benchmark) => {
    const { model } = benchmark.record.head;
    const counterpart = counterpartRuns.find(({ record }) => record.head.model === model);
    return counterpart === undefined ? [] : [{ benchmark, counterpart }];
  });
  const forms = pairs.flatMap(({ benchmark, counterpart }) => {
    const spread = spreadOfForms(benchmark, counterpart, intern);
    return spread === undefined ? [] : [{ spread, runs: [benchmark, counterpart] }];
  });
  const form = typicalOf(forms);
  const trialsPerUnit = forms[0]?.spread.trialsPerUnit;
  const scoresOf = (runs: readonly KeptRun[]) =>
    typicalOf(
      runs.flatMap((run) => {
        const spread = spreadOfScores(run, intern);
        return spread === undefined ? [] : [{ spread, runs: [run] }];
      }),
    );
  const modelsOn = (runs: readonly KeptRun[]) =>
    typicalOf(spreadsOfModels(runs, intern).map((spread) => ({ spread, runs })));
  return {
    isPaired: pairs.length > 0,
    form: form && trialsPerUnit && { ...form, spread: { ...form.spread, trialsPerUnit } },
    scores: { benchmark: scoresOf(benchmarkRuns), counterpart: scoresOf(counterpartRuns) },
    models: { benchmark: modelsOn(benchmarkRuns), counterpart: modelsOn(counterpartRuns) },
  };
}

function typicalOf(measured: readonly Measured[]): Measured | undefined {
  const [first, ...others] = measured.map(({ spread }) => spread);
  if (first === undefined) return undefined;
  return {
    spread: typicalSpread([first, ...others]),
    runs: [...new Set(measured.flatMap(({ runs }) => runs))],
  };
}
