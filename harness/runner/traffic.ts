import type { GenerateRequest, Reply } from "../core/model.ts";
import { createAdaptiveRoom } from "./adaptive-room.ts";
import type { Clock } from "./clock.ts";
import { createTokenEstimate } from "./estimate-tokens.ts";
import { createGate } from "./gate.ts";
import { longestAskedWaitMs } from "./model-health.ts";
import type { ProviderTraffic } from "./provider-traffic.ts";
import { createServerAllowance } from "./server-allowance.ts";

/** When the calls of one model may start, among all calls to its provider. */
export interface Traffic {
  /** Does the work when it is its turn, with room kept until it ends. `undefined`: `stop` came first. */
  send<Result>(
    request: GenerateRequest,
    stop: AbortSignal,
    work: (sent: SentCall) => Promise<Result>,
  ): Promise<Result | undefined>;
}

/** A call under way. What came of it decides when others start; a fault other than throttling does not. */
export interface SentCall {
  answered(reply: Reply): void;
  /** The provider turned it away, and nobody is to call for so long. */
  throttled(waitMs: number): void;
}

/** How much a model takes and is allowed is its own; the rest is its provider's. */
export function createTraffic(
  provider: ProviderTraffic,
  { clock, concurrency }: { readonly clock: Clock; readonly concurrency: number },
): Traffic {
  const room = createAdaptiveRoom(concurrency);
  provider.onPause(room.restart);
  const gate = createGate(() => room.room);
  const estimate = createTokenEstimate();
  const calls = createServerAllowance(clock);
  const tokens = createServerAllowance(clock);

  /** `undefined` once the room was made smaller while it waited: it goes back to the end of the line. */
  async function takeTurn(need: number, stop: AbortSignal): Promise<SentCall | undefined> {
    const { era } = room;
    await provider.ready(need, stop);
    const waitMs = Math.max(calls.waitMsFor(1), tokens.waitMsFor(need));
    // for longer than that the server has to say no itself: then the model is given up, not waited for
    const isSpent = waitMs > 0 && waitMs <= longestAskedWaitMs;
    if (isSpent) provider.pause(waitMs);
    if (isSpent || room.era !== era) {
      provider.giveBack(need);
      return undefined;
    }
    const marks = { calls: calls.send(1), tokens: tokens.send(need) };
    return {
      answered({ usage, allowance }) {
        room.answered(era);
        if (allowance?.requests !== undefined) calls.reported(allowance.requests, marks.calls);
        if (allowance?.tokens !== undefined) tokens.reported(allowance.tokens, marks.tokens);
        if (usage === undefined) return;
        estimate.learn(usage);
        provider.settle(usage.inputTokens + usage.outputTokens - need);
      },
      throttled(askedMs) {
        room.throttled(era);
        provider.pause(askedMs);
      },
    };
  }

  return {
    async send(request, stop, work) {
      for (;;) {
        const result = await gate.pass(() =>
          provider.gate.pass(async () => {
            const sent = await takeTurn(estimate.of(request), stop);
            if (sent === undefined && !stop.aborted) return outOfTurn;
            return sent === undefined || stop.aborted ? undefined : work(sent);
          }),
        );
        if (result !== outOfTurn) return result;
      }
    },
  };
}

const outOfTurn = Symbol("out of turn");
