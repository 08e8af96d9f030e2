import type { ErrorKind } from "../core/error.ts";

/** How often and how long to try. */
export interface RetryPolicy {
  /** Further tries after the first. */
  readonly retries: number;
  /** The first wait where the provider names none; doubles each time. */
  readonly baseWaitMs: number;
  readonly longestWaitMs: number;
}

export const defaultRetryPolicy: RetryPolicy = { retries: 5, baseWaitMs: 500, longestWaitMs: 60_000 };

const retryable: ReadonlySet<ErrorKind> = new Set([
  "throttled",
  "overloaded",
  "timeout",
  "network",
  "malformed",
]);

/** Another try may end differently. A refused key, a spent quota or a request the server rejects will not. */
export function isRetryable(kind: ErrorKind): boolean {
  return retryable.has(kind);
}

/**
 * How long to wait before try `attempts + 1`: what the provider asked for, else exponential with full spread over
 * its upper half, so that calls that failed together do not come back together.
 */
export function waitBeforeRetry({
  attempts,
  retryAfterMs,
  policy,
  random,
}: {
  readonly attempts: number;
  readonly retryAfterMs: number | undefined;
  readonly policy: RetryPolicy;
  readonly random: () => number;
}): number {
  if (retryAfterMs !== undefined) return retryAfterMs;
  const ceiling = Math.min(policy.longestWaitMs, policy.baseWaitMs * 2 ** (attempts - 1));
  return ceiling * (0.5 + 0.5 * random());
}
