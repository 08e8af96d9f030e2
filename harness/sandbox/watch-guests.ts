import type { Guest } from "./guest-process.ts";
import type { SandboxLimits } from "./limits.ts";
import { failed, type Verdict } from "./program.ts";

const everyMs = 25;
/** A machine with more to do than cores makes a program wait; waiting is not running. */
const clockFactor = 4;

export interface Watch {
  /** What the program used too much of, if it did. */
  readonly exceeded: () => Verdict | undefined;
  readonly end: () => void;
}

/** Ends both processes of a check from outside when either has run too long, written too much, or is not wanted. */
export function watchGuests(watched: {
  readonly solution: Guest;
  readonly checker: Guest;
  readonly limits: SandboxLimits;
  readonly signal: AbortSignal;
}): Watch {
  const { solution, checker, limits, signal } = watched;
  const guests = [solution, checker];
  const before = guests.map((guest) => guest.ranMs());
  const startedAt = performance.now();
  let exceeded: Verdict | undefined;

  const killBoth = () => {
    for (const guest of guests) guest.kill();
  };
  const look = () => {
    exceeded ??= tooMuch();
    if (exceeded !== undefined) killBoth();
  };
  const tooMuch = (): Verdict | undefined => {
    if (guests.some(hasWrittenTooMuch)) return failed("output", `more than ${limits.outputBytes} bytes`);
    if (!hasRunTooLong()) return undefined;
    return failed("timeout", `more than ${limits.timeoutMs} ms`);
  };
  const hasWrittenTooMuch = (guest: Guest) => guest.written() > limits.outputBytes;
  const hasRunTooLong = () => {
    if (performance.now() - startedAt > limits.timeoutMs * clockFactor) return true;
    return guests.some((guest, index) => {
      const [from, to] = [before[index], guest.ranMs()];
      return from !== undefined && to !== undefined && to - from > limits.timeoutMs;
    });
  };

  for (const guest of guests) {
    guest.countAnew();
    guest.setWaiting(true);
  }
  const timer = setInterval(look, everyMs);
  signal.addEventListener("abort", killBoth);
  return {
    exceeded() {
      if (guests.some(hasWrittenTooMuch)) look();
      return exceeded;
    },
    end() {
      clearInterval(timer);
      signal.removeEventListener("abort", killBoth);
    },
  };
}
