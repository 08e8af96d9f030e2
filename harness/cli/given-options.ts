import type { Config } from "../actions/config.ts";
import type { FileSuiteOptions } from "../actions/resolve-suites.ts";
import type { EvidenceGrade, Exposure } from "../core/suite.ts";
import type { GapOptions } from "../gap/find-gaps.ts";

/** Flags to what the library takes: an option not given is absent. */

export function toGapOptions(given: {
  readonly model?: readonly string[] | undefined;
  readonly suite?: readonly string[] | undefined;
  readonly capability?: readonly string[] | undefined;
  readonly label?: readonly string[] | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly partial: boolean;
  readonly pool: boolean;
  readonly level: number;
  readonly seed: number;
}): GapOptions {
  const { model, suite, capability, label, since, until, partial, pool, level, seed } = given;
  return {
    ...(model === undefined ? {} : { models: model }),
    ...(suite === undefined ? {} : { suites: suite }),
    ...(capability === undefined ? {} : { capabilities: capability }),
    ...(label === undefined ? {} : { labels: label }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    partial,
    pool,
    level,
    seed,
  };
}

/** What the config says about which suites are compared, which models belong together and what difference matters. */
export function comparisonsOf(
  { pairs, families, margin }: Config,
  given: { readonly margin?: number | undefined } = {},
): Pick<GapOptions, "pairs" | "families" | "margin"> {
  const points = given.margin ?? margin;
  return {
    ...(pairs === undefined ? {} : { pairs }),
    ...(families === undefined ? {} : { families }),
    ...(points === undefined ? {} : { margin: points / 100 }),
  };
}

/** Flags about suites given as a file. */
export interface GivenFileSuite {
  readonly setting?: "benchmark" | "real-world" | undefined;
  readonly evidence?: EvidenceGrade | undefined;
  readonly capability?: string | undefined;
  readonly scorer?: string | undefined;
  readonly exposure?: Exposure | undefined;
}

export function toFileSuite(given: GivenFileSuite): FileSuiteOptions {
  const { setting, evidence, capability, scorer, exposure } = given;
  return {
    ...(setting === undefined ? {} : { setting }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(capability === undefined ? {} : { capability }),
    ...(scorer === undefined ? {} : { scorer }),
    ...(exposure === undefined ? {} : { exposure }),
  };
}
