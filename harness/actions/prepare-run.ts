import { HarnessError } from "../core/error.ts";
import type { Model } from "../core/model.ts";
import { systemClock } from "../runner/clock.ts";
import type { SuitePlan } from "../runner/plan-suite.ts";
import { requirePackages } from "./absent-packages.ts";
import { pricesForBudget, type RunPrices } from "./budget-for-run.ts";
import { checkLabels } from "./check-labels.ts";
import { createControlLookup } from "./control-lookup.ts";
import { type Judges, openJudges } from "./open-judges.ts";
import { openModels } from "./open-models.ts";
import { planRuns } from "./plan-runs.ts";
import { planSuites } from "./plan-suites.ts";
import { resolveSuites } from "./resolve-suites.ts";
import { type Resumption, resumeRun } from "./resume-run.ts";
import type { RunOptions, RunPlanSummary } from "./run-options.ts";
import { suitesWithData } from "./suites-with-data.ts";
import { withSystemMessage } from "./system-message.ts";
import { withholdingCrash } from "./withhold-crash.ts";

/** What stands before the first call: models opened, suites read once, logs of earlier runs looked at. */
export interface PreparedRun {
  readonly models: readonly Model[];
  /** What the scorers ask. */
  readonly judges: Judges;
  /** Present where there is a budget to keep. */
  readonly prices?: RunPrices;
  readonly plans: readonly SuitePlan[];
  readonly resumptions: readonly Resumption[];
}

/** Calls in flight, for each provider. */
export const defaultConcurrency = 8;

/** Does all of a run that needs no call: what a dry run shows. */
export async function prepareRun(options: RunOptions): Promise<PreparedRun> {
  const {
    clock = systemClock,
    signal = new AbortController().signal,
    seed = 1,
    parameters = {},
    systemMessage,
  } = options;
  requireNoKeptText(options);
  const named = await resolveSuites(options.suites, options);
  const context = { dataFolder: options.dataFolder, seed: String(seed), parameters, signal };
  const suites = options.suites.includes("all")
    ? await suitesWithData(named, context, options.onNotice)
    : named;
  requirePackages(suites);
  const asked =
    systemMessage === undefined ? suites : suites.map((suite) => withSystemMessage(suite, systemMessage));
  const reach = {
    environment: options.environment,
    ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
    seed,
    connections: options.concurrency ?? defaultConcurrency,
    folder: options.folder,
  };
  const known = {
    lookup: createControlLookup(suites.map((suite) => ({ suite, context }))),
    ...(options.providers === undefined ? {} : { providers: options.providers }),
  };
  const models = await openModels(options.models, reach, known);
  const judges = await openJudges(suites, models, reach, known);
  const prices =
    options.budgetUsd === undefined ? undefined : pricesForBudget(models, judges, options.prices);
  const isHeldOut = options.keepText !== true && asked.some(({ exposure }) => exposure === "held-out");
  const planned = await withholdingCrash(isHeldOut, async () => {
    const made = await planSuites(asked, models, context, options);
    for (const suite of asked) await checkLabels(suite, context);
    return made;
  });
  const conditions = {
    settings: options.settings ?? {},
    parameters: systemMessage === undefined ? parameters : { ...parameters, systemMessage },
    ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
    seed,
    judges,
    ...(options.label === undefined ? {} : { label: options.label }),
    ...(options.prices === undefined ? {} : { prices: options.prices }),
    startedAt: clock.now(),
  };
  const runs = planRuns(planned, conditions);
  const plans = [...new Set(runs.map(({ plan }) => plan))];
  const resumptions = runs.map((planned): Resumption => {
    return options.resume === true
      ? resumeRun(planned, options.resultsFolder)
      : { kind: "new", run: planned };
  });
  return { models, judges, ...(prices === undefined ? {} : { prices }), plans, resumptions };
}

function requireNoKeptText({ keepText, suites }: RunOptions): void {
  const sealed = suites.find((suite) => suite.endsWith(".sealed"));
  if (keepText === true && sealed !== undefined)
    throw new HarnessError(
      "usage",
      `--keep-text would write what ${sealed} seals into the log; drop it, or unseal the suite first`,
    );
}

/** What is about to happen, for whoever watches. */
export function summarise(
  models: readonly Model[],
  plans: readonly SuitePlan[],
  resumptions: readonly Resumption[],
): RunPlanSummary {
  const planned = resumptions.reduce((sum, { run: { head } }) => sum + head.plan.trials, 0);
  const alreadyDone = resumptions.reduce((sum, { kind, run: { head, recorded } }) => {
    return sum + (kind === "finished" ? head.plan.trials : (recorded?.answered.size ?? 0));
  }, 0);
  return {
    trials: planned - alreadyDone,
    alreadyDone,
    models: models.map((model) => model.id),
    suites: [...new Set(plans.map((plan) => plan.suite.id))],
    reserved: plans.flatMap(({ suite, reserved, plan: { slice } }) =>
      reserved === undefined || slice === undefined ? [] : [{ suite: suite.id, problems: reserved, slice }],
    ),
  };
}
