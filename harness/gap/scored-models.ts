import { type ChanceLogit, toChanceLogit } from "../stats/core-model/chance-logit.ts";
import type { ScorePanel } from "../stats/core-model/score-panel.ts";
import { failureOf } from "./failed-runs.ts";
import { type FamilyPatterns, familyOf } from "./families.ts";
import type { GapRow } from "./findings.ts";
import type { MeasuredRun } from "./measured-run.ts";
import { isUnevenlyMissing } from "./missing-trials.ts";
import { covarianceOf, createAxes, type SamplingError, samplingError } from "./sampling-error.ts";
import type { SharedUnits } from "./shared-units.ts";

/** A row of the gap table with both runs behind it. */
export interface RowSides {
  readonly benchmark: MeasuredRun;
  readonly counterpart: MeasuredRun;
  readonly units: SharedUnits | undefined;
}

/** One score on the chance-corrected scale, with its error there and in score units. */
export interface ScaledScore {
  readonly error: SamplingError;
  readonly logit: ChanceLogit;
  readonly chance: number;
}

/** A row as the statements across models take it. */
export interface ScoredModel {
  readonly model: string;
  readonly family: string;
  readonly benchmark: ScaledScore;
  readonly counterpart: ScaledScore;
  /** Neither run looks failed, and the model is compared on the samples most models ran. */
  readonly isReference: boolean;
}

/** Rows that have both scores with a known error, or why a row has not. By place of the row. */
export function scoredModels(
  rows: readonly {
    readonly row: Pick<GapRow, "model" | "benchmark" | "counterpart" | "looksFailed">;
    readonly sides: RowSides;
    readonly isComparable: boolean;
  }[],
  families: FamilyPatterns | undefined,
): readonly (ScoredModel | string)[] {
  const axesOf = createAxes();
  return rows.map(({ row, sides, isComparable }) => {
    const { benchmark, counterpart, units } = sides;
    const [left, right] = axesOf(benchmark.panel, counterpart.panel, units);
    const errors = [samplingError(benchmark, left), samplingError(counterpart, right)] as const;
    for (const error of errors) if ("obstacle" in error) return error.obstacle;
    const uneven = unevenness(row);
    if (uneven !== undefined) return uneven;
    const [ours, theirs] = errors;
    if ("obstacle" in ours || "obstacle" in theirs) return "a score has no known error";
    return {
      model: row.model,
      family: familyOf(row.model, families),
      benchmark: scaled(ours, benchmark),
      counterpart: scaled(theirs, counterpart),
      isReference: isComparable && row.looksFailed === undefined,
    };
  });
}

/** Why the runs of a row look failed; absent when they do not. */
export function failuresOf({ benchmark, counterpart }: RowSides): readonly string[] | undefined {
  const failures = [benchmark, counterpart].flatMap(
    ({ suite, findings }) => failureOf(suite, findings.score) ?? [],
  );
  return failures.length === 0 ? undefined : failures;
}

/** Scores of some models as the core model takes them. */
export function scorePanel(models: readonly ScoredModel[]): ScorePanel {
  const size = 2 * models.length;
  const sides = [
    ...models.map(({ benchmark }) => benchmark),
    ...models.map(({ counterpart }) => counterpart),
  ];
  const covariance = new Float64Array(size * size);
  for (const [row, one] of sides.entries()) {
    covariance[row * size + row] = one.logit.slope ** 2 * one.error.variance;
    for (const [column, other] of sides.slice(0, row).entries()) {
      const shared = one.logit.slope * other.logit.slope * covarianceOf(one.error, other.error);
      covariance[row * size + column] = shared;
      covariance[column * size + row] = shared;
    }
  }
  const names = [...new Set(models.map(({ family }) => family))];
  return {
    benchmark: Float64Array.from(models, (each) => each.benchmark.logit.value),
    counterpart: Float64Array.from(models, (each) => each.counterpart.logit.value),
    covariance,
    families: Int32Array.from(models, ({ family }) => names.indexOf(family)),
  };
}

function scaled(error: SamplingError, { suite: { chance = 0 } }: MeasuredRun): ScaledScore {
  return { error, chance, logit: toChanceLogit({ score: error.mean, chance, n: error.n }) };
}

function unevenness({
  benchmark,
  counterpart,
}: Pick<GapRow, "benchmark" | "counterpart">): string | undefined {
  if (benchmark.backing === "aggregate" || counterpart.backing === "aggregate") return undefined;
  return isUnevenlyMissing(benchmark.coverage, counterpart.coverage)
    ? "too many more trials are missing in one setting than in the other, for our reasons"
    : undefined;
}
