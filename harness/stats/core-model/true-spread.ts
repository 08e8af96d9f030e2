/**
 * How the true scores are spread over models: standard deviations in the two settings, their correlation, and how much of the
 * spread models of one family share, of the benchmark score and of what the counterpart shows beyond it.
 */
export interface TrueSpread {
  readonly benchmarkSd: number;
  readonly counterpartSd: number;
  readonly correlation: number;
  readonly familyShareOfScore: number;
  readonly familyShareOfExcess: number;
}

/** Covariances of the true scores of one model with itself, split into what its family has and what it has alone. */
export interface Components {
  readonly model: Covariance;
  readonly family: Covariance;
}

export interface Covariance {
  readonly benchmark: number;
  readonly both: number;
  readonly counterpart: number;
}

/**
 * The counterpart is a line on the benchmark plus an excess: families share one part of the benchmark scores, which the line
 * carries over, and another part of the excess.
 */
export function componentsOf(spread: TrueSpread): Components {
  const { benchmarkSd, counterpartSd, correlation, familyShareOfScore, familyShareOfExcess } = spread;
  const variance = counterpartSd * counterpartSd;
  const carried = correlation * correlation * variance;
  const excess = variance - carried;
  const part = (ofScore: number, ofExcess: number): Covariance => ({
    benchmark: ofScore * benchmarkSd * benchmarkSd,
    both: ofScore * correlation * benchmarkSd * counterpartSd,
    counterpart: ofScore * carried + ofExcess * excess,
  });
  return {
    model: part(1 - familyShareOfScore, 1 - familyShareOfExcess),
    family: part(familyShareOfScore, familyShareOfExcess),
  };
}

/** The spread as free numbers: logarithms of the deviations, atanh of the correlation, u with share = u² / (1 + u²). */
export type SpreadPoint = readonly [number, number, number, number, number];

export function toSpread([benchmark, counterpart, angle, score, excess]: SpreadPoint): TrueSpread {
  return {
    benchmarkSd: Math.exp(benchmark),
    counterpartSd: Math.exp(counterpart),
    correlation: Math.tanh(angle),
    familyShareOfScore: shareOf(score),
    familyShareOfExcess: shareOf(excess),
  };
}

/** Slope along the free numbers, from the slope along the components. */
export function slopeAtPoint(
  [, , , score, excess]: SpreadPoint,
  spread: TrueSpread,
  slope: Components,
): readonly number[] {
  const { benchmarkSd, counterpartSd, correlation } = spread;
  const { model, family } = componentsOf(spread);
  const product = benchmarkSd * counterpartSd;
  const variance = counterpartSd * counterpartSd;
  const square = correlation * correlation;
  const both = slope.model.both * model.both + slope.family.both * family.both;
  const apart = {
    benchmark: slope.family.benchmark - slope.model.benchmark,
    both: slope.family.both - slope.model.both,
    counterpart: slope.family.counterpart - slope.model.counterpart,
  };
  const shares = spread.familyShareOfScore - spread.familyShareOfExcess;
  const byCorrelation =
    product *
      (slope.model.both * (1 - spread.familyShareOfScore) + slope.family.both * spread.familyShareOfScore) +
    2 * correlation * variance * shares * apart.counterpart;
  return [
    both + 2 * (slope.model.benchmark * model.benchmark + slope.family.benchmark * family.benchmark),
    both + 2 * (slope.model.counterpart * model.counterpart + slope.family.counterpart * family.counterpart),
    byCorrelation * (1 - square),
    (apart.benchmark * benchmarkSd * benchmarkSd +
      apart.both * correlation * product +
      apart.counterpart * square * variance) *
      shareSlope(score),
    apart.counterpart * (1 - square) * variance * shareSlope(excess),
  ];
}

function shareOf(u: number): number {
  return (u * u) / (1 + u * u);
}

function shareSlope(u: number): number {
  return (2 * u) / (1 + u * u) ** 2;
}
