import type { Remaining } from "../core/model.ts";
import type { Clock } from "./clock.ts";

/** What a server said it would still take, less what was sent since: of calls, or of tokens. */
export interface ServerAllowance {
  /** 0 when so much may be sent now. */
  waitMsFor(amount: number): number;
  /** Counts it as sent, and gives the mark to hand back with what the server says in its answer. */
  send(amount: number): number;
  /** What the server said in its answer to the call with this mark. */
  reported(remaining: Remaining, mark: number): void;
}

/**
 * Between two reports it only shrinks, for answers overtake each other; once the time it was given for is over, all is
 * open until the next report.
 */
export function createServerAllowance(clock: Clock): ServerAllowance {
  let sent = 0;
  let left = Number.POSITIVE_INFINITY;
  let untilMs = Number.NEGATIVE_INFINITY;
  const isOver = (): boolean => clock.monotonicMs() >= untilMs;
  return {
    waitMsFor: (amount) => (isOver() || amount <= left ? 0 : Math.ceil(untilMs - clock.monotonicMs())),
    send(amount) {
      sent += amount;
      left -= amount;
      return sent;
    },
    reported({ remaining, resetMs }, mark) {
      // the server may not have counted what was sent after the call it answers
      const known = remaining - (sent - mark);
      const endMs = clock.monotonicMs() + resetMs;
      if (isOver()) {
        left = known;
        untilMs = endMs;
      } else {
        left = Math.min(left, known);
        if (remaining === 0) untilMs = Math.max(untilMs, endMs);
      }
    },
  };
}
