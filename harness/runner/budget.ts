import type { ErrorKind } from "../core/error.ts";
import type { GenerateRequest, Generation, ModelId } from "../core/model.ts";
import { type Price, tokensCost } from "../core/price.ts";
import { mostTokens } from "./estimate-tokens.ts";

/** Money for all calls of a run together: what a call may cost is set aside before it is made. */
export interface Budget {
  /**
   * Sets aside the worst case of one call; where that is not left, once calls under way have shown what they cost.
   * `undefined`: `stop` came first, or it is not left at all, and the budget is used up.
   */
  reserve(call: PricedCall, stop: AbortSignal): Promise<Reservation | undefined>;
  /** Keeps money back for the judgement of one trial, until the function it gives is called. */
  expectJudgement(): () => void;
  /** Aborted once the budget is used up. */
  readonly usedUp: AbortSignal;
  account(): BudgetAccount;
}

export interface PricedCall {
  readonly model: ModelId;
  readonly request: GenerateRequest;
  /** A judgement is still paid for when nothing new is begun. */
  readonly isFollowUp: boolean;
}

/** Exactly one of these is called, once. */
export interface Reservation {
  answered(output: Generation): void;
  failed(kind: ErrorKind): void;
  /** Nothing was sent. */
  unused(): void;
}

export interface BudgetAccount {
  readonly limitUsd: number;
  /** `uncertain` included. */
  readonly spentUsd: number;
  /** Calls that may have been billed without saying for what, counted at their worst case. */
  readonly uncertain: { readonly calls: number; readonly usd: number };
  readonly isUsedUp: boolean;
}

export interface BudgetOptions {
  readonly limitUsd: number;
  /** Of every model that may be asked. */
  readonly priceOf: (model: ModelId) => Price;
  readonly onSpent?: (account: BudgetAccount) => void;
}

/** An answer is hardly ever longer than twice the longest so far. */
const margin = 2;

export function createBudget({ limitUsd, priceOf, onSpent = () => undefined }: BudgetOptions): Budget {
  const exhaustion = new AbortController();
  const longestOutput = new Map<ModelId, number>();
  const uncertain = { calls: 0, usd: 0 };
  const waiting: (() => void)[] = [];
  let spentUsd = 0;
  let reservedUsd = 0;
  let reservations = 0;
  let judgements = 0;
  let dearestJudgementUsd = 0;

  const account = (): BudgetAccount => ({
    limitUsd,
    spentUsd,
    uncertain: { ...uncertain },
    isUsedUp: exhaustion.signal.aborted,
  });
  const wakeAll = (): void => {
    for (const wake of waiting.splice(0)) wake();
  };
  const costOf = (model: ModelId, inputTokens: number, outputTokens: number): number =>
    tokensCost({ inputTokens, outputTokens }, priceOf(model));
  /** `undefined` while nothing limits it and the model has not answered yet. */
  const mostOutput = (model: ModelId, { settings }: GenerateRequest): number | undefined => {
    const longest = longestOutput.get(model);
    return settings.maxOutputTokens ?? (longest === undefined ? undefined : margin * longest);
  };

  function open({ model, request }: PricedCall, amountUsd: number): Reservation {
    reservedUsd += amountUsd;
    reservations += 1;
    const settle = (usd: number, { isCertain }: { readonly isCertain: boolean }): void => {
      reservations -= 1;
      // sums of fractions drift; with nothing set aside it is nothing
      reservedUsd = reservations === 0 ? 0 : reservedUsd - amountUsd;
      spentUsd += usd;
      if (!isCertain && usd > 0) {
        uncertain.calls += 1;
        uncertain.usd += usd;
      }
      onSpent(account());
      wakeAll();
    };
    return {
      answered({ text, usage }) {
        const outputTokens = usage?.outputTokens ?? Buffer.byteLength(text);
        const worst = mostOutput(model, request) ?? outputTokens;
        longestOutput.set(model, Math.max(outputTokens, longestOutput.get(model) ?? 0));
        if (usage === undefined) settle(costOf(model, mostTokens(request), worst), { isCertain: false });
        else settle(tokensCost(usage, priceOf(model)), { isCertain: true });
      },
      failed(kind) {
        if (isUnbilled(kind)) return settle(0, { isCertain: true });
        const worst = mostOutput(model, request) ?? 0;
        settle(costOf(model, mostTokens(request), worst), { isCertain: false });
      },
      unused: () => settle(0, { isCertain: true }),
    };
  }

  /** What has to be left for the call; `undefined` where nobody can tell: it then takes all there is. */
  function worstCaseUsd({ model, request }: PricedCall): number | undefined {
    const { input, output } = priceOf(model);
    if (input === 0 && output === 0) return 0;
    const outputTokens = mostOutput(model, request);
    return outputTokens === undefined ? undefined : costOf(model, mostTokens(request), outputTokens);
  }

  return {
    usedUp: exhaustion.signal,
    account,
    expectJudgement() {
      judgements += 1;
      return () => {
        judgements -= 1;
        wakeAll();
      };
    },
    async reserve(call, stop) {
      while (!stop.aborted && (call.isFollowUp || !exhaustion.signal.aborted)) {
        const keptBackUsd = call.isFollowUp ? 0 : judgements * dearestJudgementUsd;
        const leftUsd = limitUsd - spentUsd - reservedUsd - keptBackUsd;
        const worstUsd = worstCaseUsd(call);
        const neededUsd = worstUsd ?? costOf(call.model, mostTokens(call.request), 1);
        if (neededUsd <= leftUsd) {
          if (call.isFollowUp) dearestJudgementUsd = Math.max(dearestJudgementUsd, worstUsd ?? 0);
          return open(call, worstUsd ?? leftUsd);
        }
        if (reservations > 0) {
          await new Promise<void>((wake) => waiting.push(wake));
          continue;
        }
        exhaustion.abort();
        wakeAll();
        return undefined;
      }
      return undefined;
    },
  };
}

/** A server that turns a call away bills nothing; one that broke off, or was not waited for, may have. */
function isUnbilled(kind: ErrorKind): boolean {
  switch (kind) {
    case "throttled":
    case "overloaded":
    case "auth":
    case "quota":
    case "invalid-request":
      return true;
    case "timeout":
    case "network":
    case "malformed":
    case "crash":
      return false;
  }
}
