import { randomInt } from "node:crypto";
import type { JsonObject } from "../core/json.ts";
import type { GenerateSettings, Model } from "../core/model.ts";
import { type Fingerprint, type RunHead, runSchema } from "../core/run.ts";
import type { SuitePlan } from "../runner/plan-suite.ts";
import type { PlannedRun } from "../runner/run-trials.ts";
import { toRunId } from "../store/log-path.ts";
import type { Config } from "./config.ts";
import { priceOf } from "./price-of.ts";
import { harnessVersion } from "./version.ts";

export interface RunConditions {
  readonly settings: GenerateSettings;
  readonly parameters: JsonObject;
  readonly baseUrl?: string;
  readonly seed: number;
  readonly label?: string;
  readonly prices?: Config["prices"];
  /** ISO 8601 UTC. */
  readonly startedAt: string;
}

/** One run for each model and suite, in that order of nesting. Run ids differ in their last four digits. */
export function planRuns(
  models: readonly Model[],
  plans: readonly SuitePlan[],
  conditions: RunConditions,
): readonly PlannedRun[] {
  const first = randomInt(0x1_00_00);
  return models
    .flatMap((model) => plans.map((plan) => ({ model, plan })))
    .map(({ model, plan }, index) => {
      const suffix = ((first + index) % 0x1_00_00).toString(16).padStart(4, "0");
      return { model, plan, head: toHead(model, plan, conditions, suffix) };
    });
}

function toHead(model: Model, plan: SuitePlan, conditions: RunConditions, suffix: string): RunHead {
  const { startedAt, seed, label } = conditions;
  const price = priceOf(model.id, conditions.prices);
  return {
    schema: runSchema,
    runId: toRunId(startedAt, suffix),
    startedAt,
    model: model.id,
    suite: plan.card,
    fingerprint: toFingerprint(model, plan, conditions),
    plan: plan.plan,
    seed,
    origin: { kind: "measured" },
    ...(label === undefined ? {} : { label }),
    ...(price === undefined ? {} : { price }),
  };
}

function toFingerprint(model: Model, plan: SuitePlan, conditions: RunConditions): Fingerprint {
  const { settings, parameters, baseUrl } = conditions;
  return {
    suite: plan.card.digest,
    scorers: plan.card.scorers,
    settings,
    parameters,
    adapter: model.id.slice(0, model.id.indexOf("/")),
    ...(baseUrl === undefined ? {} : { baseUrl: withoutSecrets(baseUrl) }),
    harness: harnessVersion,
  };
}

function withoutSecrets(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
