import type { ErrorKind, ModelError } from "../core/error.ts";
import type { ModelId } from "../core/model.ts";
import type { Clock } from "./clock.ts";
import type { NoticeListener } from "./notice.ts";

/** Decides when asking a model further is pointless. */
export interface ModelHealth {
  /** Why nothing more is sent; absent while the model is worth asking. */
  readonly stopped: string | undefined;
  /** Aborted when the model is stopped, so that its calls waiting for another try give up. */
  readonly signal: AbortSignal;
  succeeded(): void;
  failed(error: ModelError): void;
}

/** A server that never answered is given up sooner than one that did. */
const patience = {
  neverAnswered: { failures: 5, forMs: 5_000 },
  answeredBefore: { failures: 10, forMs: 60_000 },
  throttled: { failures: 20, forMs: 300_000 },
} as const;

/** A provider that asks for more, as for a daily quota, is left alone; a resumed run goes on when it is time. */
export const longestAskedWaitMs = 600_000;

/**
 * A refused key or a spent quota stops a model at once. So does a server that is out of reach: so many failed calls
 * in a row, over so long, with no answer in between. Throttling does not: that server is alive.
 */
export function createModelHealth({
  model,
  clock,
  onNotice,
}: {
  readonly model: ModelId;
  readonly clock: Clock;
  readonly onNotice: NoticeListener;
}): ModelHealth {
  const controller = new AbortController();
  let stopped: string | undefined;
  let hasAnswered = false;
  let throttledStreak: { failures: number; readonly sinceMs: number } | undefined;
  let streak: { failures: number; readonly sinceMs: number } | undefined;

  function stop(cause: ErrorKind, reason: string): void {
    if (stopped !== undefined) return;
    stopped = reason;
    onNotice({ kind: "model-stopped", model, cause, reason });
    controller.abort(new Error(reason));
  }

  /** Throttling is no fault of the server's, but neither is it worth waiting for without end. */
  function turnedAway({ message, retryAfterMs = 0 }: ModelError): void {
    streak = undefined;
    if (retryAfterMs > longestAskedWaitMs) {
      stop("throttled", `it asks to wait ${Math.round(retryAfterMs / 60_000)} minutes: ${message}`);
      return;
    }
    throttledStreak ??= { failures: 0, sinceMs: clock.monotonicMs() };
    throttledStreak.failures += 1;
    const lastedMs = clock.monotonicMs() - throttledStreak.sinceMs;
    if (throttledStreak.failures >= patience.throttled.failures && lastedMs >= patience.throttled.forMs) {
      stop("throttled", `turned away ${throttledStreak.failures} times in a row: ${message}`);
    }
  }

  return {
    get stopped() {
      return stopped;
    },
    signal: controller.signal,
    succeeded() {
      hasAnswered = true;
      streak = undefined;
      throttledStreak = undefined;
    },
    failed(error) {
      switch (error.kind) {
        case "auth":
        case "quota":
          stop(error.kind, error.message);
          return;
        case "network":
        case "timeout":
        case "overloaded": {
          streak ??= { failures: 0, sinceMs: clock.monotonicMs() };
          streak.failures += 1;
          const limit = hasAnswered ? patience.answeredBefore : patience.neverAnswered;
          const lastedMs = clock.monotonicMs() - streak.sinceMs;
          if (streak.failures >= limit.failures && lastedMs >= limit.forMs) {
            stop(error.kind, `no answer to ${streak.failures} calls in a row: ${error.message}`);
          }
          return;
        }
        case "throttled":
          return turnedAway(error);
        case "malformed":
        case "invalid-request":
        case "crash":
          streak = undefined;
          return;
      }
    },
  };
}
