import { setMaxListeners } from "node:events";
import { type Model, providerOf } from "../core/model.ts";
import type { TrialLimits } from "./call-with-retries.ts";
import type { Clock } from "./clock.ts";
import { createGate, type Gate } from "./gate.ts";
import { createModelHealth, type ModelHealth } from "./model-health.ts";
import type { NoticeListener } from "./notice.ts";
import { createPace, type Pace } from "./pace.ts";

/** How one model is reached in a run, whether it is asked a sample or for a judgement. */
export interface Reach {
  readonly model: Model;
  readonly health: ModelHealth;
  /** Of its provider. */
  readonly pace: Pace;
  readonly gate: Gate;
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

export interface ReachOptions {
  readonly limits: TrialLimits;
  /** Calls in flight at once, for each provider. */
  readonly concurrency: number;
  readonly clock: Clock;
  readonly onNotice: NoticeListener;
  readonly signal: AbortSignal;
  /** Starts nothing new. */
  readonly drain: AbortSignal;
}

/** Pace and room are the provider's, health is the model's: a model that judges and is judged has one of each. */
export function createReaches(options: ReachOptions): (model: Model) => Reach {
  const { limits, concurrency, clock, onNotice, signal, drain } = options;
  const providers = new Map<string, Pick<Reach, "pace" | "gate">>();
  const reaches = new Map<Model, Reach>();

  const providerLimits = (provider: string): Pick<Reach, "pace" | "gate"> => {
    const known = providers.get(provider);
    if (known !== undefined) return known;
    const fresh = { pace: createPace(clock), gate: createGate(concurrency) };
    providers.set(provider, fresh);
    return fresh;
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
      ...providerLimits(providerOf(model.id)),
      limits,
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
