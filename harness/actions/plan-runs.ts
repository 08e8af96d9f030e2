import { randomInt } from "node:crypto";
import type { JudgeCard } from "../core/asked.ts";
import type { JsonObject } from "../core/json.ts";
import type { GenerateSettings, Model } from "../core/model.ts";
import { type Fingerprint, type RunHead, runSchema } from "../core/run.ts";
import type { SuitePlan } from "../runner/plan-suite.ts";
import type { PlannedRun } from "../runner/run-trials.ts";
import { toRunId } from "../store/log-path.ts";
import type { Config } from "./config.ts";
import type { Judges } from "./open-judges.ts";
import { priceOf } from "./price-of.ts";
import { harnessVersion } from "./version.ts";

export interface RunConditions {
  readonly settings: GenerateSettings;
  readonly parameters: JsonObject;
  readonly baseUrl?: string;
  readonly seed: number;
  readonly label?: string;
  readonly prices?: Config["prices"];
  readonly judges: Judges;
  /** ISO 8601 UTC. */
  readonly startedAt: string;
}

/** One run for each model and suite, in the order given. Run ids differ in their last four digits. */
export function planRuns(
  planned: readonly { readonly model: Model; readonly plan: SuitePlan }[],
  conditions: RunConditions,
): readonly PlannedRun[] {
  const first = randomInt(0x1_00_00);
  return planned.map(({ model, plan }, index) => {
    const suffix = ((first + index) % 0x1_00_00).toString(16).padStart(4, "0");
    return { model, plan, head: toHead(model, plan, conditions, suffix) };
  });
}

function toHead(model: Model, plan: SuitePlan, conditions: RunConditions, suffix: string): RunHead {
  const { startedAt, seed, label } = conditions;
  const price = priceOf(model.id, conditions.prices);
  const judges = judgesOf(plan, conditions);
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
    ...(judges.length === 0 ? {} : { judges }),
  };
}

function judgesOf({ suite }: SuitePlan, { judges, prices }: RunConditions): readonly JudgeCard[] {
  const names = suite.scorers.flatMap((scorer) => scorer.asks ?? []);
  const models = new Set(names.flatMap((name) => judges.get(name)?.id ?? []));
  return [...models].sort().map((model) => {
    const price = priceOf(model, prices);
    return { model, ...(price === undefined ? {} : { price }) };
  });
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
