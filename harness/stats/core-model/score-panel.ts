/**
 * Scores of m models in two settings on one unbounded scale (chance-corrected log odds: see `toChanceLogit`), with what is known
 * of their sampling errors.
 */
export interface ScorePanel {
  readonly benchmark: Float64Array;
  readonly counterpart: Float64Array;
  /**
   * Sampling covariance of the 2m scores, the benchmark's first, row by row. Off the diagonal where models share samples
   * (or the settings share problems), 0 where they do not or where nobody published it.
   */
  readonly covariance: Float64Array;
  /** One code per model; models of one family are not independent. */
  readonly families: Int32Array;
}

/** How many models the panel has. @throws RangeError where its parts do not fit together. */
export function panelSize({ benchmark, counterpart, covariance, families }: ScorePanel): number {
  const models = benchmark.length;
  const fits = counterpart.length === models && families.length === models;
  if (!fits || covariance.length !== 4 * models * models)
    throw new RangeError(
      `a panel of ${models} models needs as many counterpart scores and families and ${4 * models * models} covariances`,
    );
  return models;
}

/** Does any family have two models, and are there several families? Else what families share cannot be told. */
export function hasFamilies({ families }: ScorePanel): boolean {
  const distinct = new Set(families).size;
  return distinct > 1 && distinct < families.length;
}
