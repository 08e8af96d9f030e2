import type { Clock } from "./clock.ts";

/** So much a minute, over all calls to a provider: a token bucket that holds what comes in within a second. */
export interface RateLimit {
  /**
   * Waits for its turn and takes so much; takes nothing when the signal ends the wait. Turns go in the order asked. More
   * than the bucket ever holds is let through when it is full, and leaves a debt that those behind wait for.
   */
  take(amount: number, signal: AbortSignal): Promise<void>;
  /** More was used than taken; or less, when negative. */
  settle(difference: number): void;
}

/** What is settled meanwhile may end a wait early; a quarter of a second is soon enough to notice. */
const longestSleepMs = 250;

export function createRateLimit({
  perMinute,
  clock,
  onWait,
}: {
  readonly perMinute: number;
  readonly clock: Clock;
  /** Told how long the next in line has to wait, as far as is known. */
  readonly onWait: (waitMs: number) => void;
}): RateLimit {
  const most = Math.max(1, Math.floor(perMinute / 60));
  // a bucket that was full at the start of a minute must not let more than a minute's worth through
  const perMs = (perMinute - most + 1) / 60_000;
  let level = most;
  let filledAtMs = clock.monotonicMs();
  let line: Promise<void> = Promise.resolve();

  const fill = (): void => {
    const nowMs = clock.monotonicMs();
    level = Math.min(most, level + (nowMs - filledAtMs) * perMs);
    filledAtMs = nowMs;
  };
  const waitMsFor = (amount: number): number => {
    fill();
    // what rounding loses must not become a further wait
    return Math.ceil((Math.min(amount, most) - level) / perMs - 1e-6);
  };
  const takeTurn = async (amount: number, signal: AbortSignal): Promise<void> => {
    for (let isFirst = true; !signal.aborted; isFirst = false) {
      const waitMs = waitMsFor(amount);
      if (waitMs <= 0) {
        level -= amount;
        return;
      }
      if (isFirst) onWait(waitMs);
      await clock.sleep(Math.min(waitMs, longestSleepMs), signal);
    }
  };
  return {
    take(amount, signal) {
      line = line.then(() => takeTurn(amount, signal));
      return line;
    },
    settle(difference) {
      level = Math.min(most, level - difference);
    },
  };
}
