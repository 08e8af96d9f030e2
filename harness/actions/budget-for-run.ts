import { HarnessError } from "../core/error.ts";
import { type Model, type ModelId, providerOf } from "../core/model.ts";
import type { Price } from "../core/price.ts";
import { type Budget, createBudget } from "../runner/budget.ts";
import type { Config } from "./config.ts";
import type { Judges } from "./open-judges.ts";
import { priceOf } from "./price-of.ts";
import type { RunOptions } from "./run-options.ts";

/** What every model costs that may be asked, judges included. */
export type RunPrices = ReadonlyMap<ModelId, Price>;

/** They answer without anybody else: nothing can be billed. */
const unpaid: ReadonlySet<string> = new Set(["control", "replay"]);

/**
 * The prices that a budget needs.
 *
 * @throws HarnessError `usage` that names the models without one: what they cost could not be held back.
 */
export function pricesForBudget(
  models: readonly Model[],
  judges: Judges,
  configured: Config["prices"],
): RunPrices {
  const ids = [...new Set([...models, ...judges.values()].map(({ id }) => id))].sort();
  const unpriced: ModelId[] = [];
  const prices = new Map<ModelId, Price>();
  for (const id of ids) {
    const price = unpaid.has(providerOf(id))
      ? { input: 0, output: 0, source: "nobody is paid" }
      : priceOf(id, configured);
    if (price === undefined) unpriced.push(id);
    else prices.set(id, price);
  }
  if (unpriced.length === 0) return prices;
  throw new HarnessError(
    "usage",
    `--budget-usd needs the price of every model, and none is known for ${unpriced.join(", ")}; give it under "prices" in the config, 0 where nothing is paid`,
  );
}

/** `undefined` without a limit. */
export function budgetForRun(
  { budgetUsd, onSpent }: RunOptions,
  prices: RunPrices | undefined,
): Budget | undefined {
  if (budgetUsd === undefined || prices === undefined) return undefined;
  return createBudget({
    limitUsd: budgetUsd,
    priceOf(model) {
      const price = prices.get(model);
      if (price === undefined) throw new Error(`${model} was not asked for its price`);
      return price;
    },
    ...(onSpent === undefined ? {} : { onSpent }),
  });
}

/** Models whose answers may be of any length: what one costs cannot be held back to the cent. */
export function budgetWarnings(
  { budgetUsd, settings }: RunOptions,
  prices: RunPrices | undefined,
): readonly { readonly model: ModelId; readonly text: string }[] {
  if (budgetUsd === undefined || prices === undefined || settings?.maxOutputTokens !== undefined) return [];
  return [...prices]
    .filter(([, { output }]) => output > 0)
    .map(([model]) => ({
      model,
      text: "its answers have no limit, so that a long one may cost more than is left of the budget; --max-output-tokens sets one",
    }));
}
