/** Where a figure of a plan comes from. */
export type Source = "given" | "earlier runs" | "assumed";

/** A variance with its source. */
export interface Sourced {
  readonly value: number;
  readonly source: Source;
}

/**
 * How much one unit of a study varies, as variances of scores in [0, 1]. A unit is a sample with its score, a sample
 * with the difference of two models, or a problem with the difference of its two forms.
 */
export interface Spread {
  /** Over units, each asked once. */
  readonly once: Sourced;
  /** The part of it that repeats average out; absent where nothing tells. */
  readonly repeat?: Sourced;
  /** Variance of the mean over what independent units would give; 1 or more. */
  readonly designEffect: Sourced & { readonly clusters?: number };
  /** Share of units whose answers differ; absent where scores are graded. */
  readonly discordant?: number;
  /** Mean score; absent for differences. */
  readonly score?: number;
  /** Units at hand. */
  readonly units?: number;
}

/** A typical one of several: means of the variances, so that no one model decides; the fewest units. */
export function typicalSpread(spreads: readonly [Spread, ...Spread[]]): Spread {
  const [first] = spreads;
  const mean = (figureOf: (spread: Spread) => number | undefined): number | undefined => {
    const values = spreads.map(figureOf);
    return values.every((value) => value !== undefined)
      ? values.reduce((sum, value) => sum + value, 0) / values.length
      : undefined;
  };
  const once = mean((spread) => spread.once.value) ?? first.once.value;
  const repeat = mean((spread) => spread.repeat?.value);
  const inflated = mean((spread) => spread.once.value * spread.designEffect.value) ?? once;
  const clusters = spreads.flatMap(({ designEffect }) => designEffect.clusters ?? []);
  const units = spreads.flatMap((spread) => spread.units ?? []);
  const discordant = mean((spread) => spread.discordant);
  const score = mean((spread) => spread.score);
  return {
    once: { ...first.once, value: once },
    ...(repeat === undefined ? {} : { repeat: { value: repeat, source: "earlier runs" } }),
    designEffect: {
      source: spreads.some(({ designEffect }) => designEffect.source === "assumed")
        ? "assumed"
        : "earlier runs",
      value: inflated / once,
      ...(clusters.length === 0 ? {} : { clusters: Math.min(...clusters) }),
    },
    ...(discordant === undefined ? {} : { discordant }),
    ...(score === undefined ? {} : { score }),
    ...(units.length === 0 ? {} : { units: Math.min(...units) }),
  };
}
