import { HarnessError } from "../core/error.ts";
import type { Config } from "./config.ts";
import { type DesignPlan, planDesigns } from "./plan-designs.ts";
import type { GivenSpread } from "./study-conventions.ts";
import type { TrialCost } from "./study-cost.ts";
import { findStudies, type StudyRunOptions } from "./study-runs.ts";

export interface PlanStudyOptions extends StudyRunOptions {
  /** Differences to be seen, in [0, 1]; the first is the one that repeats are judged by. */
  readonly gaps: readonly [number, ...number[]];
  /** Chance of seeing a difference that is there. */
  readonly power: number;
  /** Confidence of the intervals that will be read. */
  readonly level: number;
  readonly epochs: number;
  readonly budgetUsd?: number;
  /** Units at hand, instead of those of earlier runs; of the counterpart where it has other samples. */
  readonly samples?: number;
  readonly counterpartSamples?: number;
  readonly prices?: Config["prices"];
  readonly given: GivenSpread;
}

/** What a study needs, or what it can see, for each comparison that its suites allow. */
export interface StudyPlan {
  readonly power: number;
  readonly level: number;
  readonly epochs: number;
  readonly budgetUsd?: number;
  readonly studies: readonly Study[];
}

export interface Study {
  /** Absent: not known yet. */
  readonly benchmark?: string;
  readonly counterpart?: string;
  /** Models that will run: those named, else those that ran before; empty where neither says. */
  readonly models: readonly string[];
  readonly designs: readonly DesignPlan[];
  /** By model and suite; empty without models. */
  readonly costs: readonly { readonly suite?: string; readonly trial: TrialCost }[];
}

/**
 * From earlier runs of the pair where there are any, else from stated conventions; what is given wins over both.
 *
 * @throws HarnessError `usage` for a suite nobody knows, and for a budget where no price is known.
 */
export async function planStudy(options: PlanStudyOptions): Promise<StudyPlan> {
  const { power, level, epochs, budgetUsd } = options;
  const studies = (await findStudies(options)).map((runs) => planDesigns(runs, options));
  if (budgetUsd !== undefined) requirePrices(studies);
  return {
    power,
    level,
    epochs,
    ...(budgetUsd === undefined ? {} : { budgetUsd }),
    studies,
  };
}

function requirePrices(studies: readonly Study[]): void {
  for (const { models, costs } of studies) {
    if (models.length === 0)
      throw new HarnessError("usage", "--budget-usd needs a price; name the models with --model");
    for (const { trial } of costs)
      if (trial.kind === "unpriced") throw new HarnessError("usage", `--budget-usd: ${trial.reason}`);
    if (costs.every(({ trial }) => trial.kind === "priced" && trial.usd === 0))
      throw new HarnessError(
        "usage",
        `--budget-usd: ${models.join(", ")} cost nothing; give --samples instead`,
      );
  }
}
