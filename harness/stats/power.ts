import { normalQuantile } from "./distributions/normal.ts";

export interface PowerTarget {
  /** Two-sided error rate; 0.05 by default. */
  readonly alpha?: number;
  /** Chance of seeing a difference of the given size; 0.8 by default. */
  readonly power?: number;
}

/** What a paired comparison varies by, as variances of scores in [0, 1]. */
export interface PairedVariation {
  /** Variance over samples of the difference of the true per-sample scores: var x_A + var x_B - 2 cov. */
  readonly betweenSamples: number;
  /**
   * Mean variance of one trial around its sample's true score, on either side; 0 where answers never change.
   */
  readonly withinLeft?: number;
  readonly withinRight?: number;
  readonly epochsLeft?: number;
  readonly epochsRight?: number;
  /** Variance of the mean over what independent samples would give; 1 without clusters. */
  readonly designEffect?: number;
}

/**
 * Samples needed to see a paired difference of `difference` (in points of [0, 1]): (z_α/2 + z_β)² (ω² +
 * σ_A²/K_A + σ_B²/K_B) / δ², times the design effect (Miller 2024, https://arxiv.org/abs/2411.00640, eq. 9).
 * Not rounded: round up. For binary scores with a share d of discordant pairs and no re-runs, ω² + σ² is d
 * less the squared difference. Normal approximation: rough below about 30 samples or clusters.
 */
export function pairedSampleSize(
  options: PairedVariation & PowerTarget & { readonly difference: number },
): number {
  return (quantileSum(options) ** 2 * pairedVariance(options)) / options.difference ** 2;
}

/**
 * The smallest paired difference `n` samples can be expected to show (Miller 2024, eq. 10): that formula
 * turned round.
 */
export function pairedDetectable(options: PairedVariation & PowerTarget & { readonly n: number }): number {
  return quantileSum(options) * Math.sqrt(pairedVariance(options) / options.n);
}

/** One suite of an unpaired comparison: variance of a per-sample score, p (1 - p) when binary. */
export interface UnpairedSide {
  readonly variance: number;
  readonly n: number;
  readonly designEffect?: number;
}

/**
 * The smallest difference between two suites without shared samples that can be expected to show: (z_α/2 +
 * z_β) sqrt(v_left/n_left + v_right/n_right), each variance times its design effect. More samples on the
 * larger side help little: 500 against 100 at p = .5 see 15 points, 500 against 731 see 8.
 */
export function unpairedDetectable(
  options: PowerTarget & { readonly left: UnpairedSide; readonly right: UnpairedSide },
): number {
  const { left, right } = options;
  return quantileSum(options) * Math.sqrt(sideVariance(left) + sideVariance(right));
}

/** Samples needed on each of two equal sides to see `difference`. */
export function unpairedSampleSize(
  options: PowerTarget & {
    readonly leftVariance: number;
    readonly rightVariance: number;
    readonly designEffect?: number;
    readonly difference: number;
  },
): number {
  const { leftVariance, rightVariance, designEffect = 1, difference } = options;
  return (quantileSum(options) ** 2 * (leftVariance + rightVariance) * designEffect) / difference ** 2;
}

/** How much clusters of equal size inflate the variance of a mean: 1 + (size - 1) ρ (Kish 1965). */
export function designEffect(options: {
  readonly clusterSize: number;
  readonly intraclassCorrelation: number;
}): number {
  return 1 + (options.clusterSize - 1) * options.intraclassCorrelation;
}

function quantileSum({ alpha = 0.05, power = 0.8 }: PowerTarget): number {
  return normalQuantile(1 - alpha / 2) + normalQuantile(power);
}

function pairedVariance(options: PairedVariation): number {
  const {
    betweenSamples,
    withinLeft = 0,
    withinRight = 0,
    epochsLeft = 1,
    epochsRight = 1,
    designEffect = 1,
  } = options;
  return designEffect * (betweenSamples + withinLeft / epochsLeft + withinRight / epochsRight);
}

function sideVariance({ variance, n, designEffect = 1 }: UnpairedSide): number {
  return (designEffect * variance) / n;
}
