import { setTimeout as delay } from "node:timers/promises";

/** Time and chance, as arguments: tests bring their own. */
export interface Clock {
  /** Milliseconds that only go forward, whatever happens to the wall clock. */
  monotonicMs(): number;
  /** ISO 8601 UTC. */
  now(): string;
  /** Resolves early, without an error, when the signal is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** From 0 up to 1: spreads retries, decides nothing that is recorded. */
  random(): number;
}

export const systemClock: Clock = {
  monotonicMs: () => performance.now(),
  now: () => new Date().toISOString(),
  sleep: (ms, signal) => delay(ms, undefined, { signal }).catch(() => undefined),
  random: () => Math.random(),
};
