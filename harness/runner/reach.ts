import { setMaxListeners } from "node:events";
import { type Model, providerOf } from "../core/model.ts";
import type { Budget } from "./budget.ts";
import type { TrialLimits } from "./call-with-retries.ts";
import type { Clock } from "./clock.ts";
import { createModelHealth, type ModelHealth } from "./model-health.ts";
import type { NoticeListener } from "./notice.ts";
import { createProviderTraffic, type ProviderLimits, type ProviderTraffic } from "./provider-traffic.ts";
import type { ReplyCache } from "./reply-cache.ts";
import { createTraffic, type Traffic } from "./traffic.ts";

/** How one model is reached in a run, whether it is asked a sample or for a judgement. */
export interface Reach {
  readonly model: Model;
  readonly health: ModelHealth;
  readonly traffic: Traffic;
  /** Asked before anything else: what it knows is not sent. */
  readonly cache?: ReplyCache;
  /** Of all models together; absent: spending has no limit. */
  readonly budget?: Budget;
  readonly limits: TrialLimits;
  readonly clock: Clock;
  readonly onNotice: NoticeListener;
  /** Ends the call in flight. */
  readonly signal: AbortSignal;
  /** The model was stopped, or everything was. */
  readonly closed: AbortSignal;
  /** Ends waiting for another try; a call in flight may finish. */
  readonly givingUp: AbortSignal;
}

export interface ReachOptions extends ProviderLimits {
  readonly limits: TrialLimits;
  readonly budget?: Budget;
  readonly cache?: ReplyCache;
  readonly clock: Clock;
  readonly onNotice: NoticeListener;
  readonly signal: AbortSignal;
  /** Starts nothing new. */
  readonly drain: AbortSignal;
}

/** Waits and rates are the provider's, health is the model's: a model that judges and is judged has one of each. */
export function createReaches(options: ReachOptions): (model: Model) => Reach {
  const { limits, budget, cache, clock, onNotice, signal, drain } = options;
  const providers = new Map<string, ProviderTraffic>();
  const reaches = new Map<Model, Reach>();

  const trafficOf = (provider: string): ProviderTraffic => {
    const known = providers.get(provider) ?? createProviderTraffic(provider, options);
    providers.set(provider, known);
    return known;
  };

  return (model) => {
    const known = reaches.get(model);
    if (known !== undefined) return known;
    const health = createModelHealth({ model: model.id, clock, onNotice });
    const closed = AbortSignal.any([signal, health.signal]);
    const givingUp = AbortSignal.any([drain, signal, health.signal]);
    for (const shared of [closed, givingUp]) setMaxListeners(0, shared);
    const reach = {
      model,
      health,
      traffic: createTraffic(trafficOf(providerOf(model.id)), options),
      limits,
      ...(budget === undefined ? {} : { budget }),
      ...(cache === undefined ? {} : { cache }),
      clock,
      onNotice,
      signal,
      closed,
      givingUp,
    };
    reaches.set(model, reach);
    return reach;
  };
}
