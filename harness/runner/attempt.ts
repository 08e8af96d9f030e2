import { ModelError } from "../core/error.ts";
import { type GenerateRequest, type GenerateSettings, type Model, providerOf } from "../core/model.ts";
import type { Trial } from "../core/run.ts";
import { inputText, type Sample } from "../core/sample.ts";
import type { Ask } from "../core/scorer.ts";
import { promptOf, type Suite, type SuiteContext } from "../core/suite.ts";
import { callModel } from "./call-model.ts";
import type { Clock } from "./clock.ts";
import { judgeOutput } from "./judge-output.ts";
import type { ModelHealth } from "./model-health.ts";
import type { NoticeListener } from "./notice.ts";
import type { Pace } from "./pace.ts";
import { isRetryable, type RetryPolicy, waitBeforeRetry } from "./retry.ts";

export interface TrialLimits {
  /** Of one call. */
  readonly timeoutMs: number;
  /** Of all tries and waits of one trial together. */
  readonly trialTimeoutMs?: number;
  readonly retry: RetryPolicy;
}

/** What every trial of one model shares. */
export interface AttemptContext {
  readonly model: Model;
  readonly settings: GenerateSettings;
  readonly limits: TrialLimits;
  readonly health: ModelHealth;
  readonly pace: Pace;
  readonly clock: Clock;
  readonly ask: Ask;
  readonly onNotice: NoticeListener;
  /** Ends the call in flight. */
  readonly signal: AbortSignal;
  /** Ends waiting for another try; a call in flight may finish. */
  readonly givingUp: AbortSignal;
}

export interface Assignment {
  readonly suite: Suite;
  readonly context: SuiteContext;
  readonly sample: Sample;
  readonly epoch: number;
}

/** The one place that turns a model and a sample into an outcome. `undefined`: not run, it was stopped before. */
export async function attemptTrial(
  context: AttemptContext,
  assignment: Assignment,
): Promise<Trial | undefined> {
  const { clock, health, limits, pace, signal, givingUp } = context;
  const { sample, epoch, suite } = assignment;
  const request = toRequest(context, assignment);
  const startedMs = clock.monotonicMs();

  for (let attempts = 1; ; attempts += 1) {
    await pace.ready(givingUp);
    if (signal.aborted || givingUp.aborted) return undefined;
    const callStartedMs = clock.monotonicMs();
    const key = { sampleId: sample.id, epoch };
    try {
      const output = await callModel({ model: context.model, request, timeoutMs: limits.timeoutMs });
      const latencyMs = roundMs(clock.monotonicMs() - callStartedMs);
      health.succeeded();
      for (const text of output.warnings ?? [])
        context.onNotice({ kind: "warning", model: context.model.id, text });
      const scores = await judgeOutput({ scorers: suite.scorers, sample, output, signal, ask: context.ask });
      return { ...key, latencyMs, attempts, kind: "answered", output: { kind: "kept", ...output }, scores };
    } catch (error) {
      if (!(error instanceof ModelError)) {
        if (signal.aborted) return undefined;
        throw error;
      }
      health.failed(error);
      const latencyMs = roundMs(clock.monotonicMs() - callStartedMs);
      const waitMs = nextWait(context, error, attempts, clock.monotonicMs() - startedMs);
      if (waitMs === undefined) {
        return {
          ...key,
          latencyMs,
          attempts,
          kind: "failed",
          error: { kind: error.kind, message: error.message },
        };
      }
      await waitForRetry(context, error, waitMs);
    }
  }
}

function toRequest(
  context: AttemptContext,
  { suite, context: suiteContext, sample, epoch }: Assignment,
): GenerateRequest {
  return {
    messages: promptOf(suite, sample, suiteContext),
    ...(sample.tools === undefined ? {} : { tools: sample.tools }),
    settings: context.settings,
    trial: { suiteId: suite.id, sampleId: sample.id, epoch, input: inputText(sample) },
    ...(suite.exposure === "held-out" ? { doNotStore: true } : {}),
    signal: context.signal,
  };
}

/** `undefined`: this was the last try. */
function nextWait(
  { limits, clock }: AttemptContext,
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
  { model, clock, onNotice, pace, givingUp }: AttemptContext,
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
