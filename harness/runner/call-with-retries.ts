import { ModelError } from "../core/error.ts";
import type { GenerateRequest, Generation } from "../core/model.ts";
import type { Reservation } from "./budget.ts";
import { callModel } from "./call-model.ts";
import { longestAskedWaitMs } from "./model-health.ts";
import type { Reach } from "./reach.ts";
import { isRetryable, type RetryPolicy, waitBeforeRetry } from "./retry.ts";

export interface TrialLimits {
  /** Of one call. */
  readonly timeoutMs: number;
  /** Of all tries and waits of one trial together; of one question to a judge likewise. */
  readonly trialTimeoutMs?: number;
  readonly retry: RetryPolicy;
}

export type CallOutcome =
  | {
      readonly kind: "answered";
      readonly output: Generation;
      /** Of the try that counted, without waits; absent for an answer from the cache. */
      readonly latencyMs?: number;
      /** Calls made. */
      readonly attempts: number;
      readonly cached?: true;
    }
  | {
      readonly kind: "failed";
      readonly error: ModelError;
      readonly latencyMs: number;
      readonly attempts: number;
    }
  /** Everything was stopped, or the model given up, before there was an answer or a last failure. */
  | { readonly kind: "stopped" };

/** What becomes of one try. */
type Try =
  | { readonly kind: "stopped" }
  | { readonly kind: "answered"; readonly output: Generation; readonly latencyMs: number }
  | (Pick<Extract<CallOutcome, { kind: "failed" }>, "kind" | "error" | "latencyMs"> & {
      /** Before a further try. */
      readonly waitMs: number;
    });

/**
 * Asks a model until it answers or has failed for the last time. `isFollowUp`: the question belongs to a trial whose
 * model has answered already, so that a drain lets its first try be made.
 */
export async function callWithRetries(
  reach: Reach,
  request: GenerateRequest,
  { isFollowUp = false }: { readonly isFollowUp?: boolean } = {},
): Promise<CallOutcome> {
  const { clock, health, limits, model } = reach;
  const found = reach.cache?.find(model, request);
  if (found?.kind === "hit") return { kind: "answered", output: found.output, attempts: 0, cached: true };
  const { trialTimeoutMs = Number.POSITIVE_INFINITY } = limits;
  const endsAtMs = clock.monotonicMs() + trialTimeoutMs;
  // being turned away is no try: the server is alive and says when to come back
  let turnedAway = 0;
  for (let attempts = 1; ; attempts += 1) {
    const stop = isFollowUp && attempts === 1 ? reach.closed : reach.givingUp;
    const result = await callWithinBudget(reach, request, { stop, attempts, endsAtMs, isFollowUp });
    switch (result.kind) {
      case "stopped":
        return result;
      case "answered":
        health.succeeded();
        found?.keep(result.output);
        for (const text of result.output.warnings ?? [])
          reach.onNotice({ kind: "warning", model: model.id, text });
        return { ...result, attempts };
      case "failed": {
        const { waitMs, ...failure } = result;
        health.failed(failure.error);
        if (health.stopped !== undefined) return { kind: "stopped" };
        const isThrottled = failure.error.kind === "throttled";
        if (isThrottled) turnedAway += 1;
        const isLast = !isRetryable(failure.error.kind) || attempts - turnedAway > limits.retry.retries;
        if (isLast || clock.monotonicMs() + waitMs > endsAtMs) return { ...failure, attempts };
        // throttled, all calls wait, this one in its turn
        if (isThrottled) continue;
        reach.onNotice({ kind: "retry", model: model.id, cause: failure.error.kind, waitMs });
        await clock.sleep(waitMs, reach.givingUp);
      }
    }
  }
}

interface CallLimits {
  readonly stop: AbortSignal;
  readonly attempts: number;
  readonly endsAtMs: number;
}

async function callWithinBudget(
  reach: Reach,
  request: GenerateRequest,
  { isFollowUp, ...callLimits }: CallLimits & { readonly isFollowUp: boolean },
): Promise<Try> {
  const { budget, model } = reach;
  if (budget === undefined) return (await callOnce(reach, request, callLimits)).result;
  const reservation = await budget.reserve({ model: model.id, request, isFollowUp }, callLimits.stop);
  if (reservation === undefined) return { kind: "stopped" };
  const made = await callOnce(reach, request, callLimits);
  settle(reservation, made);
  return made.result;
}

function settle(reservation: Reservation, { result, isSent }: OneCall): void {
  if (!isSent) reservation.unused();
  else if (result.kind === "answered") reservation.answered(result.output);
  else reservation.failed(result.kind === "failed" ? result.error.kind : "network");
}

interface OneCall {
  readonly result: Try;
  readonly isSent: boolean;
}

/** Waits for its turn, then calls. Nothing is sent once `stop` is aborted or the trial's time is over. */
async function callOnce(
  { clock, limits, model, traffic, signal }: Reach,
  request: GenerateRequest,
  { stop, attempts, endsAtMs }: CallLimits,
): Promise<OneCall> {
  let isSent = false;
  const result = await traffic.send(request, stop, async (sent): Promise<Try> => {
    const startedMs = clock.monotonicMs();
    const sinceMs = (): number => roundMs(clock.monotonicMs() - startedMs);
    if (startedMs >= endsAtMs) return { kind: "failed", error: outOfTime(), latencyMs: 0, waitMs: 0 };
    try {
      const timeoutMs = Math.min(limits.timeoutMs, endsAtMs - startedMs);
      isSent = true;
      const reply = await callModel({ model, request, timeoutMs });
      const latencyMs = sinceMs();
      sent.answered(reply);
      const { allowance: _allowance, ...output } = reply;
      return { kind: "answered", output, latencyMs };
    } catch (error) {
      if (error instanceof ModelError) {
        const latencyMs = sinceMs();
        const { retryAfterMs } = error;
        const { retry: policy } = limits;
        const waitMs = waitBeforeRetry({ attempts, retryAfterMs, policy, random: clock.random });
        if (error.kind === "throttled" && waitMs <= longestAskedWaitMs) sent.throttled(waitMs);
        return { kind: "failed", error, latencyMs, waitMs };
      }
      if (signal.aborted) return { kind: "stopped" };
      throw error;
    }
  });
  return { result: result ?? { kind: "stopped" }, isSent };
}

function outOfTime(): ModelError {
  return new ModelError(
    "timeout",
    "the trial's time was over before its turn came; --trial-timeout raises the limit",
  );
}

/** A hundredth of a millisecond is as fine as a log needs. */
function roundMs(ms: number): number {
  return Math.round(ms * 100) / 100;
}
