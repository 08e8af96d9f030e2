import { HarnessError } from "../core/error.ts";
import { designEffect } from "../stats/power.ts";
import type { TrialTokens } from "./study-cost.ts";
import type { Spread } from "./study-spread.ts";

/** What the user says of how much a study varies; wins over earlier runs. Shares in [0, 1]. */
export interface GivenSpread {
  /** Mean score. */
  readonly score?: number;
  /** Share of samples that one of two models, or one of two forms, has right and the other wrong. */
  readonly discordant?: number;
  /** Chance that two answers of one model to one sample differ in being right. */
  readonly flipRate?: number;
  readonly clusters?: { readonly size: number; readonly intraclassCorrelation: number };
  readonly inputTokens?: number;
  readonly outputTokens?: number;
}

/** What is taken where neither the user nor a run says: seven in ten right, a quarter discordant, short texts. */
const conventions = { score: 0.7, discordant: 0.25, inputTokens: 500, outputTokens: 500 } as const;

/**
 * A difference of two answers to one sample: a share d of discordant pairs is a variance of d, less the squared mean,
 * which is left in: it is small where planning matters, and leaving it in asks for too many samples, not too few.
 */
export function differenceSpread(measured: Spread | undefined, given: GivenSpread): Spread {
  const discordant = given.discordant ?? (measured === undefined ? conventions.discordant : undefined);
  const spread: Spread =
    measured !== undefined && discordant === undefined
      ? measured
      : {
          ...(measured ?? independent),
          once: {
            value: discordant ?? conventions.discordant,
            source: given.discordant === undefined ? "assumed" : "given",
          },
          discordant: discordant ?? conventions.discordant,
        };
  return withGiven(spread, given, given.flipRate);
}

/** A score that is right or wrong; a flip rate is twice the variance of one answer. */
export function scoreSpread(measured: Spread | undefined, given: GivenSpread): Spread {
  const score = given.score ?? (measured === undefined ? conventions.score : undefined);
  const spread: Spread =
    measured !== undefined && score === undefined
      ? measured
      : {
          ...(measured ?? independent),
          once: {
            value: varianceOf(score ?? conventions.score),
            source: given.score === undefined ? "assumed" : "given",
          },
          score: score ?? conventions.score,
        };
  return withGiven(spread, given, given.flipRate === undefined ? undefined : given.flipRate / 2);
}

/** Tokens of a trial where no run tells. */
export function conventionalTokens({ inputTokens, outputTokens }: GivenSpread): TrialTokens {
  return {
    input: inputTokens ?? conventions.inputTokens,
    output: outputTokens ?? conventions.outputTokens,
    source: inputTokens === undefined || outputTokens === undefined ? "assumed" : "given",
  };
}

const independent = { designEffect: { value: 1, source: "assumed" } } as const;

/** @throws HarnessError `usage` where answers flip more often than they can. */
function withGiven(spread: Spread, { clusters, flipRate }: GivenSpread, repeat: number | undefined): Spread {
  if (repeat !== undefined && repeat > spread.once.value + 1e-12)
    throw new HarnessError(
      "usage",
      `--flip-rate ${percent(flipRate ?? repeat)} is more than ${limitOf(spread)} allow; change one of them`,
    );
  const measured = spread.repeat && {
    ...spread.repeat,
    value: Math.min(spread.repeat.value, spread.once.value),
  };
  const known = repeat === undefined ? measured : { value: repeat, source: "given" as const };
  return {
    ...spread,
    ...(known === undefined ? {} : { repeat: known }),
    ...(clusters === undefined
      ? {}
      : {
          designEffect: {
            value: designEffect({ ...clusters, clusterSize: clusters.size }),
            source: "given" as const,
          },
        }),
  };
}

function limitOf({ score, discordant, once }: Spread): string {
  if (score !== undefined) return `scores of ${percent(score)}`;
  if (discordant !== undefined) return `${percent(discordant)} of 100 discordant pairs`;
  return `differences with a variance of ${Number(once.value.toFixed(4))}`;
}

function percent(share: number): string {
  return String(Number((100 * share).toFixed(2)));
}

function varianceOf(score: number): number {
  return score * (1 - score);
}
