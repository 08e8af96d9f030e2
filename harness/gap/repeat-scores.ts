import type { MeasuredRun } from "./measured-run.ts";
import type { PairedRuns } from "./pair-suites.ts";
import type { KeptRun } from "./pool-runs.ts";

/** Scores of a repeat of the pair's counterpart, by model: another counterpart suite of one recipe, the first by id. */
export function repeatScores(
  { pair, runs }: PairedRuns,
  {
    kept,
    measured,
  }: { readonly kept: readonly KeptRun[]; readonly measured: ReadonlyMap<KeptRun, MeasuredRun> },
): ReadonlyMap<string, number> {
  const recipe = runs[0]?.counterpart.record.head.suite.recipe;
  if (recipe === undefined) return new Map();
  const repeats = kept.filter(({ record: { head } }) => {
    const { suite } = head;
    return (
      suite.setting.kind === "counterpart" &&
      suite.recipe === recipe &&
      suite.id !== pair.counterpart &&
      suite.capability === pair.capability &&
      head.label === pair.label
    );
  });
  const [first] = repeats.map(({ record }) => record.head.suite.id).sort();
  return new Map(
    repeats.flatMap((run) => {
      const score = measured.get(run)?.findings.score;
      const { suite, model } = run.record.head;
      return suite.id === first && score?.kind === "estimate" ? [[model, score.value] as const] : [];
    }),
  );
}
