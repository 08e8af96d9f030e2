import { loadConfig } from "../actions/load-config.ts";
import { type PlanStudyOptions, planStudy } from "../actions/plan-study.ts";
import type { GivenSpread } from "../actions/study-conventions.ts";
import { HarnessError } from "../core/error.ts";
import type { ExitCode } from "./command.ts";
import { formatPlan } from "./format-plan.ts";
import type { Io } from "./io.ts";
import { sayDamaged } from "./say-damaged.ts";
import { resultsFolder } from "./shared-options.ts";

/** The command line of `plan`, as it was given; points out of 100. */
interface GivenPlan {
  readonly config?: string | undefined;
  readonly results?: string | undefined;
  readonly gap?: number | undefined;
  readonly power: number;
  readonly level: number;
  readonly budgetUsd?: number | undefined;
  readonly samples?: number | undefined;
  readonly counterpartSamples?: number | undefined;
  readonly epochs: number;
  readonly model?: readonly string[] | undefined;
  readonly benchmark?: string | undefined;
  readonly counterpart?: string | undefined;
  readonly discordant?: number | undefined;
  readonly score?: number | undefined;
  readonly flipRate?: number | undefined;
  readonly clusterSize?: number | undefined;
  readonly intraclass?: number | undefined;
  readonly tokensIn?: number | undefined;
  readonly tokensOut?: number | undefined;
  readonly format: "table" | "json";
}

/** Without a size asked for: five points are spoken of, the others stand in the table. */
const usualGaps = [0.05, 0.01, 0.02, 0.03, 0.1] as const;

export async function executePlan(given: GivenPlan, io: Io): Promise<ExitCode> {
  requireBoth("cluster-size", given.clusterSize, "intraclass", given.intraclass);
  requireBoth("tokens-in", given.tokensIn, "tokens-out", given.tokensOut);
  const config = await loadConfig({ folder: io.folder, named: given.config });
  const { power, level, epochs, gap } = given;
  const damaged = sayDamaged(io);
  const plan = await planStudy({
    onDamaged: damaged.say,
    resultsFolder: resultsFolder(given, io, config),
    gaps: gap === undefined ? usualGaps : [gap / 100],
    power,
    level,
    epochs,
    ...present({
      models: given.model ?? config.models,
      benchmark: given.benchmark,
      counterpart: given.counterpart,
      pairs: config.pairs,
      prices: config.prices,
      budgetUsd: given.budgetUsd,
      samples: given.samples,
      counterpartSamples: given.counterpartSamples,
    }),
    given: toGivenSpread(given),
  } satisfies PlanStudyOptions);
  io.stdout.write(formatPlan(plan, { format: given.format, width: io.stdout.width }));
  return damaged.exitCode();
}

function requireBoth(flag: string, value: unknown, other: string, otherValue: unknown): void {
  if ((value === undefined) === (otherValue === undefined)) return;
  const [given, missing] = value === undefined ? [other, flag] : [flag, other];
  throw new HarnessError("usage", `--${given} says nothing without --${missing}; give both`);
}

function toGivenSpread(given: GivenPlan): GivenSpread {
  const { clusterSize, intraclass } = given;
  return {
    ...present({
      score: share(given.score),
      discordant: share(given.discordant),
      flipRate: share(given.flipRate),
      inputTokens: given.tokensIn,
      outputTokens: given.tokensOut,
    }),
    ...(clusterSize === undefined || intraclass === undefined
      ? {}
      : { clusters: { size: clusterSize, intraclassCorrelation: intraclass } }),
  };
}

function share(points: number | undefined): number | undefined {
  return points === undefined ? undefined : points / 100;
}

/** Without the options that were not given. */
function present<Options extends object>(
  options: Options,
): { readonly [Key in keyof Options]?: Exclude<Options[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    readonly [Key in keyof Options]?: Exclude<Options[Key], undefined>;
  };
}
