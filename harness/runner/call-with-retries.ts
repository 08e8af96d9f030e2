import { ModelError } from "../core/error.ts";
import { type GenerateRequest, type Generation, providerOf } from "../core/model.ts";
import { callModel } from "./call-model.ts";
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
      /** Of the try that counted, without waits. */
      readonly latencyMs: number;
      readonly attempts: number;
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
  | Pick<Extract<CallOutcome, { kind: "answered" }>, "kind" | "output" | "latencyMs">
  | Pick<Extract<CallOutcome, { kind: "failed" }>, "kind" | "error" | "latencyMs">;

/**
 * Asks a model until it answers or has failed for the last time. `isFollowUp`: the question belongs to a trial whose
 * model has answered already, so that a drain lets its first try be made.
 */
export async function callWithRetries(
  reach: Reach,
  request: GenerateRequest,
  { isFollowUp = false }: { readonly isFollowUp?: boolean } = {},
): Promise<CallOutcome> {
  const { clock, health, model } = reach;
  const startedMs = clock.monotonicMs();
  for (let attempts = 1; ; attempts += 1) {
    const result = await callOnce(
      reach,
      request,
      isFollowUp && attempts === 1 ? reach.closed : reach.givingUp,
    );
    switch (result.kind) {
      case "stopped":
        return result;
      case "answered":
        health.succeeded();
        for (const text of result.output.warnings ?? [])
          reach.onNotice({ kind: "warning", model: model.id, text });
        return { ...result, attempts };
      case "failed": {
        health.failed(result.error);
        const waitMs = nextWait(reach, result.error, attempts, clock.monotonicMs() - startedMs);
        if (waitMs === undefined) return { ...result, attempts };
        await waitForRetry(reach, result.error, waitMs);
      }
    }
  }
}

/** Waits for its turn, then calls. Nothing is sent once `stop` is aborted. */
function callOnce(reach: Reach, request: GenerateRequest, stop: AbortSignal): Promise<Try> {
  const { clock, gate, limits, model, pace, signal } = reach;
  return gate.pass(async () => {
    await pace.ready(stop);
    if (stop.aborted) return { kind: "stopped" };
    const startedMs = clock.monotonicMs();
    const sinceMs = (): number => roundMs(clock.monotonicMs() - startedMs);
    try {
      const output = await callModel({ model, request, timeoutMs: limits.timeoutMs });
      return { kind: "answered", output, latencyMs: sinceMs() };
    } catch (error) {
      if (error instanceof ModelError) return { kind: "failed", error, latencyMs: sinceMs() };
      if (signal.aborted) return { kind: "stopped" };
      throw error;
    }
  });
}

/** `undefined`: this was the last try. */
function nextWait(
  { limits, clock }: Reach,
  error: ModelError,
  attempts: number,
  spentMs: number,
): number | undefined {
  if (!isRetryable(error.kind) || attempts > limits.retry.retries) return undefined;
  const waitMs = waitBeforeRetry({
    attempts,
    retryAfterMs: error.retryAfterMs,
    policy: limits.retry,
    random: clock.random,
  });
  const isTooLate = limits.trialTimeoutMs !== undefined && spentMs + waitMs > limits.trialTimeoutMs;
  return isTooLate ? undefined : waitMs;
}

async function waitForRetry(
  { model, clock, onNotice, pace, givingUp }: Reach,
  error: ModelError,
  waitMs: number,
): Promise<void> {
  if (error.kind === "throttled") {
    if (pace.pauseFor(waitMs)) onNotice({ kind: "pause", provider: providerOf(model.id), waitMs });
    return;
  }
  onNotice({ kind: "retry", model: model.id, cause: error.kind, waitMs });
  await clock.sleep(waitMs, givingUp);
}

/** A hundredth of a millisecond is as fine as a log needs. */
function roundMs(ms: number): number {
  return Math.round(ms * 100) / 100;
}
