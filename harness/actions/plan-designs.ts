import type { KeptRun } from "../gap/pool-runs.ts";
import { type Measured, type MeasuredStudy, measureStudy } from "./measure-study.ts";
import { type DesignAnswers, type DesignInputs, designAnswers } from "./plan-answers.ts";
import type { PlanStudyOptions, Study } from "./plan-study.ts";
import { conventionalTokens, differenceSpread, scoreSpread } from "./study-conventions.ts";
import { type TrialCost, trialCost } from "./study-cost.ts";
import type { StudyRuns } from "./study-runs.ts";

/** One kind of comparison, and what it needs or can see. */
export interface DesignPlan extends DesignAnswers {
  /**
   * One model in both forms of the same problems; one model on two suites without shared samples; two models on the
   * samples of one suite.
   */
  readonly design: "paired-form" | "two-suites" | "two-models";
  /** Of two models; absent: any suite. */
  readonly suite?: string;
  /** Runs whose variances were used, and the models they are of; empty where they are given or assumed. */
  readonly measuredFrom: { readonly runIds: readonly string[]; readonly models: readonly string[] };
}

type Side = "benchmark" | "counterpart";

/** The comparisons that are open to two suites; all of them while nothing is known of the suites. */
export function planDesigns(runs: StudyRuns, options: PlanStudyOptions): Study {
  const models = options.models ?? modelsOf([...runs.benchmarkRuns, ...runs.counterpartRuns]);
  const costs = trialCosts(runs, models, options);
  const measured = measureStudy(runs);
  const twoSuites = measured.form === undefined ? [planSuites(measured, { models, costs, options })] : [];
  const sharesNothing = measured.isPaired && measured.form === undefined;
  const forms = sharesNothing ? [] : [planForms(measured.form, { models, costs, options })];
  return {
    ...(runs.benchmark === undefined ? {} : { benchmark: runs.benchmark }),
    ...(runs.counterpart === undefined ? {} : { counterpart: runs.counterpart }),
    models,
    designs: [...forms, ...twoSuites, ...planModels(runs, measured, { models, costs, options })],
    costs: costs.map(({ suite, trial }) => (suite === undefined ? { trial } : { suite, trial })),
  };
}

interface Context {
  readonly models: readonly string[];
  readonly costs: readonly SuiteCost[];
  readonly options: PlanStudyOptions;
}

function planForms(measured: MeasuredStudy["form"], context: Context): DesignPlan {
  const { options } = context;
  const trialsPerUnit = measured?.spread.trialsPerUnit ?? { benchmark: 1, counterpart: 1 };
  const units = options.samples ?? measured?.spread.units;
  return {
    design: "paired-form",
    measuredFrom: sourceOf(measured),
    ...answersFor(context, {
      variation: { kind: "shared", spread: differenceSpread(measured?.spread, options.given) },
      trialsPerUnit,
      ...(units === undefined ? {} : { units: { kind: "shared", units } }),
    }),
  };
}

function planSuites({ scores }: MeasuredStudy, context: Context): DesignPlan {
  const { options } = context;
  const benchmark = options.samples ?? scores.benchmark?.spread.units;
  const counterpart = options.counterpartSamples ?? scores.counterpart?.spread.units ?? options.samples;
  return {
    design: "two-suites",
    measuredFrom: sourceOf(scores.benchmark, scores.counterpart),
    ...answersFor(context, {
      variation: {
        kind: "separate",
        benchmark: scoreSpread(scores.benchmark?.spread, options.given),
        counterpart: scoreSpread(scores.counterpart?.spread, options.given),
      },
      trialsPerUnit: { benchmark: 1, counterpart: 1 },
      ...(benchmark === undefined || counterpart === undefined
        ? {}
        : { units: { kind: "separate", benchmark, counterpart } }),
    }),
  };
}

/** On each suite that was run; on any where none was. */
function planModels(runs: StudyRuns, measured: MeasuredStudy, context: Context): readonly DesignPlan[] {
  const { options } = context;
  const sides = (["benchmark", "counterpart"] as const).filter((side) => measured.scores[side] !== undefined);
  return (sides.length === 0 ? [undefined] : sides).map((side) => {
    const own = side === undefined ? undefined : measured.models[side];
    const suite = side === undefined ? undefined : runs[side];
    const given = side === "counterpart" ? (options.counterpartSamples ?? options.samples) : options.samples;
    const units =
      given ?? own?.spread.units ?? (side === undefined ? undefined : measured.scores[side]?.spread.units);
    return {
      design: "two-models",
      ...(suite === undefined ? {} : { suite }),
      measuredFrom: sourceOf(own),
      ...answersFor(
        { ...context, costs: context.costs.filter((cost) => side === undefined || cost.side === side) },
        {
          variation: { kind: "shared", spread: differenceSpread(own?.spread, options.given) },
          trialsPerUnit:
            side === "counterpart" ? { benchmark: 0, counterpart: 1 } : { benchmark: 1, counterpart: 0 },
          least: 2,
          ...(units === undefined ? {} : { units: { kind: "shared", units } }),
        },
      ),
    };
  });
}

function answersFor(
  { models, costs, options }: Context,
  design: Omit<DesignInputs, "modelCount" | "unitUsd"> & { readonly least?: number },
): DesignAnswers {
  const { least = 1, ...inputs } = design;
  const modelCount = Math.max(least, models.length);
  const isKnown = models.length >= least && costs.every(({ trial }) => trial.kind === "priced");
  const usdOf = (side: Side) =>
    inputs.trialsPerUnit[side] *
    costs.reduce(
      (sum, cost) => (cost.side === side && cost.trial.kind === "priced" ? sum + cost.trial.usd : sum),
      0,
    );
  const unitUsd = isKnown ? { benchmark: usdOf("benchmark"), counterpart: usdOf("counterpart") } : undefined;
  return designAnswers(
    { ...inputs, modelCount, ...(unitUsd === undefined ? {} : { unitUsd }) },
    { ...options, alpha: 1 - options.level },
  );
}

interface SuiteCost {
  readonly side: Side;
  readonly suite: string | undefined;
  readonly trial: TrialCost;
}

function trialCosts(
  runs: StudyRuns,
  models: readonly string[],
  options: PlanStudyOptions,
): readonly SuiteCost[] {
  const settings = { prices: options.prices, tokens: conventionalTokens(options.given) };
  return (["benchmark", "counterpart"] as const).flatMap((side) => {
    const known = side === "benchmark" ? runs.benchmarkRuns : runs.counterpartRuns;
    return models.map((model) => {
      const run = known.find(({ record }) => record.head.model === model);
      return { side, suite: runs[side], trial: trialCost(model, run, settings) };
    });
  });
}

function sourceOf(...measured: readonly (Measured | undefined)[]): DesignPlan["measuredFrom"] {
  const runs = [...new Set(measured.flatMap((one) => one?.runs ?? []))];
  return { runIds: [...new Set(runs.flatMap(({ runIds }) => runIds))].sort(), models: modelsOf(runs) };
}

function modelsOf(runs: readonly KeptRun[]): readonly string[] {
  return [...new Set(runs.map(({ record }) => record.head.model))].sort();
}
