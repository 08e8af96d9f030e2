import type { Price } from "../core/price.ts";
import type { RunRecord, UsageTotal } from "../core/run.ts";
import type { KeptRun } from "../gap/pool-runs.ts";
import type { Config } from "./config.ts";
import { priceOf } from "./price-of.ts";
import type { Source } from "./study-spread.ts";

/** Tokens of a trial that nobody has run yet. */
export interface TrialTokens {
  readonly input: number;
  readonly output: number;
  readonly source: Exclude<Source, "earlier runs">;
}

/** US dollars for one trial of a model, its judges included where runs tell. */
export type TrialCost =
  | {
      readonly kind: "priced";
      readonly model: string;
      readonly usd: number;
      readonly tokens: { readonly input: number; readonly output: number; readonly source: Source };
      /** Where the price is from. */
      readonly price: string;
    }
  | { readonly kind: "unpriced"; readonly model: string; readonly reason: string };

/** At today's price, else the one the run was made at; tokens from the run, else as they are assumed. */
export function trialCost(
  model: string,
  run: KeptRun | undefined,
  { prices, tokens }: { readonly prices: Config["prices"]; readonly tokens: TrialTokens },
): TrialCost {
  const record = run?.record;
  const price = priceOf(model, prices) ?? record?.head.price;
  if (price === undefined)
    return { kind: "unpriced", model, reason: `no price is known for ${model}; the config can give one` };
  const judges = judgesOf(record, prices);
  const unpriced = judges.unpriced.length === 0 ? "" : `, without ${judges.unpriced.join(" and ")} as judge`;
  const priced = { kind: "priced", model, price: `${price.source}${unpriced}` } as const;
  const usage = record?.backing === "samples" && record.usage.reported > 0 ? record.usage : undefined;
  if (usage === undefined || tokens.source === "given") {
    const own = (tokens.input * price.input + tokens.output * price.output) / 1_000_000;
    return { ...priced, usd: own + judges.usd, tokens };
  }
  return {
    ...priced,
    usd: dollarsOf(usage, price) / usage.reported + judges.usd,
    tokens: {
      input: usage.inputTokens / usage.reported,
      output: usage.outputTokens / usage.reported,
      source: "earlier runs",
    },
  };
}

/** What the scorers asked of other models, by trial of the run. */
function judgesOf(
  record: RunRecord | undefined,
  prices: Config["prices"],
): { readonly usd: number; readonly unpriced: readonly string[] } {
  if (record?.backing !== "samples" || record.asked === undefined) return { usd: 0, unpriced: [] };
  const { scored, refused, truncated, unparsed, unscored } = record.coverage;
  const answered = scored + refused + truncated + unparsed + unscored;
  const costs = record.asked.map(({ model, usage }) => {
    const card = record.head.judges?.find((judge) => judge.model === model);
    const price = priceOf(model, prices) ?? card?.price;
    return { model, usd: price === undefined ? undefined : dollarsOf(usage, price) / Math.max(1, answered) };
  });
  return {
    usd: costs.reduce((sum, { usd = 0 }) => sum + usd, 0),
    unpriced: costs.flatMap(({ model, usd }) => (usd === undefined ? [model] : [])),
  };
}

function dollarsOf(usage: UsageTotal, price: Price): number {
  const { inputTokens, cachedInputTokens, outputTokens } = usage;
  const fresh = (inputTokens - cachedInputTokens) * price.input;
  const cached = cachedInputTokens * (price.cachedInput ?? price.input);
  return (fresh + cached + outputTokens * price.output) / 1_000_000;
}
