import type { Clock } from "./clock.ts";
import { createGate, type Gate } from "./gate.ts";
import type { NoticeListener } from "./notice.ts";
import { createPace } from "./pace.ts";
import { createRateLimit, type RateLimit } from "./rate-limit.ts";

/** What all models of a provider share: the calls in flight, the calls and tokens a minute, the waits it asks for. */
export interface ProviderTraffic {
  readonly gate: Gate;
  /** Waits until nothing is against a call that needs so many tokens, and takes its share of the rates. */
  ready(tokens: number, stop: AbortSignal): Promise<void>;
  /** Gives the share back: nothing was sent. */
  giveBack(tokens: number): void;
  /** The tokens that were used, less those that were taken. */
  settle(difference: number): void;
  /** Nobody starts a call for so long; then they come back one by one. */
  pause(waitMs: number): void;
  /** Told of every new pause. */
  onPause(listener: () => void): void;
}

/** Of every provider, each for itself. */
export interface ProviderLimits {
  /** Calls in flight at once. */
  readonly concurrency: number;
  readonly callsPerMinute?: number;
  readonly tokensPerMinute?: number;
}

export interface ProviderTrafficOptions extends ProviderLimits {
  readonly clock: Clock;
  readonly onNotice: NoticeListener;
}

export function createProviderTraffic(provider: string, options: ProviderTrafficOptions): ProviderTraffic {
  const { clock, concurrency, onNotice, callsPerMinute, tokensPerMinute } = options;
  const pace = createPace(clock);
  const calls = toRateLimit("calls", callsPerMinute, provider, options);
  const tokens = toRateLimit("tokens", tokensPerMinute, provider, options);
  const listeners: (() => void)[] = [];
  return {
    gate: createGate(() => concurrency),
    async ready(need, stop) {
      await pace.ready(stop);
      await calls?.take(1, stop);
      await tokens?.take(need, stop);
    },
    giveBack(need) {
      calls?.settle(-1);
      tokens?.settle(-need);
    },
    settle: (difference) => tokens?.settle(difference),
    pause(waitMs) {
      if (!pace.pauseFor(waitMs)) return;
      onNotice({ kind: "pause", provider, waitMs });
      for (const listener of listeners) listener();
    },
    onPause: (listener) => void listeners.push(listener),
  };
}

const noticeEveryMs = 60_000;

function toRateLimit(
  of: "calls" | "tokens",
  perMinute: number | undefined,
  provider: string,
  { clock, onNotice }: ProviderTrafficOptions,
): RateLimit | undefined {
  if (perMinute === undefined) return undefined;
  let toldAtMs = Number.NEGATIVE_INFINITY;
  return createRateLimit({
    perMinute,
    clock,
    onWait(waitMs) {
      if (clock.monotonicMs() - toldAtMs < noticeEveryMs) return;
      toldAtMs = clock.monotonicMs();
      onNotice({ kind: "pause", provider, waitMs, ownLimit: { of, perMinute } });
    },
  });
}
