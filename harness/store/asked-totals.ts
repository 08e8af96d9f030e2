import type { AskedCall, AskedTotal } from "../core/asked.ts";

/** Adds up what scorers asked of other models, by model. */
export interface AskedTotals {
  add(calls: readonly AskedCall[]): void;
  /** Sorted by model. */
  totals(): readonly AskedTotal[];
}

interface Sum {
  answered: number;
  failed: number;
  readonly usage: { -readonly [Key in keyof AskedTotal["usage"]]: number };
  readonly respondedBy: Set<string>;
}

export function createAskedTotals(): AskedTotals {
  const byModel = new Map<AskedTotal["model"], Sum>();

  const sumOf = (model: AskedTotal["model"]): Sum => {
    const known = byModel.get(model);
    if (known !== undefined) return known;
    const usage = { reported: 0, inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 };
    const fresh = { answered: 0, failed: 0, usage, respondedBy: new Set<string>() };
    byModel.set(model, fresh);
    return fresh;
  };

  return {
    add(calls) {
      for (const call of calls) {
        const sum = sumOf(call.model);
        if (call.kind === "failed") {
          sum.failed += 1;
          continue;
        }
        sum.answered += 1;
        if (call.output.kind === "absent") continue;
        const { usage, respondedBy } = call.output;
        if (respondedBy !== undefined) sum.respondedBy.add(respondedBy);
        if (usage === undefined || call.cached === true) continue;
        sum.usage.reported += 1;
        sum.usage.inputTokens += usage.inputTokens;
        sum.usage.outputTokens += usage.outputTokens;
        sum.usage.cachedInputTokens += usage.cachedInputTokens ?? 0;
        sum.usage.reasoningTokens += usage.reasoningTokens ?? 0;
      }
    },
    totals: () =>
      [...byModel]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([model, { answered, failed, usage, respondedBy }]) => ({
          model,
          answered,
          failed,
          usage: { ...usage },
          respondedBy: [...respondedBy].sort(),
        })),
  };
}
