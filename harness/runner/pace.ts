import type { Clock } from "./clock.ts";

/** One wait shared by all calls to a provider, so that a "come back later" is not answered by a stampede. */
export interface Pace {
  /** Nobody starts a call for so long. Returns false when a wait at least as long is already on. */
  pauseFor(waitMs: number): boolean;
  /** Resolves when calls may start, or when the signal is aborted. */
  ready(signal: AbortSignal): Promise<void>;
}

export function createPace(clock: Clock): Pace {
  let openAtMs = Number.NEGATIVE_INFINITY;
  return {
    pauseFor(waitMs) {
      const until = clock.monotonicMs() + waitMs;
      if (until <= openAtMs) return false;
      openAtMs = until;
      return true;
    },
    async ready(signal) {
      while (!signal.aborted) {
        const leftMs = openAtMs - clock.monotonicMs();
        if (leftMs <= 0) return;
        await clock.sleep(leftMs, signal);
      }
    },
  };
}
