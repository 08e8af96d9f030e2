import type { Clock } from "./clock.ts";

/** One wait shared by all calls to a provider, so that a "come back later" is not answered by a stampede. */
export interface Pace {
  /** Nobody starts a call for so long. True when that is news: no wait was on, or it grows by a second or more. */
  pauseFor(waitMs: number): boolean;
  /** Resolves when calls may start, or when the signal is aborted. */
  ready(signal: AbortSignal): Promise<void>;
}

const newsMs = 1000;

export function createPace(clock: Clock): Pace {
  let openAtMs = Number.NEGATIVE_INFINITY;
  return {
    pauseFor(waitMs) {
      const now = clock.monotonicMs();
      const until = now + waitMs;
      const isNews = openAtMs <= now || until - openAtMs >= newsMs;
      openAtMs = Math.max(openAtMs, until);
      return isNews;
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
